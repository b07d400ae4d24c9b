import { alsCurl, viaFetch } from '../contract/aanroep.ts';
import { startDienst } from '../contract/dienst.ts';
import { fuzz, type Fuzzverslag } from '../contract/fuzz.ts';

/**
 * `npm run fuzz -- [aantal] [seed]`: bestookt de gebouwde dienst met willekeurige vragen uit haar OpenAPI-document.
 * Een operatie van het beheer wordt gevraagd door iemand die haar mag.
 */
const [aantal = '20000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const dienst = await startDienst();
try {
  console.log(`seed ${seed}; ${aantal} vragen`);
  const begin = performance.now();
  const verslag = await fuzz({
    document: dienst.document,
    doe: viaFetch(fetch, dienst.basis, dienst.sleutels),
    aantal: Number(aantal),
    seed: Number(seed),
    sleutels: dienst.sleutels,
  });
  toon(verslag, Math.round((performance.now() - begin) / 1000));
  process.exitCode = verslag.vondsten.length > 0 ? 1 : 0;
} finally {
  await dienst.sluit();
}

function toon({ aanroepen, perStatus, perOperatie, overgeslagen, vondsten }: Fuzzverslag, seconden: number): void {
  console.log('\nper operatie');
  for (const [id, statussen] of perOperatie) console.log(`  ${id.padEnd(28)} ${tellingen(statussen)}`);
  if (overgeslagen.length > 0) console.log(`  overgeslagen, want zij vragen een sleutel: ${overgeslagen.join(', ')}`);
  for (const { soort, uitleg, aanroep, seed: eigen } of vondsten) {
    console.log(`\n✗ ${aanroep.operatie.id}: ${soort} (seed ${eigen})\n  ${uitleg}`);
    const opdracht = alsCurl(aanroep, 'http://localhost:8787');
    console.log(`  ${opdracht.length > 2000 ? `${opdracht.slice(0, 2000)} … (${opdracht.length} tekens)` : opdracht}`);
  }
  console.log(`\nper status: ${tellingen(perStatus)}`);
  console.log(`${aanroepen} vragen in ${seconden} s, ${vondsten.length} fouten`);
}

function tellingen(statussen: ReadonlyMap<number, number>): string {
  return [...statussen]
    .toSorted(([een], [ander]) => een - ander)
    .map(([status, keer]) => `${status}: ${keer}`)
    .join('  ');
}
