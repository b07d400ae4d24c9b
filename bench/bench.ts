import { meetBusinesscase } from './delen/businesscase.ts';
import { meetDoorvoer } from './delen/doorvoer.ts';
import { meetNaast } from './delen/naast.ts';
import { meetOpbouw } from './delen/opbouw.ts';
import { meetRegels } from './delen/regels.ts';
import { meetSchaal } from './delen/schaal.ts';
import { meetStart } from './delen/start.ts';
import { meetZoeken } from './delen/zoeken.ts';
import { getal, toonKop, toonTabel } from './meten/tabel.ts';
import { beschrijfOpstelling } from './opstelling/machine.ts';
import { openWerkplaats } from './opstelling/werkplaats.ts';

/** `npm run bench`: meet de dienst in workerd en toont de uitkomsten. Niets hier slaagt of zakt. */
// Lokaal is er geen Cloudflare om de herkomst van een verzoek aan te vragen.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false';

const begin = performance.now();
toonKop('Ontschot: snelheid');
toonTabel(['opstelling', ''], beschrijfOpstelling());

const werkplaats = await openWerkplaats();
try {
  await meetRegels(werkplaats);
  const perVerzoek = await meetDoorvoer(werkplaats);
  await meetOpbouw(werkplaats, perVerzoek);
  await meetStart(werkplaats);
  await meetNaast(werkplaats);
  await meetSchaal(werkplaats);
  await meetBusinesscase(werkplaats);
  await meetZoeken(werkplaats);
} finally {
  await werkplaats.sluit();
}
console.log(`\nKlaar in ${getal((performance.now() - begin) / 1000)} s.`);
