import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { tekstenVan } from '../teksten.ts';
import { bevinding, type Bevinding } from '../bevinding.ts';

/** Sporen van een tekst die nog geschreven moet worden. */
const ONAF = /\b(?:TODO|TBD|XXX|lorem ipsum|n\.?t\.?b\.?|nog (?:in te vullen|uit te zoeken|te schrijven))\b/i;
const NAVRAGEN = new Set(['aangenomen', 'onbekend']);
const OPGEHOUDEN = new Set(['gesloten', 'vervallen']);

/** Wat een item moet hebben om er iets aan te hebben, boven op de vorm die zijn schema al eist. */
export function verplichteVelden({ items }: Pick<Regelset, 'items'>): Bevinding[] {
  return [
    ...soorten.flatMap((soort) => onaf(soort, items[soort])),
    ...items.financieringsvormen.flatMap(ontbreektBijVorm),
    ...items.praktijken.flatMap(ontbreektBijPraktijk),
    ...items.kengetallen.flatMap(ontbreektBijKengetal),
    ...items.wetten.flatMap((wet) =>
      wet.bwbId !== undefined && wet.citeertitel === undefined
        ? [ontbreekt('wetten', wet.id, 'citeertitel', 'een wet met een nummer heeft een citeertitel')]
        : [],
    ),
  ];
}

function ontbreekt(soort: Soort, item: string, veld: string, melding: string): Bevinding {
  return bevinding('inhoud-ontbreekt', { soort, item, veld }, melding);
}

function onaf(soort: Soort, lijst: readonly Item<Soort>[]): Bevinding[] {
  return lijst.flatMap((item) =>
    tekstenVan(item)
      .filter(({ tekst }) => tekst.trim() === '' || ONAF.test(tekst))
      .map(({ veld }) => bevinding('tekst-onaf', { soort, item: item.id, veld }, 'deze tekst is nog niet geschreven')),
  );
}

/** Wat vandaag geen uitsluitsel geeft, zegt bij wie het te halen is; wat ophoudt, zegt waar het geld daarna vandaan kan komen. */
function ontbreektBijVorm({ id, soort, stand, enDaarna }: Item<'financieringsvormen'>): Bevinding[] {
  const zonderNavraag = stand.flatMap(({ status, navragenBij }, plaats) =>
    NAVRAGEN.has(status) && navragenBij === undefined
      ? [ontbreekt('financieringsvormen', id, `stand[${plaats}].navragenBij`, `bij status ${status} hoort bij wie het na te vragen is`)]
      : [],
  );
  const laatste = stand.at(-1);
  const houdtOp = laatste !== undefined && (laatste.tot !== undefined || OPGEHOUDEN.has(laatste.status));
  return soort === 'instrument' && houdtOp && enDaarna.length === 0
    ? [
        ...zonderNavraag,
        bevinding(
          'inhoud-gewenst',
          { soort: 'financieringsvormen', item: id, veld: 'enDaarna' },
          'dit geld houdt op: zeg waar het daarna vandaan kan komen',
        ),
      ]
    : zonderNavraag;
}

function ontbreektBijPraktijk({ id, binnenScope, redenScope, vormen }: Item<'praktijken'>): Bevinding[] {
  return [
    ...(binnenScope === false && redenScope === undefined
      ? [ontbreekt('praktijken', id, 'redenScope', 'een praktijk buiten het onderzoek zegt waarom')]
      : []),
    ...(binnenScope === true && vormen.length === 0
      ? [ontbreekt('praktijken', id, 'vormen', 'een praktijk binnen het onderzoek noemt haar financieringsvorm')]
      : []),
  ];
}

/** Een bedrag zonder prijspeil is niet te vergelijken. */
function ontbreektBijKengetal({ id, eenheid, prijspeil, kanttekening }: Item<'kengetallen'>): Bevinding[] {
  return /\beuro\b/.test(eenheid) && prijspeil === undefined && kanttekening === undefined
    ? [
        bevinding(
          'inhoud-gewenst',
          { soort: 'kengetallen', item: id, veld: 'prijspeil' },
          'een bedrag heeft een prijspeil, of een kanttekening die zegt waarom niet',
        ),
      ]
    : [];
}
