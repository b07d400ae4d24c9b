import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesPeildatum } from '../src/kennisbank/peildatum.ts';
import { voerGesprek, type Antwoordblad } from './gesprek.ts';
import { gesprekstekst } from './gesprekstekst.ts';
import { intaketekst } from './intaketekst.ts';
import { adviesMarkdown, kennisUitBestanden, leesJsonBestand } from './motor.ts';

const MAP = join(import.meta.dirname, '..', 'docs', 'adviezen');
const GESPREKKEN = join(import.meta.dirname, '..', 'docs', 'gesprekken');
/** De dag waarvoor de voorbeelden in de documentatie gelden. */
const PEILDATUM = '2026-11-22';

/** De voorbeeldadviezen bij de initiatieven in `docs/adviezen/`, met het bestand waarin zij horen. */
export async function voorbeeldadviezen(): Promise<{ bestand: string; tekst: string }[]> {
  const kennis = kennisUitBestanden();
  const initiatieven = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));
  return Promise.all(
    initiatieven.map(async (naam) => ({
      bestand: join(MAP, naam.replace(/\.json$/, '.md')),
      tekst: await adviesMarkdown(kennis, leesJsonBestand(join(MAP, naam)), PEILDATUM),
    })),
  );
}

/** Een gesprek in `docs/gesprekken/`: waarmee het begint en wat de vrager weet. */
interface Gespreksblad {
  readonly titel: string;
  readonly begin: Antwoordblad;
  readonly antwoorden: Antwoordblad;
}

/** De gesprekken in `docs/gesprekken/`, zoals zij nu lopen, met het bestand waarin zij horen. */
export async function voorbeeldgesprekken(): Promise<{ bestand: string; tekst: string }[]> {
  const kennis = kennisUitBestanden();
  const peildatum = leesPeildatum(PEILDATUM);
  if (peildatum === undefined) throw new Error(`${PEILDATUM} is geen bestaande datum`);
  const namen = readdirSync(GESPREKKEN).filter((naam) => naam.endsWith('.json'));
  return Promise.all(
    namen.map(async (naam) => {
      // De bestanden zijn van dit huis; of de antwoorden bestaan, controleert het gesprek zelf.
      const { titel, begin, antwoorden } = leesJsonBestand(join(GESPREKKEN, naam)) as Gespreksblad;
      const gesprek = await voerGesprek(kennis, begin, antwoorden, peildatum);
      const tekst = `${gesprekstekst(titel, begin, gesprek, kennis)}\n`;
      return { bestand: join(GESPREKKEN, naam.replace(/\.json$/, '.md')), tekst };
    }),
  );
}

/** Wat de intake van tien beschrijvingen maakt, en hoe goed zij is. */
export function voorbeeldintakes(): { bestand: string; tekst: string }[] {
  return [{ bestand: join(import.meta.dirname, '..', 'docs', 'intake.md'), tekst: `${intaketekst(kennisUitBestanden())}\n` }];
}

/** `npm run documentatie`: schrijft de voorbeeldadviezen, gesprekken en intakes opnieuw, na een wijziging in de kennis. */
if (process.argv[1] === import.meta.filename)
  for (const { bestand, tekst } of [...(await voorbeeldadviezen()), ...(await voorbeeldgesprekken()), ...voorbeeldintakes()])
    writeFileSync(bestand, tekst);
