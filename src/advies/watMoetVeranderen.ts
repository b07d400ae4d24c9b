import type { Belemmeringstand } from '../kennisbank/kennis.ts';
import { raakvlakkenVan, rustOp } from '../kennisbank/raakvlakken.ts';
import type { Item } from '../kennisbank/model/regelset.ts';
import { opsomming } from '../kennisbank/namen.ts';
import { bladenVan, vergelijktKenmerken } from '../regels/bladen.ts';
import { NOG_NIET, type Feiten, type KenmerkSoort, type Waarde } from '../regels/feiten.ts';
import { zoekVeranderingen, type Doel, type Optie } from '../regels/verander.ts';
import { isHard } from '../regels/weging.ts';
import { weegBelemmering } from './belemmeringen.ts';
import { proefantwoorden } from './vervolg/proefantwoorden.ts';
import { metAntwoord } from './vervolg/veranderbaar.ts';
import { metStatus, weegVorm, weegVormen, type GewogenVorm } from './vormen.ts';
import type { Vraag } from './vraag.ts';

export interface Wijziging {
  readonly kenmerk: string;
  /** Wat er nu staat; ontbreekt als het nog niet bekend is. */
  readonly van?: Waarde;
  readonly naar: Waarde;
  /** `uitzoeken`: het is nog niet bekend en niemand kan het veranderen; dan moet blijken dat het zo is. */
  readonly aard: 'regelen' | 'uitzoeken';
  readonly doorWie: Item<'kenmerken'>['verandering']['doorWie'];
}

/** Een stel wijzigingen dat een vorm haar eisen laat halen. */
export interface Voorstel {
  readonly wijzigingen: readonly Wijziging[];
  readonly wordt: 'passend' | 'mogelijk';
  /** De belemmeringen die er met deze wijzigingen niet meer zijn. */
  readonly neemtWeg: readonly string[];
  /** Het voorstel als zin. */
  readonly toelichting: string;
}

export interface Veranderadvies {
  readonly watMoetVeranderen: readonly Voorstel[];
  /** Waarom er niets te veranderen valt; alleen als dat zo is. */
  readonly nietsTeVeranderen?: string;
}

const HOOGSTENS_VOORSTELLEN = 3;
/** Wat het kost om uit te zoeken wat niemand kan veranderen: weinig, maar het antwoord kan ook tegenvallen. */
const KOSTEN_UITZOEKEN = 1;

/**
 * Maakt een functie die zegt wat er minstens moet veranderen om een vorm te laten passen die nu niet past of nog openstaat.
 *
 * Goedkoop gaat voor: de kosten zijn de moeite die bij elk kenmerk staat, en van een verzameling telt elke naam erbij of eraf.
 * Elk voorstel is opnieuw door de motor gegaan. Wat niemand kan veranderen, staat er niet in; is dat het enige, dan zegt het advies dat.
 */
export function maakVeranderadvies(vraag: Vraag): (gewogen: GewogenVorm) => Veranderadvies {
  const speeltNu = maakSpeeltNu(vraag);
  return (gewogen) => {
    const { oordeel, weging, beschikbaarheid } = gewogen;
    if (oordeel === 'passend' || oordeel === 'niet-beschikbaar') return { watMoetVeranderen: [] };
    const wordt = metStatus('passend', beschikbaarheid.status);
    if (wordt !== 'passend' && wordt !== 'mogelijk')
      return { watMoetVeranderen: [], nietsTeVeranderen: 'Deze vorm is er nu niet, wat u ook verandert.' };
    if (weging.oordeel === 'passend')
      return { watMoetVeranderen: [], nietsTeVeranderen: 'Aan alle eisen is voldaan. Alleen de stand van deze vorm is nog onzeker.' };

    const voorstellen = zoek(gewogen, vraag).flatMap((opties) => {
      const feiten = pasToe(opties, vraag);
      const straks = weegOpnieuw(gewogen, feiten, vraag);
      if (straks.weging.oordeel !== 'passend' || (straks.oordeel !== 'passend' && straks.oordeel !== 'mogelijk')) return [];
      const wijzigingen = opties.map((optie) => alsWijziging(optie, vraag));
      const neemtWeg = weggenomen(opties, feiten, vraag, speeltNu);
      return [{ wijzigingen, wordt: straks.oordeel, neemtWeg, toelichting: alsZin(wijzigingen, vraag) }];
    });
    return voorstellen.length > 0
      ? { watMoetVeranderen: voorstellen }
      : { watMoetVeranderen: [], nietsTeVeranderen: waaromNiets(gewogen, vraag) };
  };
}

function zoek({ regels }: GewogenVorm, vraag: Vraag): readonly (readonly Optie[])[] {
  const hard = regels.filter(isHard);
  const doelen = hard.map((regel): Doel => ({
    toets: regel.toets,
    gewenst: regel.strekking === 'vereist' ? 'waar' : 'onwaar',
    kenmerken: rustOp(regel),
  }));
  const namen = genoemdeNamen(regels);
  return zoekVeranderingen(
    doelen,
    {
      feiten: vraag.feiten,
      metAntwoord: (feiten, kenmerk, naar) => metAntwoord(kenmerk, naar, { ...vraag, feiten }),
      opties: (kenmerk) => optiesVoor(kenmerk, namen.get(kenmerk) ?? [], vraag),
    },
    HOOGSTENS_VOORSTELLEN,
  );
}

/** Wat er voor deze vorm van een kenmerk te maken is. Een bekend feit dat niemand kan veranderen, blijft zoals het is. */
function optiesVoor(id: string, genoemd: readonly string[], vraag: Vraag): readonly Optie[] {
  const kenmerk = vraag.kennis.gevraagd.get(id);
  const soort = vraag.kennis.kenmerken.get(id);
  if (kenmerk === undefined || soort === undefined) return [];
  const { doorWie, moeite } = kenmerk.verandering;
  const nu = vraag.feiten[id];
  const bekend = nu !== undefined && nu !== NOG_NIET;
  if (bekend && doorWie === 'niemand') return [];
  // Is er van een bekende verzameling geen naam genoemd, dan is geen naam beter dan een andere.
  if (Array.isArray(nu) && genoemd.length === 0) return [];
  const kosten = doorWie === 'niemand' ? KOSTEN_UITZOEKEN : moeite;
  const antwoorden =
    soort.type === 'verzameling' && genoemd.length > 0
      ? andereVerzamelingen(Array.isArray(nu) ? nu : undefined, genoemd)
      : proefantwoorden(soort, vraag).filter((naar) => naar !== nu);
  return antwoorden.map((naar): Optie => ({ kenmerk: id, naar, kosten: kosten * afstand(soort, nu, naar) }));
}

const perRegels = new WeakMap<GewogenVorm['regels'], ReadonlyMap<string, readonly string[]>>();

/** Per verzameling de namen die de harde regels van een vorm noemen. Wordt er alleen geteld, dan is geen naam beter dan een andere. */
function genoemdeNamen(regels: GewogenVorm['regels']): ReadonlyMap<string, readonly string[]> {
  const eerder = perRegels.get(regels);
  if (eerder !== undefined) return eerder;
  const perKenmerk = Map.groupBy(
    regels.filter(isHard).flatMap(({ herleid }) => bladenVan(herleid)),
    ({ kenmerk }) => kenmerk,
  );
  const namen = new Map(
    [...perKenmerk].map(([kenmerk, bladen]) => [
      kenmerk,
      [
        ...new Set(
          bladen
            .filter((blad) => !vergelijktKenmerken(blad))
            .flatMap(({ verwacht }) => verwacht)
            .filter((naam) => typeof naam === 'string'),
        ),
      ],
    ]),
  );
  perRegels.set(regels, namen);
  return namen;
}

/** Een vergelijking noemt een ander kenmerk, geen naam uit de verzameling. */
/** Van een bekende verzameling: elke naam die ertoe doet erbij of eraf. Van een onbekende: elke naam alleen, en alle samen. */
function andereVerzamelingen(nu: readonly string[] | undefined, namen: readonly string[]): readonly (readonly string[])[] {
  if (nu === undefined) return [...namen.map((naam) => [naam]), ...(namen.length > 1 ? [namen.toSorted()] : [])];
  return namen.map((naam) => (nu.includes(naam) ? nu.filter((ander) => ander !== naam) : [...nu, naam].toSorted()));
}

/** Hoe ver een antwoord weg is: het aantal treden van een geordende keuze, het aantal namen van een verzameling, anders één. */
function afstand({ waarden = [], geordend = false }: KenmerkSoort, nu: Waarde | undefined, naar: Waarde): number {
  if (Array.isArray(naar)) return Math.max(1, verschil(Array.isArray(nu) ? nu : [], naar as readonly string[]));
  if (!geordend || typeof naar !== 'string') return 1;
  return Math.max(1, Math.abs(waarden.indexOf(naar) - (typeof nu === 'string' ? waarden.indexOf(nu) : 0)));
}

function verschil(nu: readonly string[], naar: readonly string[]): number {
  return nu.filter((naam) => !naar.includes(naam)).length + naar.filter((naam) => !nu.includes(naam)).length;
}

/** Legt de gewijzigde feiten opnieuw voor; wie geen eigen geld heeft, hangt daarbij van de andere vormen af. */
function weegOpnieuw(gewogen: GewogenVorm, feiten: Feiten, { stand }: Vraag): GewogenVorm {
  if (gewogen.vorm.eigenGeld) return weegVorm(gewogen, feiten);
  return weegVormen({ stand, feiten }).find(({ vorm }) => vorm === gewogen.vorm) ?? gewogen;
}

function pasToe(opties: readonly Optie[], vraag: Vraag): Feiten {
  return opties.reduce((feiten, { kenmerk, naar }) => metAntwoord(kenmerk, naar, { ...vraag, feiten }), vraag.feiten);
}

function alsWijziging({ kenmerk, naar }: Optie, { kennis, feiten }: Vraag): Wijziging {
  const van = feiten[kenmerk];
  const doorWie = kennis.gevraagd.get(kenmerk)?.verandering.doorWie ?? 'niemand';
  return { kenmerk, ...(van === undefined ? {} : { van }), naar, aard: doorWie === 'niemand' ? 'uitzoeken' : 'regelen', doorWie };
}

/** Of een belemmering nu speelt: zij geldt, of er wijst iets op. Wordt per belemmering één keer uitgerekend. */
function maakSpeeltNu({ feiten }: Vraag): (stand: Belemmeringstand) => boolean {
  const bekend = new Map<Belemmeringstand, boolean>();
  return (stand) => {
    const nu = bekend.get(stand) ?? speelt(stand, feiten);
    bekend.set(stand, nu);
    return nu;
  };
}

function speelt(stand: Belemmeringstand, feiten: Feiten): boolean {
  return weegBelemmering(stand, feiten)?.aanwijzing === true;
}

/** De belemmeringen die nu spelen en met deze feiten niet meer. */
function weggenomen(
  opties: readonly Optie[],
  feiten: Feiten,
  { stand }: Vraag,
  speeltNu: (stand: Belemmeringstand) => boolean,
): readonly string[] {
  const raakvlakken = raakvlakkenVan(stand);
  const geraakt = new Set(opties.flatMap(({ kenmerk }) => raakvlakken.get(kenmerk)?.belemmeringen ?? []));
  return [...geraakt].flatMap((plaats) => {
    const deze = stand.belemmeringen[plaats];
    return deze !== undefined && speeltNu(deze) && !speelt(deze, feiten) ? [deze.belemmering.id] : [];
  });
}

const WIE: Record<Wijziging['doorWie'], string> = {
  initiatief: 'het initiatief',
  gemeente: 'de gemeente',
  rijk: 'het Rijk',
  niemand: 'niemand',
};

function alsZin(wijzigingen: readonly Wijziging[], { kennis: { namen } }: Vraag): string {
  const noem = ({ kenmerk, van, naar }: Wijziging): string => {
    const nu = van === undefined || van === NOG_NIET ? '' : ` in plaats van ${namen.waarde(kenmerk, van)}`;
    return `${namen.kenmerk(kenmerk).toLowerCase()}: ${namen.waarde(kenmerk, naar)}${nu}`;
  };
  const regelen = wijzigingen.filter(({ aard }) => aard === 'regelen');
  const uitzoeken = wijzigingen.filter(({ aard }) => aard === 'uitzoeken');
  const perWie = [...Map.groupBy(regelen, ({ doorWie }) => doorWie)].map(
    ([wie, eigen]) => `Te regelen door ${WIE[wie]}: ${eigen.map(noem).join('; ')}.`,
  );
  return [...perWie, ...(uitzoeken.length > 0 ? [`Uit te zoeken of dit zo is: ${uitzoeken.map(noem).join('; ')}.`] : [])].join(' ');
}

/** Waarom er geen voorstel is: de bekende feiten waarop de vorm stukloopt, te veel dat nog openstaat, of te veel om te veranderen. */
function waaromNiets({ regels, weging }: GewogenVorm, { kennis, feiten }: Vraag): string {
  const gebroken = regels.filter(
    (regel, plaats) => isHard(regel) && weging.uitkomsten[plaats] === (regel.strekking === 'vereist' ? 'onwaar' : 'waar'),
  );
  if (gebroken.length === 0) return 'Hierover is nog te veel onbekend om te zeggen wat er moet veranderen.';
  const vast = new Set(
    gebroken
      .flatMap((regel) => [...rustOp(regel)])
      .filter((id) => feiten[id] !== undefined && kennis.gevraagd.get(id)?.verandering.doorWie === 'niemand'),
  );
  if (vast.size === 0) return 'Hiervoor zou er zoveel moeten veranderen dat het een ander initiatief wordt.';
  const genoemd = [...vast].map((id) => `${kennis.namen.kenmerk(id).toLowerCase()}: ${kennis.namen.waarde(id, feiten[id] ?? [])}`);
  return `Hier valt niets aan te veranderen. De vorm past niet bij een feit dat niemand kan veranderen (${opsomming(genoemd)}).`;
}
