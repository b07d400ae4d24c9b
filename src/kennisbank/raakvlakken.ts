import { genoemdeKenmerken } from '../regels/bladen.ts';
import { DEELNAME } from './beschikbaarheid.ts';
import type { Kennisregel, Kennisstand } from './kennis.ts';

/** Waar een antwoord iets kan veranderen: de plaatsen van vormen en belemmeringen in de stand van die dag. */
export interface Raakvlak {
  readonly vormen: readonly number[];
  readonly belemmeringen: readonly number[];
}

const bewaard = new WeakMap<Kennisregel, ReadonlySet<string>>();

/** De gevraagde kenmerken waarop een regel rust, ook door een afgeleid kenmerk heen. */
export function rustOp(kennisregel: Kennisregel): ReadonlySet<string> {
  const eerder = bewaard.get(kennisregel);
  if (eerder !== undefined) return eerder;
  const kenmerken = genoemdeKenmerken(kennisregel.herleid);
  bewaard.set(kennisregel, kenmerken);
  return kenmerken;
}

const perStand = new WeakMap<Kennisstand, ReadonlyMap<string, Raakvlak>>();

/** Per gevraagd kenmerk de vormen en belemmeringen met een regel die erop rust, of met een stand die ervan afhangt. Blijft bij de stand bewaard. */
export function raakvlakkenVan(stand: Kennisstand): ReadonlyMap<string, Raakvlak> {
  const eerder = perStand.get(stand);
  if (eerder !== undefined) return eerder;
  const vlakken = new Map<string, { readonly vormen: Set<number>; readonly belemmeringen: Set<number> }>();
  const noteer = (kenmerken: Iterable<string>, soort: keyof Raakvlak, plaats: number): void => {
    for (const kenmerk of kenmerken) {
      const vlak = vlakken.get(kenmerk) ?? { vormen: new Set(), belemmeringen: new Set() };
      vlak[soort].add(plaats);
      vlakken.set(kenmerk, vlak);
    }
  };
  const waarop = (regels: readonly Kennisregel[]): readonly string[] => regels.flatMap((regel) => [...rustOp(regel)]);
  for (const [plaats, { regels, stand: opDag }] of stand.vormen.entries())
    noteer(opDag.deelnemers.status === opDag.anderen.status ? waarop(regels) : [...waarop(regels), DEELNAME], 'vormen', plaats);
  for (const [plaats, { treedtOp, verzacht }] of stand.belemmeringen.entries())
    noteer(waarop([...treedtOp, ...verzacht]), 'belemmeringen', plaats);
  const raakvlakken = new Map(
    [...vlakken].map(([kenmerk, { vormen, belemmeringen }]) => [kenmerk, { vormen: [...vormen], belemmeringen: [...belemmeringen] }]),
  );
  perStand.set(stand, raakvlakken);
  return raakvlakken;
}
