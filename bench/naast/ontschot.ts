import { maakToets, type Toets } from '../../src/regels/evalueer.ts';
import type { Proefregels } from './proefregels.ts';
import { opPlaats, type MaakRekenaar } from './rekenaar.ts';

function toetsenVan({ vormen, kenmerken }: Proefregels): Toets[] {
  const soorten = new Map(kenmerken.map((kenmerk) => [kenmerk.id, kenmerk]));
  return vormen.map(({ voorwaarden }) => maakToets({ alle: voorwaarden }, soorten));
}

/** De eigen motor met een verklaring van elk blad: zo komt zij in een advies. */
export const ontschotMetVerklaring: MaakRekenaar = (regels, feiten) => {
  const toetsen = toetsenVan(regels);
  const reken = (plaats: number) => toetsen.map((toets) => toets.verklaar(opPlaats(feiten, plaats)));
  return { reken, uitkomsten: async (plaats) => reken(plaats).map(({ uitkomst }) => uitkomst) };
};

/** De eigen motor zonder verklaring: stopt zodra iets beslist is. */
export const ontschotAlleenUitkomst: MaakRekenaar = (regels, feiten) => {
  const toetsen = toetsenVan(regels);
  const reken = (plaats: number) => toetsen.map((toets) => toets.uitkomst(opPlaats(feiten, plaats)));
  return { reken, uitkomsten: async (plaats) => reken(plaats) };
};
