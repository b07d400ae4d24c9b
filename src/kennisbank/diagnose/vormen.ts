import { onwaar, waar, type Eis } from '../../regels/diagnose/vervul.ts';
import { standOpDag } from '../beschikbaarheid.ts';
import { bevinding, type Bevinding, type Getuige, type Plaats } from '../bevinding.ts';
import type { Item } from '../model/regelset.ts';
import { opsomming } from '../namen.ts';
import { dagNa, geldtOp, type Peildatum } from '../peildatum.ts';
import { kern, type Bewijs, type Regel } from './bewijs.ts';
import { eisVan } from './tegenspraak.ts';

type Vorm = Item<'financieringsvormen'>;

/** Een eis met waar hij uit komt: de naam van een regel, of wat de stand vraagt. */
interface Vormeis {
  readonly eis: Eis;
  readonly naam: string;
}

/** Eén manier waarop een vorm op een dag passend kan zijn: wat daar alles voor moet gelden. */
type Manier = readonly Vormeis[];

/** Een vorm in een tijdvak waarin niets verandert. */
interface Toestand {
  readonly dag: Peildatum;
  readonly regels: Manier;
  /** Leeg als de stand het niet toelaat. */
  readonly manieren: readonly Manier[];
}

/** Vormen die nooit passend kunnen zijn, door hun regels of door hun stand. */
export function nooitPassend(bewijs: Bewijs, dekkingVanaf: Peildatum): Bevinding[] {
  return bewijs.items.financieringsvormen.flatMap((vorm) => beoordeel(vorm, bewijs, dekkingVanaf));
}

function beoordeel(vorm: Vorm, bewijs: Bewijs, dekkingVanaf: Peildatum): Bevinding[] {
  const dragers = vorm.eigenGeld
    ? []
    : bewijs.items.financieringsvormen.filter(({ soort, categorieen }) => soort === 'instrument' && categorieen.includes(vorm.id));
  const toestanden = toestandenVan(vorm, dragers, bewijs, dekkingVanaf);
  const plaats = { soort: 'financieringsvormen', item: vorm.id };
  let bewezen = true;
  for (const manier of toestanden.flatMap(({ manieren }) => manieren)) {
    const { soort } = bewijs.vervul(manier.map(({ eis }) => eis));
    if (soort === 'vervulbaar') return [];
    if (soort === 'niet-bewezen') bewezen = false;
  }
  if (!bewezen)
    return [
      bevinding(
        'niet-bewezen',
        plaats,
        'of deze vorm ooit passend kan zijn, is niet bewezen: er zijn te veel mogelijke antwoorden. Maak haar voorwaarden kleiner, of voeg een toetsgeval toe waarin zij passend is',
      ),
    ];
  const toegelaten = toestanden.filter(({ manieren }) => manieren.length > 0);
  const botsing = botsingOveral(toegelaten.length > 0 ? toegelaten : toestanden, vorm, bewijs);
  if (botsing !== undefined) return [meldBotsing(plaats, botsing)];
  return [toegelaten.length > 0 ? meldZonderDrager(plaats, toegelaten, bewijs) : meldStand(vorm, plaats, toestanden, bewijs)];
}

/** Elke andere combinatie van regels en stand, in volgorde van tijd. */
function toestandenVan(vorm: Vorm, dragers: readonly Vorm[], bewijs: Bewijs, dekkingVanaf: Peildatum): Toestand[] {
  const gezien = new Map<string, Toestand>();
  for (const dag of dagenMetVerandering([vorm, ...dragers], bewijs.items.regels, dekkingVanaf)) {
    const eigen = manierenOp(vorm, dag, bewijs);
    const viaDrager = dragers.flatMap((drager) => manierenOp(drager, dag, bewijs));
    const manieren = vorm.eigenGeld ? eigen : eigen.flatMap((manier) => viaDrager.map((via) => [...manier, ...via]));
    const regels = hardeRegels(vorm, dag, bewijs);
    const sleutel = JSON.stringify([regels, ...manieren].map((manier) => manier.map(({ naam }) => naam)));
    if (!gezien.has(sleutel)) gezien.set(sleutel, { dag, regels, manieren });
  }
  return [...gezien.values()];
}

/** De eerste dag, en elke dag waarop een regel of stand van deze vormen begint of net is geëindigd. */
function dagenMetVerandering(vormen: readonly Vorm[], regels: readonly Regel[], dekkingVanaf: Peildatum): Peildatum[] {
  const grenzen = [
    ...vormen.flatMap(({ stand }) => stand.map(({ vanaf, tot }) => ({ vanaf, tot }))),
    ...regels
      .filter(({ over }) => over.soort === 'financieringsvorm' && vormen.some(({ id }) => id === over.id))
      .map(({ geldigVan, geldigTot }) => ({ vanaf: geldigVan, tot: geldigTot })),
  ];
  const dagen = grenzen.flatMap(({ vanaf, tot }) => [...(vanaf === undefined ? [] : [vanaf]), ...(tot === undefined ? [] : [dagNa(tot)])]);
  // Het schema van de regelset laat alleen bestaande datums toe.
  return [...new Set([dekkingVanaf, ...dagen.filter((dag) => dag > dekkingVanaf)])].toSorted() as Peildatum[];
}

function hardeRegels({ id }: Vorm, dag: Peildatum, { items }: Bewijs): Manier {
  return items.regels
    .filter((regel) => regel.over.soort === 'financieringsvorm' && regel.over.id === id && geldtOp(regel, dag))
    .flatMap((regel) => {
      const eis = eisVan(regel);
      return eis === undefined ? [] : [{ eis, naam: regel.id }];
    });
}

/** Alleen een vorm die van kracht is, kan passend zijn; soms geldt dat alleen voor wie al meedoet, of juist voor anderen. */
function manierenOp(vorm: Vorm, dag: Peildatum, bewijs: Bewijs): readonly Manier[] {
  const { deelnemers, anderen } = standOpDag(vorm, dag);
  const [meedoen, nietMeedoen] = [deelnemers.status === 'van-kracht', anderen.status === 'van-kracht'];
  const regels = hardeRegels(vorm, dag, bewijs);
  const deelname = { kenmerk: 'inRegeling', bevat: vorm.id };
  const kanMeedoen = bewijs.kenmerken.get('inRegeling')?.waarden?.includes(vorm.id) === true;
  if (nietMeedoen) return [meedoen || !kanMeedoen ? regels : [...regels, { eis: onwaar(deelname), naam: `niet meedoen aan ${vorm.id}` }]];
  return meedoen && kanMeedoen ? [[...regels, { eis: waar(deelname), naam: `meedoen aan ${vorm.id}` }]] : [];
}

interface Botsing {
  readonly namen: readonly string[];
  readonly getuige: Getuige | undefined;
}

/** Wat er op de laatste van deze dagen botst, als haar eigen regels (en wat de stand vraagt) op geen enkele van deze dagen samengaan. */
function botsingOveral(toestanden: readonly Toestand[], { eigenGeld }: Vorm, bewijs: Bewijs): Botsing | undefined {
  const botsingen = toestanden.map(({ dag, regels, manieren }) => botsingIn(eigenGeld ? (manieren[0] ?? regels) : regels, dag, bewijs));
  return botsingen.includes(undefined) ? undefined : botsingen.at(-1);
}

/** De eisen die samen onmogelijk zijn, met feiten waarmee alleen de laatste nog faalt. */
function botsingIn(manier: Manier, dag: Peildatum, { vervul }: Bewijs): Botsing | undefined {
  const soortVan = (delen: Manier): string => vervul(delen.map(({ eis }) => eis)).soort;
  if (soortVan(manier) !== 'onvervulbaar') return undefined;
  const botsend = kern(manier, (delen) => soortVan(delen) === 'onvervulbaar');
  const opEenNa = vervul(botsend.slice(0, -1).map(({ eis }) => eis));
  return {
    namen: botsend.map(({ naam }) => naam),
    getuige: opEenNa.soort === 'vervulbaar' && botsend.length > 1 ? { feiten: opEenNa.feiten, peildatum: dag } : undefined,
  };
}

function meldBotsing(plaats: Plaats, { namen, getuige }: Botsing): Bevinding {
  const melding =
    namen.length === 1
      ? `kan nooit passend zijn: aan ${namen[0] ?? ''} kan niemand voldoen. Verander die regel`
      : `kan nooit passend zijn: aan ${opsomming(namen)} is niet tegelijk te voldoen. Laat een daarvan minder vragen`;
  return bevinding('vorm-nooit-passend', plaats, melding, getuige);
}

function meldZonderDrager(plaats: Plaats, toestanden: readonly Toestand[], bewijs: Bewijs): Bevinding {
  return bevinding(
    'vorm-nooit-passend',
    { ...plaats, veld: 'eigenGeld' },
    'kan nooit passend zijn: zij heeft geen eigen geld, en geen van haar instrumenten past bij een initiatief waar zij zelf bij past. Laat de regels van een instrument bij haar aansluiten',
    wieWelPast(toestanden, bewijs),
  );
}

/** De regels kunnen wel, maar er is geen dag waarop de stand het toelaat. */
function meldStand({ eigenGeld }: Vorm, plaats: Plaats, toestanden: readonly Toestand[], bewijs: Bewijs): Bevinding {
  const wat = eigenGeld
    ? 'is op geen enkele dag van kracht en kan dus nooit passend zijn, ook niet met de feiten van de getuige'
    : 'heeft geen eigen geld, en op geen enkele dag is zij tegelijk met een van haar instrumenten van kracht';
  return bevinding(
    'vorm-nooit-van-kracht',
    { ...plaats, veld: 'stand' },
    `${wat}. Klopt dat, aanvaard deze waarschuwing dan; anders ontbreekt er een tijdvak`,
    wieWelPast(toestanden, bewijs),
  );
}

/** Feiten waarmee in elk geval aan de eigen regels voldaan is. */
function wieWelPast(toestanden: readonly Toestand[], { vervul }: Bewijs): Getuige | undefined {
  for (const { regels } of toestanden.toReversed()) {
    const uitslag = vervul(regels.map(({ eis }) => eis));
    if (uitslag.soort === 'vervulbaar') return { feiten: uitslag.feiten };
  }
  return undefined;
}
