import { join } from 'node:path';
import { toets } from '../src/advies/toets.ts';
import { controleerKennis } from '../src/kennisbank/controleer.ts';
import { toonFout } from '../src/kennisbank/fout.ts';
import { maakKennis } from '../src/kennisbank/kennis.ts';
import { leesKennisbank } from './lees-kennisbank.ts';

/** `npm run kennisbank:toets`: legt alle toetsgevallen van de kennisbankbestanden voor aan de motor en toont elke afwijking. */
const { regelset, fouten } = controleerKennis(leesKennisbank(join(import.meta.dirname, '..', 'schema', 'kennisbank')));
if (regelset === undefined) {
  for (const fout of fouten) console.error(toonFout(fout));
  process.exit(1);
}
const kennis = maakKennis({ ...regelset, versie: 0, sha256: '', gepubliceerdOp: '', ingetrokken: false });
let mis = 0;
for (const toetsgeval of regelset.items.toetsgevallen) {
  const afwijkingen = toets(toetsgeval, kennis);
  if (afwijkingen.length > 0) mis += 1;
  for (const afwijking of afwijkingen) console.log(`${toetsgeval.id}: ${afwijking}`);
}
console.log(`${regelset.items.toetsgevallen.length - mis} goed, ${mis} anders dan verwacht`);
process.exitCode = mis > 0 ? 1 : 0;
