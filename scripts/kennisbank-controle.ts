import { controleer, toonControle } from './controle.ts';

/**
 * `npm run kennisbank:controle [-- map] [--json]`: controleert de kennisbankbestanden en stelt de diagnose van de regels.
 * Eindigt met 1 als er een fout is; een waarschuwing laat de controle slagen.
 */
const opties = process.argv.slice(2);
const controle = controleer(opties.find((optie) => !optie.startsWith('--')));
console.log(opties.includes('--json') ? JSON.stringify(controle, null, 2) : toonControle(controle));
if (controle.fouten > 0) process.exitCode = 1;
