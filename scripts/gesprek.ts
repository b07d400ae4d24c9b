import type { Advies } from '../src/advies/geefAdvies.ts';
import { geefAdvies } from '../src/advies/geefAdvies.ts';
import { leesInitiatief } from '../src/advies/leesInitiatief.ts';
import type { Vervolgvraag } from '../src/advies/vervolg/vervolgvragen.ts';
import type { Kennis } from '../src/kennisbank/kennis.ts';
import type { Peildatum } from '../src/kennisbank/peildatum.ts';
import type { Waarde } from '../src/regels/feiten.ts';

/** Wat iemand over zijn initiatief weet; op wat er niet in staat, is het antwoord "weet ik niet". */
export type Antwoordblad = Readonly<Record<string, Waarde>>;

/** Een vraag met het antwoord dat kwam; zonder antwoord is zij overgeslagen. */
export interface Beurt {
  readonly vraag: Vervolgvraag;
  readonly antwoord?: Waarde;
}

export interface Gesprek {
  readonly beurten: readonly Beurt[];
  readonly klaar: boolean;
  /** Na zoveel vragen veranderen de eerste drie van elke soort niet meer, welke volgorde zij ook hebben. */
  readonly stabielNa: number;
  readonly slot: Advies;
}

/** Zoveel vragen duurt een gesprek hoogstens; er zijn niet meer kenmerken. */
const HOOGSTENS_BEURTEN = 100;

/** Beantwoordt steeds de eerste vraag van het advies, tot het klaar is. Wat niet op het blad staat, wordt overgeslagen. */
export async function voerGesprek(kennis: Kennis, begin: Antwoordblad, blad: Antwoordblad, peildatum: Peildatum): Promise<Gesprek> {
  const bekend: Record<string, Waarde> = { ...begin };
  const overgeslagen: string[] = [];
  const beurten: Beurt[] = [];
  const voorop: string[] = [];
  for (;;) {
    const advies = await vraagAdvies(kennis, bekend, overgeslagen, peildatum);
    voorop.push(eersteDrie(advies));
    const [vraag] = advies.vervolgvragen ?? [];
    if (advies.klaar === true || vraag === undefined || beurten.length === HOOGSTENS_BEURTEN)
      return { beurten, klaar: advies.klaar === true, stabielNa: stabielVanaf(voorop), slot: advies };
    const antwoord = blad[vraag.kenmerk];
    if (antwoord === undefined) overgeslagen.push(vraag.kenmerk);
    else bekend[vraag.kenmerk] = antwoord;
    beurten.push(antwoord === undefined ? { vraag } : { vraag, antwoord });
  }
}

async function vraagAdvies(kennis: Kennis, bekend: Antwoordblad, overgeslagen: readonly string[], peildatum: Peildatum): Promise<Advies> {
  const { wetten, domeinen, ...kenmerken } = bekend;
  const { initiatief, fouten } = leesInitiatief({ wetten, domeinen, kenmerken, overgeslagen }, kennis);
  if (initiatief === undefined) throw new Error(fouten.map(({ location, detail }) => `${location}: ${detail}`).join('\n'));
  const onderdelen = ['financieringsvormen', 'vervolgvragen', 'klaar'] as const;
  return geefAdvies(kennis, { initiatief, aannames: [], peildatum, uitleg: 'geen', onderdelen });
}

function eersteDrie({ financieringsvormen = [] }: Advies): string {
  const perSoort = Map.groupBy(financieringsvormen, ({ soort }) => soort);
  return [...perSoort.values()]
    .map((vormen) =>
      vormen
        .slice(0, 3)
        .map(({ id }) => id)
        .toSorted()
        .join(),
    )
    .join(' | ');
}

function stabielVanaf(voorop: readonly string[]): number {
  const laatste = voorop.at(-1);
  return voorop.findLastIndex((stand) => stand !== laatste) + 1;
}
