import { euro } from '../../businesscase/geld.ts';
import { HOOGSTENS_BEDRAG } from '../../businesscase/model.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import type { Vraag } from '../vraag.ts';
import type { EigenInvoer, Ruw } from './eigenInvoer.ts';
import { getalVan, type Geldbeeld } from './geldbeeld.ts';
import { passendeKengetallen, type Passend } from './passendeKengetallen.ts';
import type { Partijlijst } from './partijlijst.ts';

/** Een post die het concept voorstelt, met waar haar bedrag vandaan komt. */
export interface Conceptpost {
  readonly post: Ruw & { readonly id: string; readonly naam: string; readonly richting: 'kosten' | 'baten'; readonly partij: string };
  /** De potjes waarover zij gaat; leeg als dat nog niet bekend is. */
  readonly rekeningen: readonly Rekening[];
  /** Het kengetal waarop het bedrag rust; leeg bij een bedrag van de gebruiker en bij PM. */
  readonly kengetallen: readonly Passend[];
  /** Bij PM: prijzen die bekend zijn, terwijl het aantal nog ontbreekt. */
  readonly prijzen: readonly Passend[];
}

export interface Conceptposten {
  readonly posten: readonly Conceptpost[];
  readonly aannames: readonly string[];
}

/** Wat elk voorstel van een post nodig heeft. */
interface Opgave {
  readonly vraag: Vraag;
  readonly eigen: EigenInvoer;
  readonly beeld: Geldbeeld;
  readonly partijen: Partijlijst;
  readonly passend: readonly Passend[];
  /** Het eerste jaar met baten. */
  readonly batenjaar: number;
}

/** De posten die bij het initiatief horen en die de gebruiker nog niet gaf. Met een bedrag als er een past, anders PM. */
export function conceptposten(
  vraag: Vraag,
  { eigen, beeld, partijen, batenjaar }: Pick<Opgave, 'eigen' | 'beeld' | 'partijen' | 'batenjaar'>,
): Conceptposten {
  if (eigen.metDeur) return { posten: [], aannames: [] };
  const opgave: Opgave = { vraag, eigen, beeld, partijen, batenjaar, passend: passendeKengetallen(vraag) };
  const kosten = kostenposten(opgave);
  const baten = batenposten(opgave);
  const posten = [...kosten.posten, ...baten];
  const gebruikt = posten.flatMap(({ kengetallen: [gekozen] }) => gekozen ?? []);
  return { posten, aannames: [...kosten.aannames, ...gebruikt.flatMap(({ post }) => post.aanname ?? []), ...bereikzinnen(posten)] };
}

function kostenposten(opgave: Opgave): Conceptposten {
  const { vraag, eigen, beeld, partijen, passend } = opgave;
  const gegeven = eigen.posten.filter(({ richting }) => richting === 'kosten');
  const open = beeld.lasten.filter(({ wet }) => !gegeven.some((post) => post['wet'] === undefined || post['wet'] === wet));
  if (gegeven.length > 0 && open.length === 0) return { posten: [], aannames: [] };
  const aannames: string[] = [];
  const uitvoerder = partijen.uitvoerder ?? partijen.voegUitvoerderToe(soortUitvoerder(vraag, partijen, aannames));
  const maak = (rekeningen: readonly Rekening[], bedrag: Bedrag): Conceptpost => {
    const wet = rekeningen.length === 1 ? rekeningen[0]?.wet : undefined;
    const ten =
      rekeningen.length === 0 ? '' : ` ten laste van ${opsomming(rekeningen.map((rij) => vraag.kennis.namen.van(rij.wet ?? '')))}`;
    return {
      post: {
        id: vrijeId(`kosten-${wet ?? 'aanpak'}`, eigen),
        naam: `Kosten van de aanpak${ten}`,
        richting: 'kosten',
        categorie: 'aanpak',
        partij: uitvoerder,
        ...(wet === undefined ? {} : { wet }),
        ...bedrag.velden,
      },
      rekeningen,
      kengetallen: bedrag.kengetallen,
      prijzen: [],
    };
  };
  const investering = getalVan(vraag, 'investering');
  const geheel =
    gegeven.length > 0
      ? undefined
      : investering !== undefined && investering > 0
        ? bedragVanGebruiker(investering)
        : bedragPerDeelnemer(
            'kosten',
            passend.filter(({ post }) => post.richting === 'kosten'),
            vraag,
          );
  // Eén bedrag voor de hele aanpak blijft één post: over de potjes verdelen zou een cijfer zijn dat niemand gaf.
  if (geheel !== undefined) {
    if (beeld.lasten.length > 1)
      aannames.push(
        `Wie welk deel van de kosten draagt is niet bekend; zonder afspraak ligt een gelijk deel bij ${opsomming(beeld.lasten.map((rij) => vraag.kennis.namen.van(rij.wet ?? '')))}.`,
      );
    return { posten: [maak(beeld.lasten, geheel)], aannames };
  }
  return { posten: open.length === 0 ? [maak([], PM)] : open.map((rekening) => maak([rekening], PM)), aannames };
}

function batenposten(opgave: Opgave): readonly Conceptpost[] {
  const { vraag, eigen, beeld, passend } = opgave;
  const gegeven = eigen.posten.filter(({ richting }) => richting === 'baten');
  const open = beeld.baten.filter(
    ({ partij, wet }) => !gegeven.some((post) => (post['wet'] ?? wet) === wet && (post['partij'] ?? partij) === partij),
  );
  const baten = passend.filter(({ post }) => post.richting === 'baten');
  const posten: Conceptpost[] = [];
  const gedaan = new Set<Rekening>();
  for (const [partij, rekeningen] of Map.groupBy(open, (rekening) => rekening.partij)) {
    const soort = opgave.partijen.alle.find(({ id }) => id === partij)?.soort;
    const samen = baten.filter(({ post }) => post.telling === 'per-deelnemer' && post.partijsoort === soort);
    const bedrag = bedragPerDeelnemer('baten', samen, vraag);
    // Wat de bron alleen per partij geeft, is niet over haar wetten te verdelen: één post voor de partij.
    if (bedrag === undefined || rekeningen.some(({ wet }) => heeftEigen(baten, wet)) || gegeven.some((post) => post['partij'] === partij))
      continue;
    posten.push(batenpost(opgave, rekeningen, { partij }, bedrag, []));
    for (const rekening of rekeningen) gedaan.add(rekening);
  }
  for (const rekening of open) {
    if (gedaan.has(rekening)) continue;
    const eigenKengetallen = baten.filter(({ post }) => post.wet === rekening.wet);
    const bedrag = bedragPerDeelnemer(
      'baten',
      eigenKengetallen.filter(({ post }) => post.telling === 'per-deelnemer'),
      vraag,
    );
    posten.push(batenpost(opgave, [rekening], rekening, bedrag ?? PM, bedrag === undefined ? eigenKengetallen : []));
  }
  return posten;
}

function heeftEigen(baten: readonly Passend[], wet: string | undefined): boolean {
  return baten.some(({ post }) => post.telling === 'per-deelnemer' && post.wet === wet);
}

function batenpost(
  { vraag, eigen, batenjaar }: Opgave,
  rekeningen: readonly Rekening[],
  rekening: Rekening,
  bedrag: Bedrag,
  prijzen: readonly Passend[],
): Conceptpost {
  const [eerste] = bedrag.kengetallen;
  const waar = opsomming(rekeningen.map(({ wet = '' }) => vraag.kennis.namen.van(wet)));
  return {
    post: {
      id: vrijeId(`baten-${rekening.wet ?? rekening.partij}`, eigen),
      naam: eerste === undefined ? `Besparing of andere baten in ${waar}` : eerste.post.naam,
      richting: 'baten',
      categorie: eerste?.post.categorie ?? prijzen[0]?.post.categorie ?? 'substitutie',
      ...rekening,
      ...bedrag.velden,
      ...(batenjaar === 0 ? {} : { jaarprofiel: [...Array.from({ length: batenjaar }, () => 0), 1] }),
    },
    rekeningen,
    kengetallen: bedrag.kengetallen,
    prijzen: prijzen.filter(({ post }) => post.telling === 'te-tellen'),
  };
}

/** De velden van een post die zeggen hoeveel het is, met de kengetallen waarop dat rust. */
interface Bedrag {
  readonly velden: Ruw;
  readonly kengetallen: readonly Passend[];
}

/** Zonder prijs telt een post nergens mee; de hoeveelheid zegt alleen dat het om het geheel gaat. */
const PM: Bedrag = {
  velden: { hoeveelheid: 1, eenheid: 'de hele aanpak', herkomst: { soort: 'aanname', plaats: 'nog geen bedrag (PM)' } },
  kengetallen: [],
};

function bedragVanGebruiker(prijs: number): Bedrag {
  return {
    velden: { hoeveelheid: 1, eenheid: 'de hele aanpak', prijs, herkomst: { soort: 'gebruiker', plaats: 'kenmerk investering' } },
    kengetallen: [],
  };
}

/** Een bedrag per deelnemer, voorzichtig: van meer kengetallen telt bij baten het laagste en bij kosten het hoogste. */
function bedragPerDeelnemer(richting: 'kosten' | 'baten', kengetallen: readonly Passend[], vraag: Vraag): Bedrag | undefined {
  const deelnemers = getalVan(vraag, 'aantalDeelnemers');
  if (deelnemers === undefined || deelnemers === 0) return undefined;
  const gesorteerd = kengetallen.filter(({ post }) => post.telling === 'per-deelnemer').toSorted((a, b) => a.waarde - b.waarde);
  const [laagste, hoogste] = [gesorteerd[0], gesorteerd.at(-1)];
  if (laagste === undefined || hoogste === undefined || deelnemers * hoogste.waarde > HOOGSTENS_BEDRAG) return undefined;
  const gekozen = richting === 'baten' ? laagste : hoogste;
  const { bron, plaats } = gekozen.kengetal.bron;
  return {
    velden: {
      hoeveelheid: deelnemers,
      eenheid: 'deelnemer',
      prijs: laagste.waarde === hoogste.waarde ? gekozen.waarde : { laag: laagste.waarde, basis: gekozen.waarde, hoog: hoogste.waarde },
      herkomst: { soort: 'kengetal', bron, plaats: plaats.slice(0, 200) },
    },
    kengetallen: [gekozen, ...gesorteerd.filter((ander) => ander !== gekozen)],
  };
}

function bereikzinnen(posten: readonly Conceptpost[]): readonly string[] {
  return posten.flatMap(({ post, kengetallen }) => {
    const [gekozen, ...andere] = kengetallen;
    if (gekozen === undefined || andere.length === 0) return [];
    const welke = post.richting === 'baten' ? 'het laagste' : 'het hoogste';
    return [
      `Voor "${post.naam}" passen meer cijfers: ${opsomming(kengetallen.map(({ kengetal, waarde }) => `${euro(waarde)} (${kengetal.naam})`))}. Wij rekenen voorzichtig, met ${welke}.`,
    ];
  });
}

/** Wie een aanpak uitvoert, als de partijen aan tafel dat laten zien; in deze volgorde. */
const UITVOERENDEN = ['welzijnsorganisatie', 'burgerinitiatief', 'sociale-onderneming', 'zorgaanbieder'] as const;

function soortUitvoerder({ feiten, kennis }: Vraag, partijen: Partijlijst, aannames: string[]): string {
  const aanTafel = feiten['partijen'];
  const genoemd = [feiten['aanvrager'], ...(Array.isArray(aanTafel) ? UITVOERENDEN.filter((soort) => aanTafel.includes(soort)) : [])];
  const gevonden = genoemd.find((soort) => UITVOERENDEN.some((bekend) => bekend === soort) && partijen.kent(String(soort)));
  const soort = typeof gevonden === 'string' ? gevonden : UITVOERENDEN.find((bekend) => partijen.kent(bekend));
  const naam = kennis.namen.van(soort ?? '').toLowerCase();
  if (soort === undefined) return kennis.regelset.items.partijsoorten[0]?.id ?? '';
  aannames.push(
    gevonden === undefined
      ? `Wie de aanpak uitvoert is niet bekend; in het concept heet hij uitvoerder en is hij een ${naam}.`
      : `De uitvoerder is een ${naam}, omdat die partij aan tafel zit of het geld aanvraagt.`,
  );
  return soort;
}

function vrijeId(id: string, { posten }: EigenInvoer): string {
  const bezet = new Set(posten.map((post) => post['id']));
  let vrij = id;
  for (let nummer = 2; bezet.has(vrij); nummer += 1) vrij = `${id}-${nummer}`;
  return vrij;
}
