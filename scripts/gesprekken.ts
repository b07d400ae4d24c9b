import type { Kennis } from '../src/kennisbank/kennis.ts';
import { leesPeildatum, type Peildatum } from '../src/kennisbank/peildatum.ts';
import { maakToeval, type Toeval } from '../bench/naast/toeval.ts';
import type { Waarde } from '../src/regels/feiten.ts';
import { voerGesprek, type Antwoordblad, type Gesprek } from './gesprek.ts';
import { kennisUitBestanden } from './motor.ts';

const VERZONNEN = 200;
const ZAAD = 2026;

/** Een gesprek met de zes praktijken: zij beginnen met wetten en domeinen, en hebben voor de rest hun antwoordblad. */
export async function gesprekkenMetPraktijken(kennis: Kennis): Promise<ReadonlyMap<string, Gesprek>> {
  const bladen = kennis.regelset.items.toetsgevallen.filter(({ id }) => id.startsWith('antwoordblad-'));
  const gesprekken = new Map<string, Gesprek>();
  for (const { id, initiatief, peildatum } of bladen) {
    // Het antwoordblad is als toetsgeval gelezen; een test legt het naast de kenmerken.
    const { wetten, domeinen, kenmerken } = initiatief as { wetten: string[]; domeinen: string[]; kenmerken: Antwoordblad };
    gesprekken.set(id.replace('antwoordblad-', ''), await voerGesprek(kennis, { wetten, domeinen }, kenmerken, dag(peildatum)));
  }
  return gesprekken;
}

/** Gesprekken met verzonnen initiatieven, die op elke vraag een willekeurig antwoord weten. Hetzelfde zaad geeft dezelfde initiatieven. */
export async function gesprekkenMetVerzonnen(kennis: Kennis, aantal = VERZONNEN, zaad = ZAAD): Promise<readonly Gesprek[]> {
  const toeval = maakToeval(zaad);
  const gesprekken: Gesprek[] = [];
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const blad = verzinBlad(kennis, toeval);
    const { wetten = [], domeinen = [] } = blad;
    gesprekken.push(await voerGesprek(kennis, { wetten, domeinen }, blad, dag('2026-11-22')));
  }
  return gesprekken;
}

function verzinBlad(kennis: Kennis, toeval: Toeval): Antwoordblad {
  return Object.fromEntries(kennis.regelset.items.kenmerken.map((kenmerk) => [kenmerk.id, verzinAntwoord(kenmerk.id, kennis, toeval)]));
}

function verzinAntwoord(id: string, kennis: Kennis, toeval: Toeval): Waarde {
  const { type = 'waarheid', waarden = [], minimum = 0, maximum = 1, geheel = false } = kennis.kenmerken.get(id) ?? {};
  switch (type) {
    case 'waarheid':
      return toeval.kans(0.5);
    case 'keuze':
    case 'inrichting':
      return toeval.kies(waarden);
    case 'getal': {
      const getal = minimum + toeval.getal() * (maximum - minimum);
      return geheel ? Math.round(getal) : getal;
    }
    case 'verzameling':
      return toeval.enkele(waarden, Math.min(3, waarden.length)).toSorted();
  }
}

function dag(datum: string): Peildatum {
  const peildatum = leesPeildatum(datum);
  if (peildatum === undefined) throw new Error(`${datum} is geen bestaande datum`);
  return peildatum;
}

/** Het middelste, de 90%-grens en het hoogste. */
export function verdeling(getallen: readonly number[]): { readonly mediaan: number; readonly p90: number; readonly hoogste: number } {
  const gesorteerd = getallen.toSorted((a, b) => a - b);
  const op = (deel: number): number => gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(deel * gesorteerd.length))] ?? 0;
  return { mediaan: op(0.5), p90: op(0.9), hoogste: op(1) };
}

/** `npm run kennisbank:gesprekken`: hoeveel vragen een gesprek duurt tot het advies klaar is, en vanaf wanneer de eerste drie vaststaan. */
if (process.argv[1] === import.meta.filename) {
  const kennis = kennisUitBestanden();
  console.log('praktijk                     vragen tot klaar   eerste drie vast na');
  for (const [id, { beurten, klaar, stabielNa }] of await gesprekkenMetPraktijken(kennis))
    console.log(`${id.padEnd(29)}${String(beurten.length).padEnd(19)}${stabielNa}${klaar ? '' : '   niet klaar'}`);
  const verzonnen = await gesprekkenMetVerzonnen(kennis);
  const toon = (naam: string, getallen: readonly number[]): void => {
    const { mediaan, p90, hoogste } = verdeling(getallen);
    const binnenTwaalf = getallen.filter((getal) => getal <= 12).length;
    console.log(
      `${naam}: mediaan ${mediaan}, 90% hoogstens ${p90}, hoogste ${hoogste}; bij ${binnenTwaalf} van ${getallen.length} hoogstens 12`,
    );
  };
  console.log(`\n${verzonnen.length} verzonnen initiatieven`);
  toon(
    'vragen tot klaar',
    verzonnen.map(({ beurten }) => beurten.length),
  );
  toon(
    'eerste drie vast na',
    verzonnen.map(({ stabielNa }) => stabielNa),
  );
}
