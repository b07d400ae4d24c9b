import { controleerAuditspoor } from '../src/beheer/leesAuditspoor.ts';
import { openDatabank } from '../src/kennisbank/opslag/databank.ts';
import { metLokaleDatabank } from './lokale-databank.ts';

/** `npm run audit:controle`: loopt elke keten van het auditspoor na en noemt elke rij die niet klopt. Eindigt met 1 als er een is. */
const { rijen, breuken } = await metLokaleDatabank((d1) => controleerAuditspoor(openDatabank(d1)));
for (const { keten, nummer, melding } of breuken) console.error(`${keten}, nummer ${nummer}: ${melding}`);
console.log(
  breuken.length === 0
    ? `Het auditspoor is heel: ${rijen} handelingen.`
    : `Het auditspoor is gebroken: ${breuken.length} rijen kloppen niet.`,
);
process.exitCode = breuken.length === 0 ? 0 : 1;
