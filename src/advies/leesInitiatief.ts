import type { Kennis } from '../kennisbank/kennis.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import type { Waarde } from '../regels/feiten.ts';
import type { Businesscase, Initiatief } from './initiatief.ts';
import { leesBusinesscase } from './businesscase/leesBusinesscase.ts';
import { bekendeNamen } from './businesscase/rekenBusinesscase.ts';
import { HOOGSTENS_NAMEN, leesVorm } from './initiatiefvorm.ts';
import { pointer, type Invoerfout } from './invoerfout.ts';
import { leesKenmerk } from './leesKenmerk.ts';

/** Ruim boven het aantal kenmerken van een regelset; nalopen van meer zou de dienst ophouden. */
const HOOGSTENS_KENMERKEN = 200;

export type Gelezen =
  | { readonly initiatief: Initiatief; readonly aannames: readonly string[]; readonly fouten: readonly [] }
  | { readonly initiatief?: undefined; readonly fouten: readonly Invoerfout[] };

/** Leest een initiatief tegen een regelset: het hele initiatief, of alle fouten tegelijk. */
export function leesInitiatief(invoer: unknown, kennis: Kennis): Gelezen {
  const fouten: Invoerfout[] = [];
  const vorm = leesVorm(invoer, fouten);
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer)) return { fouten };

  // Ook als de vorm niet klopt, worden de namen en waarden nagelopen: de vrager krijgt alles in één keer.
  const ruw = invoer as Record<string, unknown>;
  const wetten = leesNamen(ruw['wetten'], 'wetten', kennis, fouten);
  const domeinen = leesNamen(ruw['domeinen'], 'domeinen', kennis, fouten);
  const kenmerken = leesKenmerken(ruw['kenmerken'], kennis, fouten);
  const overgeslagen = leesOvergeslagen(ruw['overgeslagen'], kennis, fouten);
  if ((ruw['wetten'] ?? ruw['domeinen']) === undefined || (isLeeg(ruw['wetten']) && isLeeg(ruw['domeinen'])))
    fouten.push({
      in: 'body',
      location: pointer('wetten'),
      code: 'ontbreekt',
      detail: 'Noem minstens één wet of één domein, bijvoorbeeld "wetten": ["wmo", "zvw"] of "domeinen": ["zorg"].',
    });
  const businesscase = leesSchets(ruw['businesscase'], kennis, fouten);
  if (vorm === undefined || fouten.length > 0) return { fouten };

  const { naam, omschrijving, bewaren } = vorm;
  const { lasten, baten, aannames } = uitBusinesscase(businesscase, kenmerken);
  return {
    fouten: [],
    aannames,
    initiatief: {
      ...(naam === undefined || naam === null ? {} : { naam }),
      ...(omschrijving === undefined || omschrijving === null ? {} : { omschrijving }),
      ...(domeinen === undefined ? {} : { domeinen }),
      ...(wetten === undefined ? {} : { wetten }),
      kenmerken: { ...lasten, ...baten, ...kenmerken },
      ...(overgeslagen === undefined ? {} : { overgeslagen }),
      ...(businesscase === undefined ? {} : { businesscase }),
      ...(bewaren === true ? { bewaren } : {}),
    },
  };
}

function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || (Array.isArray(waarde) && waarde.length === 0);
}

function leesNamen(ruw: unknown, veld: 'wetten' | 'domeinen', kennis: Kennis, fouten: Invoerfout[]): readonly string[] | undefined {
  if (!Array.isArray(ruw)) return undefined;
  const bekend = kennis.regelset.items[veld].map(({ id }) => id);
  for (const [plaats, naam] of ruw.slice(0, HOOGSTENS_NAMEN).entries())
    if (typeof naam === 'string' && !bekend.includes(naam))
      fouten.push({
        in: 'body',
        location: pointer(veld, plaats),
        code: 'onbekende-waarde',
        detail: `"${naam.slice(0, 80)}" is geen bekende naam in ${veld}${bedoeldeU(naam, bekend)}. Bekend zijn: ${bekend.join(', ')}.`,
      });
  // Een lege lijst van wetten zegt niets: er is altijd een wet of een domein waar geld vandaan komt.
  return ruw.length === 0 ? undefined : uniek(ruw);
}

function uniek(ruw: readonly unknown[]): readonly string[] {
  return [...new Set(ruw.filter((naam) => typeof naam === 'string'))].toSorted();
}

function leesKenmerken(ruw: unknown, kennis: Kennis, fouten: Invoerfout[]): Record<string, Waarde> {
  const gelezen: Record<string, Waarde> = {};
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return gelezen;
  const antwoorden = Object.entries(ruw).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (antwoorden.length > HOOGSTENS_KENMERKEN)
    fouten.push({
      in: 'body',
      location: pointer('kenmerken'),
      code: 'te-lang',
      detail: `Hoogstens ${HOOGSTENS_KENMERKEN} kenmerken; er staan er ${antwoorden.length}. De rest is niet nagekeken.`,
    });
  for (const [id, waarde] of antwoorden.slice(0, HOOGSTENS_KENMERKEN)) {
    const uitkomst = leesKenmerk(id, waarde, kennis);
    if ('fout' in uitkomst) fouten.push(...uitkomst.fout);
    else if (uitkomst.waarde !== undefined) gelezen[id] = uitkomst.waarde;
  }
  return gelezen;
}

function leesOvergeslagen(ruw: unknown, kennis: Kennis, fouten: Invoerfout[]): readonly string[] | undefined {
  if (!Array.isArray(ruw) || ruw.length === 0) return undefined;
  const bekend = kennis.regelset.items.kenmerken.map(({ id }) => id);
  for (const [plaats, naam] of ruw.slice(0, HOOGSTENS_NAMEN).entries())
    if (typeof naam === 'string' && !bekend.includes(naam))
      fouten.push({
        in: 'body',
        location: pointer('overgeslagen', plaats),
        code: 'onbekend-kenmerk',
        detail: `Het kenmerk "${naam.slice(0, 80)}" bestaat niet${bedoeldeU(naam, bekend)}.`,
      });
  return uniek(ruw);
}

/** Leest de businesscase zoals de dienst haar los leest; wat er nog niet staat, is hier onbekend en geen fout. */
function leesSchets(ruw: unknown, kennis: Kennis, fouten: Invoerfout[]): Businesscase | undefined {
  if (ruw === undefined || ruw === null) return undefined;
  const gelezen = leesBusinesscase(ruw, { bekend: bekendeNamen(kennis), pad: ['businesscase'], schets: true });
  fouten.push(...gelezen.fouten);
  // Zonder fouten heeft alles wat er staat de vorm die de lezer kent.
  return gelezen.fouten.length > 0 ? undefined : ruw;
}

/** Zonder lastenIn of batenIn zeggen de posten van de businesscase waar lasten en baten vallen. */
function uitBusinesscase(
  businesscase: Businesscase | undefined,
  kenmerken: Readonly<Record<string, Waarde>>,
): { lasten: Record<string, Waarde>; baten: Record<string, Waarde>; aannames: string[] } {
  const posten = businesscase?.posten ?? [];
  const wettenVan = (richting: 'kosten' | 'baten'): string[] =>
    uniek(posten.filter((post) => post.richting === richting).map(({ wet }) => wet)).slice();
  const kosten = wettenVan('kosten');
  const baten = wettenVan('baten');
  const neemLasten = kenmerken['lastenIn'] === undefined && kosten.length > 0;
  const neemBaten = kenmerken['batenIn'] === undefined && baten.length > 0;
  return {
    lasten: neemLasten ? { lastenIn: kosten } : {},
    baten: neemBaten ? { batenIn: baten } : {},
    aannames: [
      ...(neemLasten ? ['Waar de lasten vallen is afgeleid uit de kostenposten van uw businesscase.'] : []),
      ...(neemBaten ? ['Waar de baten vallen is afgeleid uit de batenposten van uw businesscase.'] : []),
    ],
  };
}
