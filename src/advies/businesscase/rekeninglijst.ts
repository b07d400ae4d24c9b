import { breuk, EEN, min, som, absoluut, vergelijk, type Breuk } from '../../businesscase/breuk.ts';
import { HOOGSTENS_BEDRAG } from '../../businesscase/model.ts';
import { sleutelVan, type Rekening } from '../../businesscase/rekening.ts';
import type { Aandeel } from '../../businesscase/varianten/variantmodel.ts';
import { FRACTIE, Lezer, type Getalgrens } from './lezer.ts';

const HOOGSTENS_REKENINGEN = 100;
/** Zoveel mogen aandelen samen van 1 afwijken: genoeg voor drie keer 0.333333. */
const SPELING = breuk(0.000001);

export const BEDRAG: Getalgrens = { min: 0, max: HOOGSTENS_BEDRAG, wat: 'een bedrag in euro van 0 tot en met tien miljard' };

/** Leest een lijst van {partij, wet, aandeel}; samen moeten zij 1 zijn. */
export function leesAandelen(lezer: Lezer, veld: string, wat: string): readonly Aandeel[] | undefined {
  const ruw = lezer.lijst(veld, HOOGSTENS_REKENINGEN);
  if (!lezer.heeft(veld)) lezer.ontbreekt(veld, `${wat}, als lijst van {"partij": …, "wet": …, "aandeel": …}`);
  if (ruw === undefined) return undefined;
  const aandelen = ruw.map((deel, plaats) => leesAandeel(deel, lezer, [veld, plaats]));
  const compleet = aandelen.filter((deel) => deel !== undefined);
  if (compleet.length < aandelen.length) return undefined;
  const totaal = som(compleet.map(({ aandeel }) => aandeel));
  if (vergelijk(absoluut(min(totaal, EEN)), SPELING) > 0) {
    lezer.mis(veld, 'VERDELING_NIET_100', `De aandelen tellen op tot ${procent(totaal)}; samen moeten zij 100% zijn, dus 1.`);
    return undefined;
  }
  return compleet;
}

function leesAandeel(ruw: unknown, lezer: Lezer, plek: readonly (string | number)[]): Aandeel | undefined {
  const onder = Lezer.open(ruw, ['partij', 'wet', 'aandeel'], [...lezer.pad, ...plek], lezer.stand);
  if (onder === undefined) return undefined;
  const rekening = onder.eigenRekening();
  const aandeel = onder.verplichtGetal('aandeel', 'een fractie van 0 tot en met 1', FRACTIE);
  return rekening === undefined || aandeel === undefined ? undefined : { rekening, aandeel };
}

/** Leest één {partij, wet, aandeel} onder een veld. */
export function leesAandeelOnder(lezer: Lezer, veld: string): Aandeel | undefined {
  return lezer.heeft(veld) ? leesAandeel(lezer.ruw(veld), lezer, [veld]) : undefined;
}

/** Leest een lijst van rekeningen, zonder dubbele. */
export function leesRekeningen(lezer: Lezer, veld: string): readonly Rekening[] | undefined {
  const ruw = lezer.lijst(veld, HOOGSTENS_REKENINGEN);
  if (ruw === undefined) return undefined;
  const gelezen = ruw.map((deel, plaats) => leesRekening(deel, lezer, [veld, plaats])).filter((rekening) => rekening !== undefined);
  return [...new Map(gelezen.map((rekening) => [sleutelVan(rekening), rekening])).values()];
}

function leesRekening(ruw: unknown, lezer: Lezer, plek: readonly (string | number)[]): Rekening | undefined {
  return Lezer.open(
    typeof ruw === 'string' ? { partij: ruw } : ruw,
    ['partij', 'wet'],
    [...lezer.pad, ...plek],
    lezer.stand,
  )?.eigenRekening();
}

/** Leest {partij, wet, bedrag} onder een veld. */
export function leesKosten(lezer: Lezer, veld: string): { readonly rekening: Rekening; readonly bedrag: Breuk } | undefined {
  const onder = lezer.onder(veld, ['partij', 'wet', 'bedrag']);
  if (onder === undefined) return undefined;
  const rekening = onder.eigenRekening();
  const bedrag = onder.verplichtGetal('bedrag', 'een bedrag in euro', BEDRAG);
  return rekening === undefined || bedrag === undefined ? undefined : { rekening, bedrag };
}

/** De betaler: zoals gegeven, of de enige partij van die soort. */
export function leesBetaler(lezer: Lezer, soort: string, wet?: string): Rekening | undefined {
  if (lezer.heeft('betaler')) {
    const gegeven = lezer.rekening('betaler');
    return gegeven === undefined || gegeven.wet !== undefined || wet === undefined ? gegeven : { ...gegeven, wet };
  }
  const { partijen } = lezer.stand;
  if (partijen === undefined) return undefined;
  const kandidaten = [...partijen].filter(([, eigen]) => eigen === soort).map(([id]) => id);
  const [enige] = kandidaten;
  if (enige !== undefined && kandidaten.length === 1) return { partij: enige, ...(wet === undefined ? {} : { wet }) };
  lezer.mis(
    'betaler',
    'ONBEKENDE_PARTIJ',
    kandidaten.length === 0
      ? `Er is geen partij van de soort ${soort}. Zet haar onder partijen, of noem met "betaler" wie betaalt.`
      : `Er is meer dan één partij van de soort ${soort}: ${kandidaten.slice(0, 20).join(', ')}. Noem met "betaler" wie betaalt.`,
  );
  return undefined;
}

function procent(aandeel: Breuk): string {
  const duizendsten = (aandeel.teller * 100_000n) / aandeel.noemer;
  return `${Number(duizendsten) / 1000}%`.replace('.', ',');
}
