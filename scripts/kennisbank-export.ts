import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { alsBestand } from '../src/beheer/bestand.ts';
import { alsYaml } from '../src/beheer/yaml.ts';
import { openDatabank } from '../src/kennisbank/opslag/databank.ts';
import { actieveVersies, leesRegelset } from '../src/kennisbank/opslag/lees.ts';
import { vandaag } from '../src/kennisbank/peildatum.ts';
import { metLokaleDatabank } from './lokale-databank.ts';

/**
 * `npm run kennisbank:export [-- versie] [-- bestand.yaml]`: schrijft een gepubliceerde regelset uit de lokale databank als één bestand,
 * na controle van haar zegel. Zonder versie de actieve; zonder bestand naar stdout.
 */
const argumenten = process.argv.slice(2);
const gevraagd = argumenten.find((argument) => /^\d+$/.test(argument));
const bestand = argumenten.find((argument) => !/^\d+$/.test(argument));
const regelset = await metLokaleDatabank(async (d1) => {
  const databank = openDatabank(d1);
  const versie = gevraagd === undefined ? (await actieveVersies(databank, vandaag(new Date())))[0] : Number(gevraagd);
  return versie === undefined ? undefined : leesRegelset(databank, versie);
});
if (regelset === undefined) {
  console.error(
    gevraagd === undefined ? 'Er is geen actieve regelset; draai eerst npm start.' : `Regelset ${gevraagd} is niet gepubliceerd.`,
  );
  process.exit(1);
}
const tekst = await alsYaml(alsBestand(regelset));
if (bestand === undefined) process.stdout.write(tekst);
else {
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, tekst);
  console.error(`Regelset ${regelset.versie} (sha256 ${regelset.sha256}) staat in ${bestand}.`);
}
