import type { Kengetal } from './model/naslag.ts';
import type { Regelset } from './model/regelset.ts';

/** aef-2023 bijlage A trekt na nummer 34 een streep: wat daarna komt, valt buiten haar onderzoek. */
const LAATSTE_BINNEN = 34;
/** De tabellen van lpbl-2014 waarvan elke cel in de kennisbank hoort. */
const TABELLEN = ['3.10', '4.5', '4.7'] as const;

/** Hoeveel van wat de bronnen opsommen in de kennisbank staat, geteld uit de gegevens zelf. */
export interface Dekking {
  /** De lijst van initiatieven in aef-2023 bijlage A. Eén praktijk kan er op twee nummers staan. */
  readonly groslijst: { readonly nummers: number; readonly binnen: number; readonly buiten: number; readonly praktijken: number };
  /** Wie aef-2023 uitwerkt terwijl bijlage A haar niet noemt. */
  readonly buitenDeGroslijst: readonly string[];
  /** De goede praktijken die aef-2023 in 3.2 uitwerkt. */
  readonly inDeDiepte: readonly string[];
  /** Uit lpbl-2014 bijlage 1. */
  readonly mkbas: number;
  /** Uit mogroep-2013 3a tot en met 3d. */
  readonly sroiTabellen: number;
  /** Het aantal gevulde cellen per tabel van lpbl-2014; een lege cel in de bron telt niet. */
  readonly tabelcellen: Readonly<Record<(typeof TABELLEN)[number], number>>;
}

export function telDekking({ items }: Pick<Regelset, 'items'>): Dekking {
  const { praktijken, kengetallen } = items;
  const inDeLijst = praktijken.filter(({ nummersGroslijst }) => nummersGroslijst.length > 0);
  const nummers = [...new Set(inDeLijst.flatMap(({ nummersGroslijst }) => nummersGroslijst))];
  const binnen = nummers.filter((nummer) => nummer <= LAATSTE_BINNEN).length;
  const inDeDiepte = praktijken.filter(({ verdieping }) => verdieping.length > 0);
  return {
    groslijst: { nummers: nummers.length, binnen, buiten: nummers.length - binnen, praktijken: inDeLijst.length },
    buitenDeGroslijst: praktijken
      .filter((praktijk) => praktijk.bron.bron === 'aef-2023' && !inDeLijst.includes(praktijk))
      .map(({ id }) => id),
    inDeDiepte: inDeDiepte.map(({ id }) => id),
    mkbas: new Set(praktijken.flatMap(({ mkbas }) => mkbas.map(({ nummer }) => nummer))).size,
    sroiTabellen: praktijken.filter(({ sroi }) => sroi !== undefined).length,
    tabelcellen: {
      '3.10': cellenVan('3.10', kengetallen),
      '4.5': cellenVan('4.5', kengetallen),
      '4.7': cellenVan('4.7', kengetallen),
    },
  };
}

/** Wat bij een noot onder de tabel staat, is geen cel. */
function cellenVan(tabel: (typeof TABELLEN)[number], kengetallen: readonly Kengetal[]): number {
  const cel = new RegExp(`^tabel ${tabel.replace('.', '\\.')}(?![.\\d])(?!, noot)`);
  return kengetallen
    .filter(({ bron }) => bron.bron === 'lpbl-2014' && cel.test(bron.plaats))
    .reduce((totaal, { reeks }) => totaal + (reeks?.length ?? 1), 0);
}

/** De dekking als één regel, voor wie de controle leest. */
export function toonDekking({ groslijst, buitenDeGroslijst, inDeDiepte, mkbas, sroiTabellen, tabelcellen }: Dekking): string {
  const { nummers, binnen, buiten, praktijken } = groslijst;
  return [
    `Uit de bronnen: groslijst ${nummers} nummers (${binnen} binnen en ${buiten} buiten het onderzoek) in ${praktijken} praktijken`,
    `buiten de groslijst ${buitenDeGroslijst.join(' en ') || 'geen'}`,
    `in de diepte ${inDeDiepte.length}`,
    `MKBA's ${mkbas}`,
    `SROI-tabellen ${sroiTabellen}`,
    ...TABELLEN.map((tabel) => `cellen van tabel ${tabel} ${tabelcellen[tabel]}`),
  ].join(', ');
}
