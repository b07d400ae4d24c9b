import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geefAdvies, ONDERDELEN } from '../src/advies/geefAdvies.ts';
import { leesInitiatief } from '../src/advies/leesInitiatief.ts';
import { adviesMarkdown } from '../src/documenten/adviesMarkdown.ts';
import { controleerKennis } from '../src/kennisbank/controleer.ts';
import { maakKennis } from '../src/kennisbank/kennis.ts';
import { leesPeildatum, vandaag } from '../src/kennisbank/peildatum.ts';
import { leesKennisbank } from './lees-kennisbank.ts';

/** `npm run advies -- initiatief.json [peildatum]`: het advies als Markdown, rechtstreeks uit de kennisbankbestanden. */
const [bestand, datum] = process.argv.slice(2);
if (bestand === undefined) throw new Error('geef een bestand met een initiatief als JSON');
const { regelset } = controleerKennis(leesKennisbank(join(import.meta.dirname, '..', 'schema', 'kennisbank')));
if (regelset === undefined) throw new Error('de kennisbank heeft fouten; zie npm run kennisbank:controle');
const kennis = maakKennis({ ...regelset, versie: 1, sha256: '', gepubliceerdOp: '', ingetrokken: false });
const gelezen = leesInitiatief(JSON.parse(readFileSync(bestand, 'utf8')), kennis);
if (gelezen.initiatief === undefined) {
  for (const fout of gelezen.fouten) console.error(`${fout.location}: ${fout.detail}`);
  process.exit(1);
}
const peildatum = (datum === undefined ? undefined : leesPeildatum(datum)) ?? vandaag(new Date());
console.log(
  adviesMarkdown(
    await geefAdvies(kennis, {
      initiatief: gelezen.initiatief,
      aannames: gelezen.aannames,
      peildatum,
      uitleg: 'kort',
      onderdelen: ONDERDELEN,
    }),
  ),
);
