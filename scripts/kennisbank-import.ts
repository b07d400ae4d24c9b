import { readFileSync } from 'node:fs';
import { leesBestand } from '../src/beheer/bestand.ts';
import { Beheerfout } from '../src/beheer/fouten.ts';
import { leesYaml } from '../src/beheer/yaml.ts';
import { zaaiRegelset } from '../src/beheer/zaaiRegelset.ts';
import { toonBevinding } from '../src/kennisbank/bevinding.ts';
import { openDatabank } from '../src/kennisbank/opslag/databank.ts';
import { vandaag } from '../src/kennisbank/peildatum.ts';
import { metLokaleDatabank } from './lokale-databank.ts';

/** `npm run kennisbank:import -- bestand.yaml`: zet een geëxporteerde regelset in de lokale databank en publiceert haar vanaf vandaag. */
const [bestand] = process.argv.slice(2);
if (bestand === undefined) {
  console.error('Noem het bestand: npm run kennisbank:import -- regelset.yaml');
  process.exit(1);
}
try {
  const regelset = leesBestand(await leesYaml(readFileSync(bestand, 'utf8')));
  const nu = new Date();
  const { versie, sha256, gedaan } = await metLokaleDatabank((d1) =>
    zaaiRegelset(openDatabank(d1), regelset, { vandaag: vandaag(nu), nu: nu.toISOString() }),
  );
  console.log(`Regelset ${versie}, sha256 ${sha256}: ${gedaan}.`);
} catch (fout) {
  if (!(fout instanceof Beheerfout)) throw fout;
  for (const gevonden of fout.bevindingen ?? []) console.error(toonBevinding(gevonden));
  console.error(fout.message);
  process.exitCode = 1;
}
