import { vandaag } from '../src/kennisbank/peildatum.ts';
import { adviesMarkdown, kennisUitBestanden, leesJsonBestand } from './motor.ts';

/** `npm run advies -- initiatief.json [peildatum]`: het advies als Markdown, rechtstreeks uit de kennisbankbestanden. */
const [bestand, datum = vandaag(new Date())] = process.argv.slice(2);
try {
  if (bestand === undefined) throw new Error('geef een bestand met een initiatief als JSON');
  console.log(await adviesMarkdown(kennisUitBestanden(), leesJsonBestand(bestand), datum));
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
