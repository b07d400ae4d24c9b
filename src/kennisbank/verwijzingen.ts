import type { Geldigheid } from './model/basis.ts';
import type { Item, Soort } from './model/regelset.ts';

/** Een verwijzing van het ene item naar het andere, met het veld waarin zij staat en, als dat onderdeel niet altijd geldt, wanneer wel. */
export interface Verwijzing extends Geldigheid {
  readonly veld: string;
  readonly naarSoort: Soort;
  readonly naarId: string;
}

type Veldwijzer = (naarSoort: Soort, waarden: string | readonly string[] | undefined, veld: string, geldigheid?: Geldigheid) => void;

/** De soort waarnaar `over` van een regel wijst; een afbakening is geen item. */
const OVER_SOORT: Record<Item<'regels'>['over']['soort'], Soort | undefined> = {
  financieringsvorm: 'financieringsvormen',
  belemmering: 'belemmeringen',
  succesfactor: 'succesfactoren',
  afbakening: undefined,
};

/** Per soort de velden die naar andere items wijzen; bronverwijzingen en voorwaarden gaan apart. */
const WIJZERS: { readonly [S in Soort]?: (item: Item<S>, wijs: Veldwijzer) => void } = {
  domeinen: (domein, wijs) => wijs('partijsoorten', domein.financier, 'financier'),
  wetten: (wet, wijs) => {
    wijs('partijsoorten', wet.financier, 'financier');
    wijs('domeinen', wet.domein, 'domein');
  },
  praktijken: (praktijk, wijs) => {
    wijs('financieringsvormen', praktijk.vormen, 'vormen');
    wijs('wetten', praktijk.wetten, 'wetten');
    wijs('doelgroepen', praktijk.doelgroepen, 'doelgroepen');
    for (const [plaats, { partijsoort }] of (praktijk.sroi?.rijen ?? []).entries())
      wijs('partijsoorten', partijsoort, `sroi.rijen[${plaats}].partijsoort`);
  },
  financieringsvormen: (vorm, wijs) => {
    wijs('financieringsvormen', vorm.categorieen, 'categorieen');
    wijs('praktijken', vorm.praktijken, 'praktijken');
    for (const [plaats, { van, naar }] of vorm.overbrugt.entries()) {
      if (van !== 'alle') wijs('wetten', van, `overbrugt[${plaats}].van`);
      if (naar !== 'alle') wijs('wetten', naar, `overbrugt[${plaats}].naar`);
    }
  },
  belemmeringen: (belemmering, wijs) => {
    if (belemmering.vormen !== 'alle') wijs('financieringsvormen', belemmering.vormen, 'vormen');
    wijs('praktijken', belemmering.praktijken, 'praktijken');
    for (const [plaats, perspectief] of belemmering.handelingsperspectief.entries())
      wijs('praktijken', perspectief.praktijk, `handelingsperspectief[${plaats}].praktijk`, geldigheidVan(perspectief));
  },
  succesfactoren: (factor, wijs) => {
    for (const [plaats, { praktijk }] of factor.voorbeelden.entries()) wijs('praktijken', praktijk, `voorbeelden[${plaats}].praktijk`);
  },
  kengetallen: (kengetal, wijs) => {
    wijs('wetten', kengetal.wetten, 'wetten');
    wijs('doelgroepen', kengetal.doelgroepen, 'doelgroepen');
    wijs('financieringsvormen', kengetal.vormen, 'vormen');
    wijs('praktijken', kengetal.praktijk, 'praktijk');
    wijs('wetten', kengetal.post?.wet, 'post.wet');
    wijs('partijsoorten', kengetal.post?.partijsoort, 'post.partijsoort');
  },
  lexicon: (woord, wijs) => wijs('kenmerken', woord.kenmerk, 'kenmerk'),
  beleidsontwikkelingen: (ontwikkeling, wijs) => {
    wijs('wetten', ontwikkeling.wetten, 'wetten');
    wijs('financieringsvormen', ontwikkeling.vormen, 'vormen');
  },
  regels: (regel, wijs) => {
    const soort = OVER_SOORT[regel.over.soort];
    if (soort !== undefined) wijs(soort, regel.over.id, 'over.id');
  },
};

/** Elke verwijzing van een item: naar bronnen (overal waar `bron` staat) en naar andere items. */
export function verwijzingenVan<S extends Soort>(soort: S, item: Item<S>): Verwijzing[] {
  const gevonden: Verwijzing[] = Object.entries(item).flatMap(([veld, deel]: [string, unknown]) => bronverwijzingen(veld, deel, veld, {}));
  WIJZERS[soort]?.(item, (naarSoort, waarden, veld, geldigheid = {}) => {
    if (waarden === undefined) return;
    for (const naarId of typeof waarden === 'string' ? [waarden] : waarden) gevonden.push({ veld, naarSoort, naarId, ...geldigheid });
  });
  return gevonden;
}

function bronverwijzingen(sleutel: string, waarde: unknown, pad: string, geldigheid: Geldigheid): Verwijzing[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, plaats) => bronverwijzingen('', deel, `${pad}[${plaats}]`, geldigheid));
  if (typeof waarde !== 'object' || waarde === null || sleutel === 'initiatief') return [];
  if (sleutel === 'bron' && 'bron' in waarde) return [{ veld: pad, naarSoort: 'bronnen', naarId: String(waarde.bron), ...geldigheid }];
  const eigen = { ...geldigheid, ...geldigheidVan(waarde) };
  return Object.entries(waarde).flatMap(([veld, deel]: [string, unknown]) => bronverwijzingen(veld, deel, `${pad}.${veld}`, eigen));
}

/** Wanneer een onderdeel van een item geldt; leeg als dat altijd is. */
export function geldigheidVan(onderdeel: object): Geldigheid {
  const { geldigVan, geldigTot } = onderdeel as Record<string, unknown>;
  return {
    ...(typeof geldigVan === 'string' ? { geldigVan } : {}),
    ...(typeof geldigTot === 'string' ? { geldigTot } : {}),
  };
}
