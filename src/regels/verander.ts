import type { Toets } from './evalueer.ts';
import type { Feiten, Waarde } from './feiten.ts';
import type { Waarheid } from './waarheid.ts';

/** Een voorwaarde die anders moet uitvallen, met de kenmerken waarop zij rust. */
export interface Doel {
  readonly toets: Pick<Toets, 'uitkomst'>;
  readonly gewenst: Waarheid;
  readonly kenmerken: Iterable<string>;
}

/** Een ander antwoord op een kenmerk, met wat het kost om daar te komen. */
export interface Optie {
  readonly kenmerk: string;
  readonly naar: Waarde;
  readonly kosten: number;
}

export interface Zoekruimte {
  readonly feiten: Feiten;
  /** De feiten met een ander antwoord, en wat daaruit volgt. */
  readonly metAntwoord: (feiten: Feiten, kenmerk: string, naar: Waarde) => Feiten;
  /** Wat er van een kenmerk te maken is; leeg als niemand het kan veranderen. */
  readonly opties: (kenmerk: string) => readonly Optie[];
}

/** Zoveel wijzigingen samen zijn nog een voorstel; meer is een ander initiatief. */
const HOOGSTENS_WIJZIGINGEN = 4;
/** Zoveel antwoorden mag de zoektocht proberen. */
const HOOGSTENS_STAPPEN = 400;

/**
 * Zoekt de goedkoopste wijzigingen waarmee alle doelen de gewenste uitkomst krijgen.
 *
 * Telkens wordt het eerste doel dat nog niet klopt bij de kop genomen en elk ander antwoord op zijn kenmerken geprobeerd. Een voorstel
 * waar iets uit weg kan, valt af; van voorstellen over dezelfde kenmerken blijven de goedkoopste.
 * Goedkoop gaat voor duur, dan weinig wijzigingen voor veel, dan de volgorde van de opties.
 *
 * @returns hoogstens zoveel voorstellen als gevraagd; leeg als er binnen de grenzen geen is
 */
export function zoekVeranderingen(doelen: readonly Doel[], ruimte: Zoekruimte, hoogstens: number): readonly (readonly Optie[])[] {
  const gevonden: Gevonden[] = [];
  const bekeken = new Map<string, readonly Optie[]>();
  let stappen = 0;

  const optiesVan = (kenmerk: string): readonly Optie[] => {
    const eigen = bekeken.get(kenmerk) ?? ruimte.opties(kenmerk).toSorted((a, b) => a.kosten - b.kosten);
    bekeken.set(kenmerk, eigen);
    return eigen;
  };

  const teDuur = (kosten: number): boolean => gevonden.length >= hoogstens && kosten > (gevonden[hoogstens - 1]?.kosten ?? kosten);
  const bewaar = (voorstel: Gevonden): void => {
    if (gevonden.some((eerder) => verdringt(eerder, voorstel))) return;
    for (let plaats = gevonden.length - 1; plaats >= 0; plaats -= 1) {
      const eerder = gevonden[plaats];
      if (eerder !== undefined && verdringt(voorstel, eerder)) gevonden.splice(plaats, 1);
    }
    gevonden.push(voorstel);
    gevonden.sort((a, b) => a.kosten - b.kosten || a.opties.length - b.opties.length);
  };

  const verder = (feiten: Feiten, gekozen: readonly Optie[], kosten: number): void => {
    const doel = doelen.find(({ toets, gewenst }) => toets.uitkomst(feiten) !== gewenst);
    if (doel === undefined) {
      if (!gevonden.some((eerder) => verdringt(eerder, { opties: gekozen, kosten })))
        bewaar(zonderOverbodige({ opties: gekozen, kosten }, doelen, ruimte));
      return;
    }
    if (gekozen.length === HOOGSTENS_WIJZIGINGEN) return;
    for (const kenmerk of doel.kenmerken) {
      if (gekozen.some((eerder) => eerder.kenmerk === kenmerk)) continue;
      for (const optie of optiesVan(kenmerk)) {
        stappen += 1;
        if (stappen > HOOGSTENS_STAPPEN) return;
        if (!teDuur(kosten + optie.kosten))
          verder(ruimte.metAntwoord(feiten, kenmerk, optie.naar), [...gekozen, optie], kosten + optie.kosten);
      }
    }
  };

  verder(ruimte.feiten, [], 0);
  return gevonden.slice(0, hoogstens).map(({ opties }) => opties);
}

/** Laat weg wat niet nodig is: een latere keuze kan een eerdere overbodig maken. */
function zonderOverbodige(voorstel: Gevonden, doelen: readonly Doel[], { feiten, metAntwoord }: Zoekruimte): Gevonden {
  const klopt = (opties: readonly Optie[]): boolean => {
    const straks = opties.reduce((tot, { kenmerk, naar }) => metAntwoord(tot, kenmerk, naar), feiten);
    return doelen.every(({ toets, gewenst }) => toets.uitkomst(straks) === gewenst);
  };
  let nodig = voorstel.opties;
  for (const optie of voorstel.opties) {
    const zonder = nodig.filter((ander) => ander !== optie);
    if (klopt(zonder)) nodig = zonder;
  }
  return { opties: nodig, kosten: nodig.reduce((som, { kosten }) => som + kosten, 0) };
}

interface Gevonden {
  readonly opties: readonly Optie[];
  readonly kosten: number;
}

/** Een voorstel verdringt een ander dat dezelfde wijzigingen heeft en nog meer, of dat voor dezelfde kenmerken meer kost. */
function verdringt(een: Gevonden, ander: Gevonden): boolean {
  if (een.opties.every((optie) => ander.opties.includes(optie))) return true;
  const dezelfdeKenmerken =
    een.opties.length === ander.opties.length && een.opties.every(({ kenmerk }) => ander.opties.some((optie) => optie.kenmerk === kenmerk));
  return dezelfdeKenmerken && een.kosten < ander.kosten;
}
