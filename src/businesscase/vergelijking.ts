import type { Variantstand, Variantuitkomst } from './berekenVariant.ts';
import { opVolgorde, sleutelVan, type Rekening } from './rekening.ts';

/** Alle varianten naast elkaar; het nummer is de plaats in `varianten`. Geweigerde varianten staan er niet bij. */
export interface Vergelijking {
  readonly perPartij: readonly Vergelijkrij[];
  readonly perRekening: readonly Vergelijkrij[];
  readonly perVariant: readonly {
    readonly variant: number;
    readonly vorm: string;
    readonly scheefheidRekening?: number;
    readonly scheefheidPartij?: number;
    /** De partijen die slechter af zijn dan als er niets gebeurt. */
    readonly slechterAf: readonly string[];
    readonly iedereenMinstensQuitte: boolean;
  }[];
  /** De varianten waarbij elke partij er minstens quitte uitkomt. */
  readonly iedereenMinstensQuitte: readonly number[];
}

interface Vergelijkrij {
  readonly partij: string;
  readonly wet?: string;
  readonly varianten: readonly { readonly variant: number; readonly ncw: number }[];
}

export function vergelijk(standen: readonly Variantstand[]): Vergelijking {
  const mee = standen.filter(({ uitkomst }) => uitkomst.geweigerd === undefined);
  const perVariant = mee.map(({ uitkomst: { nummer, vorm, scheefheid }, slechterAf }) => {
    const [rekening, partij] = [scheefheid.na?.rekening.index, scheefheid.na?.partij.index];
    return {
      variant: nummer,
      vorm,
      ...(rekening === undefined ? {} : { scheefheidRekening: rekening }),
      ...(partij === undefined ? {} : { scheefheidPartij: partij }),
      slechterAf,
      iedereenMinstensQuitte: slechterAf.length === 0,
    };
  });
  return {
    perPartij: naastElkaar(mee, 'perPartij'),
    perRekening: naastElkaar(mee, 'perRekening'),
    perVariant,
    iedereenMinstensQuitte: perVariant.filter((variant) => variant.iedereenMinstensQuitte).map(({ variant }) => variant),
  };
}

/** Een rij per partij of rekening met haar uitkomst onder elke variant; waar een variant haar niet raakt en niets geboekt is, staat 0. */
function naastElkaar(standen: readonly Variantstand[], tabel: 'perPartij' | 'perRekening'): readonly Vergelijkrij[] {
  const rijen = new Map<string, { readonly wie: Rekening; readonly bedragen: Map<number, number> }>();
  for (const { uitkomst } of standen)
    for (const { partij, wet, ncw } of uitkomst[tabel]) {
      const wie = { partij, ...(wet === undefined ? {} : { wet }) };
      const sleutel = sleutelVan(wie);
      const rij = rijen.get(sleutel) ?? { wie, bedragen: new Map() };
      rij.bedragen.set(uitkomst.nummer, ncw);
      rijen.set(sleutel, rij);
    }
  const nummers = standen.map(({ uitkomst }: { readonly uitkomst: Variantuitkomst }) => uitkomst.nummer);
  return [...rijen.values()]
    .toSorted((a, b) => opVolgorde(a.wie, b.wie))
    .map(({ wie, bedragen }) => ({ ...wie, varianten: nummers.map((variant) => ({ variant, ncw: bedragen.get(variant) ?? 0 })) }));
}
