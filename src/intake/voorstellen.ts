import type { Kennis } from '../kennisbank/kennis.ts';
import { ZEKERHEDEN_VAN_WOORDEN } from '../kennisbank/model/naslag.ts';
import type { Getal } from './getallen.ts';
import type { Lexicon } from './lexicon.ts';
import { leesGetal } from './leesGetal.ts';
import { loopDoor, stellingVan, type Stelling } from './ontkenning.ts';
import { vindWoorden, type Vondst } from './vindWoorden.ts';
import type { Aanleiding, Uitgesloten, Voorstel, Zekerheid } from './voorstel.ts';
import type { Woordenrij } from './zinsdelen.ts';

/** Wat de tekst zegt over één antwoord. */
interface Bevonden {
  readonly kenmerk: string;
  readonly waarde: string | number | boolean;
  readonly stelling: Stelling;
  readonly zekerheid: Zekerheid;
  readonly aanleiding: Aanleiding;
  readonly wijktVoor: readonly string[];
}

/** De gelezen tekst. */
export interface Gelezen {
  readonly tekst: string;
  readonly rij: Woordenrij;
  readonly getallen: readonly Getal[];
}

/** Wat de tekst voorstelt en wat zij uitsluit, in de volgorde van de kenmerken; het zekerste eerst. */
export function maakVoorstellen(
  kennis: Kennis,
  lexicon: Lexicon,
  gelezen: Gelezen,
): { readonly voorstellen: readonly Voorstel[]; readonly uitgesloten: readonly Uitgesloten[] } {
  const bevonden = zonderWijkers([...bevind(kennis, lexicon, gelezen)]);
  const alles = [...bevonden, ...domeinenBijWetten(kennis, bevonden)];
  const perAntwoord = Map.groupBy(alles, ({ kenmerk, waarde }) => `${kenmerk} ${JSON.stringify(waarde)}`);
  const voorstellen: Voorstel[] = [];
  const uitgesloten: Uitgesloten[] = [];
  for (const groep of perAntwoord.values()) {
    const [eerste] = groep;
    if (eerste === undefined) continue;
    const { kenmerk, waarde } = eerste;
    const naam = naamVan(kennis, kenmerk, waarde);
    const basis = { kenmerk, waarde, ...(naam === undefined ? {} : { naam }) };
    const wel = groep.filter(({ stelling }) => stelling !== 'ontkend');
    if (wel.length === 0) uitgesloten.push({ ...basis, woorden: aanleidingen(groep) });
    else voorstellen.push({ ...basis, zekerheid: zekerheidVan(wel, groep), woorden: aanleidingen(wel) });
  }
  const plaats = new Map([...kennis.gevraagd.keys()].map((id, nummer) => [id, nummer]));
  const volgorde = (a: Uitgesloten, b: Uitgesloten): number =>
    (plaats.get(a.kenmerk) ?? 0) - (plaats.get(b.kenmerk) ?? 0) ||
    rang(a) - rang(b) ||
    (a.woorden[0]?.begin ?? 0) - (b.woorden[0]?.begin ?? 0);
  return { voorstellen: voorstellen.toSorted(volgorde), uitgesloten: uitgesloten.toSorted(volgorde) };
}

/** Wie een woord honderd keer schrijft, krijgt het niet honderd keer terug. */
const HOOGSTENS_WOORDEN = 20;

function aanleidingen(bevonden: readonly Bevonden[]): readonly Aanleiding[] {
  return bevonden
    .map(({ aanleiding }) => aanleiding)
    .toSorted((a, b) => a.begin - b.begin)
    .slice(0, HOOGSTENS_WOORDEN);
}

function rang(voorstel: Uitgesloten | Voorstel): number {
  return 'zekerheid' in voorstel ? ZEKERHEDEN_VAN_WOORDEN.indexOf(voorstel.zekerheid) : 0;
}

/** De zekerste aanleiding telt. Twee verschillende aanwijzingen zijn samen waarschijnlijk; wat ook ontkend wordt, is onzeker. */
function zekerheidVan(wel: readonly Bevonden[], alles: readonly Bevonden[]): Zekerheid {
  if (wel.length < alles.length) return 'onzeker';
  const rangen = wel.map(({ zekerheid }) => ZEKERHEDEN_VAN_WOORDEN.indexOf(zekerheid));
  const beste = ZEKERHEDEN_VAN_WOORDEN[Math.min(...rangen)] ?? 'onzeker';
  const aanwijzingen = wel.filter(({ stelling }) => stelling === 'genoemd').map(({ aanleiding }) => aanleiding);
  const verschillend = Math.min(
    new Set(aanwijzingen.map(({ lexicon }) => lexicon)).size,
    new Set(aanwijzingen.map(({ begin }) => begin)).size,
  );
  return beste === 'onzeker' && verschillend > 1 ? 'waarschijnlijk' : beste;
}

function* bevind(kennis: Kennis, lexicon: Lexicon, gelezen: Gelezen): Generator<Bevonden> {
  const { woorden } = gelezen.rij;
  let ontkend: Vondst | undefined;
  for (const vondst of vindWoorden(lexicon, gelezen.rij)) {
    const { ingang, van, tot } = vondst;
    const zelf = ontkend?.van === van ? 'ontkend' : stellingVan(woorden, van, tot);
    const stelling = zelf !== 'ontkend' && ontkend !== undefined && loopDoor(woorden, ontkend.tot, van, tot) ? 'ontkend' : zelf;
    if (stelling === 'ontkend') ontkend = vondst;
    const { kenmerk, wijktVoor } = ingang;
    const aanleiding = aanleidingVan(vondst, gelezen);
    const zekerheid = zwakker(vondst, stelling);
    if (ingang.waarde !== undefined) yield { kenmerk, waarde: ingang.waarde, stelling, zekerheid, aanleiding, wijktVoor };
    else {
      const getal = leesGetal(kennis, vondst, gelezen);
      if (getal !== undefined && stelling !== 'ontkend')
        yield {
          kenmerk,
          waarde: getal.waarde,
          stelling,
          zekerheid: getal.grens ? 'onzeker' : zekerheid,
          wijktVoor,
          aanleiding: {
            ...aanleiding,
            ...plek(gelezen.tekst, Math.min(getal.begin, aanleiding.begin), Math.max(getal.eind, aanleiding.eind)),
          },
        };
    }
  }
}

/** Zonder wat algemener is dan iets dat er ook staat: een multiprobleemgezin is al meer dan een gezin. */
function zonderWijkers(bevonden: readonly Bevonden[]): Bevonden[] {
  const staatEr = new Set(
    bevonden
      .filter(({ stelling, zekerheid }) => stelling !== 'ontkend' && zekerheid !== 'onzeker')
      .map(({ kenmerk, waarde }) => `${kenmerk} ${String(waarde)}`),
  );
  return bevonden.filter(({ kenmerk, wijktVoor }) => !wijktVoor.some((waarde) => staatEr.has(`${kenmerk} ${waarde}`)));
}

/** Een tikfout of een deel van een samenstelling is nooit zeker; wie twijfelt of iets meedoet, moet het navragen. */
function zwakker({ ingang, hoe }: Vondst, stelling: Stelling): Zekerheid {
  if (stelling === 'twijfel') return 'onzeker';
  return ingang.zekerheid === 'zeker' && hoe !== 'letterlijk' ? 'waarschijnlijk' : ingang.zekerheid;
}

function plek(tekst: string, begin: number, eind: number): Pick<Aanleiding, 'tekst' | 'begin' | 'eind'> {
  return { tekst: tekst.slice(begin, eind), begin, eind };
}

function aanleidingVan({ ingang, van, tot, lexiconwoord, hoe }: Vondst, { tekst, rij }: Gelezen): Aanleiding {
  const [begin, eind] = [rij.woorden[van]?.begin ?? 0, rij.woorden[tot]?.eind ?? 0];
  return {
    ...plek(tekst, begin, eind),
    ...(hoe === 'letterlijk' ? {} : { gelezenAls: lexiconwoord }),
    lexicon: ingang.id,
    bron: ingang.bron,
  };
}

/** Bij een wet hoort een domein; dat staat bij de wet, dus het lexicon hoeft het niet nog eens te zeggen. */
function domeinenBijWetten(kennis: Kennis, bevonden: readonly Bevonden[]): Bevonden[] {
  const domeinVan = new Map(kennis.regelset.items.wetten.map(({ id, domein }) => [id, domein]));
  return bevonden.flatMap((wet): Bevonden[] => {
    const domein = wet.kenmerk === 'wetten' && wet.stelling !== 'ontkend' ? domeinVan.get(String(wet.waarde)) : undefined;
    return domein === undefined ? [] : [{ ...wet, kenmerk: 'domeinen', waarde: domein }];
  });
}

function naamVan({ gevraagd, namen }: Kennis, id: string, waarde: string | number | boolean): string | undefined {
  if (typeof waarde !== 'string') return undefined;
  const kenmerk = gevraagd.get(id);
  const eigen = kenmerk !== undefined && 'waarden' in kenmerk ? kenmerk.waarden?.find((ander) => ander.id === waarde)?.naam : undefined;
  return eigen ?? namen.van(waarde);
}
