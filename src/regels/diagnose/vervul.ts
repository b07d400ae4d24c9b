import { genoemdeKenmerken } from '../bladen.ts';
import { maakToets, type Toets } from '../evalueer.ts';
import type { Feiten, KenmerkSoort, Waarde } from '../feiten.ts';
import { gebieden } from '../gebieden.ts';
import type { Voorwaarde } from '../voorwaarde.ts';
import type { Waarheid } from '../waarheid.ts';
import { zonderOverbodigeNamen } from './ruilbaar.ts';

/** Een voorwaarde over gevraagde kenmerken, met de uitkomsten die zij mag hebben. */
export interface Eis {
  readonly voorwaarde: Voorwaarde;
  readonly mag: readonly Waarheid[];
}

export const waar = (voorwaarde: Voorwaarde): Eis => ({ voorwaarde, mag: ['waar'] });
export const onwaar = (voorwaarde: Voorwaarde): Eis => ({ voorwaarde, mag: ['onwaar'] });
/** Onwaar, of open omdat een keuze nog gemaakt moet worden. */
export const nietWaar = (voorwaarde: Voorwaarde): Eis => ({ voorwaarde, mag: ['onwaar', 'onbekend'] });

/** Wat er over een stel eisen bewezen is. De feiten zijn een getuige: daarmee is aan elke eis voldaan. */
export type Uitslag = { readonly soort: 'vervulbaar'; readonly feiten: Feiten } | { readonly soort: 'onvervulbaar' | 'niet-bewezen' };

/** Zoveel keer mag er een antwoord geprobeerd worden; ruim boven wat een gewone regelset vraagt, ruim onder een seconde. */
const HOOGSTENS_STAPPEN = 100_000;
/** Zoveel gebieden mag één kenmerk hebben. */
const HOOGSTENS_GEBIEDEN = 20_000;

/** Waar het zoeken begint. */
export interface Begin {
  /** Wat al bekend is; daar wordt niet van afgeweken. */
  readonly bekend?: Feiten;
  /** Kenmerken die onbekend blijven, omdat niemand het antwoord weet. */
  readonly blijftOnbekend?: ReadonlySet<string>;
  /** Daarboven is de uitslag `niet-bewezen`. */
  readonly hoogstensStappen?: number;
}

/**
 * Zoekt feiten waarmee aan alle eisen tegelijk voldaan is, of bewijst dat die er niet zijn.
 *
 * Er wordt per kenmerk een gebied gekozen, tot elke eis beslist is of faalt. Wat beslist is, blijft beslist als er meer bekend wordt,
 * dus na een mislukte eis hoeven de overige kenmerken niet geprobeerd. Faalt een eis door kenmerken die eerder gekozen zijn, dan gaat
 * de zoektocht meteen daarheen terug.
 *
 * @param eisen over gevraagde kenmerken; herleid wat over afgeleide kenmerken gaat
 */
export function vervul(
  eisen: readonly Eis[],
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
  { bekend = {}, blijftOnbekend = new Set(), hoogstensStappen = HOOGSTENS_STAPPEN }: Begin = {},
): Uitslag {
  const voorwaarden = eisen.map(({ voorwaarde }) => voorwaarde);
  const genoemd = new Set(voorwaarden.flatMap((voorwaarde) => [...genoemdeKenmerken(voorwaarde)]));
  const soorten = zonderOverbodigeNamen(kenmerken, voorwaarden, bekend);
  const keuzes = new Map<string, readonly Waarde[]>();
  for (const id of genoemd) {
    if (bekend[id] !== undefined || blijftOnbekend.has(id)) continue;
    const soort = soorten.get(id);
    const gevonden = soort === undefined ? [] : gebieden(soort, voorwaarden, HOOGSTENS_GEBIEDEN);
    if (gevonden === undefined) return { soort: 'niet-bewezen' };
    // Een kenmerk zonder antwoorden blijft voor altijd onbekend.
    if (gevonden.length > 0) keuzes.set(id, gevonden);
  }
  const zoekeisen = eisen.map(({ voorwaarde, mag }) => ({
    toets: maakToets(voorwaarde, kenmerken),
    mag: new Set(mag),
    kenmerken: [...genoemdeKenmerken(voorwaarde)].filter((id) => keuzes.has(id)),
  }));
  return zoek(zoekeisen, keuzes, bekend, hoogstensStappen);
}

interface Zoekeis {
  readonly toets: Toets;
  readonly mag: ReadonlySet<Waarheid>;
  readonly kenmerken: readonly string[];
}

/** Waarom het op een plek niet lukt: de gekozen kenmerken die samen een eis laten falen. */
type Botsing = ReadonlySet<string>;
type Tussenstand = 'gevonden' | 'op' | Botsing;

function zoek(
  eisen: readonly Zoekeis[],
  keuzes: ReadonlyMap<string, readonly Waarde[]>,
  bekend: Feiten,
  hoogstensStappen: number,
): Uitslag {
  const feiten: Record<string, Waarde | undefined> = { ...bekend };
  const antwoorden = (kenmerk: string): readonly Waarde[] => keuzes.get(kenmerk) ?? [];
  let stappen = 0;

  const verder = (over: readonly Zoekeis[]): Tussenstand => {
    const open: { readonly eis: Zoekeis; readonly vrij: readonly string[] }[] = [];
    for (const eis of over) {
      const uitkomst = eis.toets.uitkomst(feiten);
      const vrij = uitkomst === 'onbekend' ? eis.kenmerken.filter((id) => feiten[id] === undefined) : [];
      if (vrij.length > 0) open.push({ eis, vrij });
      else if (!eis.mag.has(uitkomst)) return new Set(eis.kenmerken.filter((id) => feiten[id] !== undefined));
    }
    const krapste = laagste(open, ({ vrij }) => vrij.length);
    const kenmerk = krapste && laagste(krapste.vrij, (id) => antwoorden(id).length);
    return kenmerk === undefined
      ? 'gevonden'
      : kies(
          kenmerk,
          open.map(({ eis }) => eis),
        );
  };

  const kies = (kenmerk: string, over: readonly Zoekeis[]): Tussenstand => {
    const botsing = new Set<string>();
    for (const waarde of antwoorden(kenmerk)) {
      stappen += 1;
      if (stappen > hoogstensStappen) return 'op';
      feiten[kenmerk] = waarde;
      const uitslag = verder(over);
      if (typeof uitslag === 'string') return uitslag;
      delete feiten[kenmerk];
      // Het lag niet aan dit kenmerk: een ander antwoord erop verandert niets.
      if (!uitslag.has(kenmerk)) return uitslag;
      for (const schuldig of uitslag) if (schuldig !== kenmerk) botsing.add(schuldig);
    }
    return botsing;
  };

  const uitslag = verder(eisen);
  if (uitslag === 'op') return { soort: 'niet-bewezen' };
  return uitslag === 'gevonden' ? { soort: 'vervulbaar', feiten: { ...feiten } } : { soort: 'onvervulbaar' };
}

/** Het eerste met de laagste maat. */
function laagste<T>(lijst: readonly T[], maat: (een: T) => number): T | undefined {
  let beste: T | undefined;
  for (const kandidaat of lijst) if (beste === undefined || maat(kandidaat) < maat(beste)) beste = kandidaat;
  return beste;
}
