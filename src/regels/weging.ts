import type { Toets } from './evalueer.ts';
import type { Feiten } from './feiten.ts';
import type { Waarheid } from './waarheid.ts';

export type VormStrekking = 'vereist' | 'sluit-uit' | 'pleit-voor' | 'pleit-tegen';

/** Een regel over een vorm, klaar om te wegen. `gewicht` telt alleen bij pleit-voor en pleit-tegen. */
export interface Weegregel {
  readonly strekking: VormStrekking;
  readonly gewicht: number;
  readonly toets: Toets;
}

/** Wat de regels samen over een vorm zeggen; of zij er op de peildatum is, staat hier los van. */
export interface Weging {
  readonly oordeel: 'passend' | 'mogelijk' | 'niet-passend';
  /** 0..1: hoe goed zij past, op wat bekend is. */
  readonly geschiktheid: number;
  /** 0..1: het deel van het gewicht dat bekend is. */
  readonly zekerheid: number;
  /** De uitkomst van elke regel, in de gegeven volgorde. */
  readonly uitkomsten: readonly Waarheid[];
}

/** Wat een harde regel (vereist, sluit-uit) weegt. */
const GEWICHT_HARD = 3;
/** Het gewicht van "nog niets bekend": zonder argumenten staat de geschiktheid op een half, en één licht argument maakt geen zekerheid. */
const BEGINGEWICHT = 3;

/** Een harde regel beslist het oordeel; de andere pleiten alleen. */
export function isHard({ strekking }: Pick<Weegregel, 'strekking'>): boolean {
  return strekking === 'vereist' || strekking === 'sluit-uit';
}

export function gewichtVan(regel: Pick<Weegregel, 'strekking' | 'gewicht'>): number {
  return isHard(regel) ? GEWICHT_HARD : regel.gewicht;
}

/**
 * Weegt de regels over één vorm.
 *
 * - oordeel: niet-passend zodra een vereiste niet geldt of een uitsluiting wel; passend als alle vereisten gelden en geen
 *   uitsluiting, zonder dat iets daarvan openstaat; anders mogelijk.
 * - geschiktheid: het aandeel van wat vóór pleit (een vereiste die geldt, een pleit-voor die geldt) in alles wat vóór of tegen pleit,
 *   met een beginwaarde van een half. Een argument dat niet opgaat telt niet mee, en een uitsluiting die niet geldt ook niet:
 *   anders stond een algemene vorm met weinig eisen boven een vorm die precies voor dit schot gemaakt is.
 * - zekerheid: het bekende deel van het gewicht van alle regels; zonder regels 1.
 */
export function weeg(regels: readonly Weegregel[], feiten: Feiten): Weging {
  return telOp(
    regels,
    regels.map(({ toets }) => toets.uitkomst(feiten)),
  );
}

/** Telt de uitkomsten van de regels over één vorm op, in dezelfde volgorde. */
export function telOp(regels: readonly Weegregel[], uitkomsten: readonly Waarheid[]): Weging {
  let gebroken = false;
  let open = false;
  let voor = BEGINGEWICHT / 2;
  let tegen = BEGINGEWICHT / 2;
  let bekend = 0;
  let totaal = 0;
  for (const [plaats, regel] of regels.entries()) {
    const uitkomst = uitkomsten[plaats];
    const gewicht = gewichtVan(regel);
    totaal += gewicht;
    if (uitkomst !== 'onbekend') bekend += gewicht;
    const waar = uitkomst === 'waar';
    switch (regel.strekking) {
      case 'vereist':
        if (uitkomst === 'onbekend') open = true;
        else if (waar) voor += gewicht;
        else {
          gebroken = true;
          tegen += gewicht;
        }
        break;
      case 'sluit-uit':
        if (uitkomst === 'onbekend') open = true;
        else if (waar) {
          gebroken = true;
          tegen += gewicht;
        }
        break;
      case 'pleit-voor':
        if (waar) voor += gewicht;
        break;
      case 'pleit-tegen':
        if (waar) tegen += gewicht;
        break;
    }
  }
  return {
    oordeel: gebroken ? 'niet-passend' : open ? 'mogelijk' : 'passend',
    geschiktheid: voor / (voor + tegen),
    zekerheid: totaal === 0 ? 1 : bekend / totaal,
    uitkomsten,
  };
}
