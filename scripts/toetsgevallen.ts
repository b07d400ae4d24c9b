import { toets } from '../src/advies/toets.ts';
import { kennisUitBestanden } from './motor.ts';

/** `npm run kennisbank:toets`: legt alle toetsgevallen van de kennisbankbestanden voor aan de motor en toont elke afwijking. */
const kennis = kennisUitBestanden();
const { toetsgevallen } = kennis.regelset.items;
const uitslagen = toetsgevallen.map((toetsgeval) => ({ id: toetsgeval.id, afwijkingen: toets(toetsgeval, kennis) }));
for (const { id, afwijkingen } of uitslagen) for (const afwijking of afwijkingen) console.log(`${id}: ${afwijking}`);
const mis = uitslagen.filter(({ afwijkingen }) => afwijkingen.length > 0).length;
console.log(`${toetsgevallen.length - mis} goed, ${mis} anders dan verwacht`);
process.exitCode = mis > 0 ? 1 : 0;
