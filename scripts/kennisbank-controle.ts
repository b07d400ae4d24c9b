import { join } from 'node:path';
import { controleerKennis } from '../src/kennisbank/controleer.ts';
import { toonFout } from '../src/kennisbank/fout.ts';
import { soorten } from '../src/kennisbank/model/regelset.ts';
import { leesKennisbank } from './lees-kennisbank.ts';

/** `npm run kennisbank:controle`: leest en controleert de kennisbankbestanden en telt per soort. Eindigt met 1 als er een fout is. */
const bestanden = leesKennisbank(join(import.meta.dirname, '..', 'schema', 'kennisbank'));
const { regelset, fouten } = controleerKennis(bestanden);
const alles = [...bestanden.fouten, ...fouten];
for (const fout of alles) console.error(toonFout(fout));
if (regelset !== undefined && alles.length === 0) for (const soort of soorten) console.log(`${soort}: ${regelset.items[soort].length}`);
else process.exitCode = 1;
console.log(alles.length === 0 ? 'Geen fouten.' : `${alles.length} fouten.`);
