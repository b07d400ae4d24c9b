import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviesMarkdown } from '../src/documenten/adviesMarkdown.ts';
import { adviesVoor, kennisUitBestanden, leesJsonBestand } from './motor.ts';

const MAP = join(import.meta.dirname, '..', 'docs', 'adviezen');
/** De dag waarvoor de voorbeelden in de documentatie gelden. */
const PEILDATUM = '2026-11-22';

/** De voorbeeldadviezen bij de initiatieven in `docs/adviezen/`, met het bestand waarin zij horen. */
export async function voorbeeldadviezen(): Promise<{ bestand: string; tekst: string }[]> {
  const kennis = kennisUitBestanden();
  const initiatieven = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));
  return Promise.all(
    initiatieven.map(async (naam) => ({
      bestand: join(MAP, naam.replace(/\.json$/, '.md')),
      tekst: adviesMarkdown(await adviesVoor(kennis, leesJsonBestand(join(MAP, naam)), PEILDATUM)),
    })),
  );
}

/** `npm run documentatie`: schrijft de voorbeeldadviezen opnieuw, na een wijziging in de kennis. */
if (process.argv[1] === import.meta.filename) for (const { bestand, tekst } of await voorbeeldadviezen()) writeFileSync(bestand, tekst);
