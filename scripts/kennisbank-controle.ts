import { toonFout } from '../src/kennisbank/fout.ts';
import { soorten } from '../src/kennisbank/model/regelset.ts';
import { leesGecontroleerd } from './lees-kennisbank.ts';

/** `npm run kennisbank:controle`: leest en controleert de kennisbankbestanden en telt per soort. Eindigt met 1 als er een fout is. */
const { regelset, fouten } = leesGecontroleerd();
for (const fout of fouten) console.error(toonFout(fout));
if (regelset !== undefined) for (const soort of soorten) console.log(`${soort}: ${regelset.items[soort].length}`);
else process.exitCode = 1;
console.log(fouten.length === 0 ? 'Geen fouten.' : `${fouten.length} fouten.`);
