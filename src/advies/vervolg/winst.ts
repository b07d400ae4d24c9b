import { DEELNAME } from '../../kennisbank/beschikbaarheid.ts';
import type { Kennisregel, Vormregel } from '../../kennisbank/kennis.ts';
import { raakvlakkenVan, rustOp, type Raakvlak } from '../../kennisbank/raakvlakken.ts';
import type { SoortVorm } from '../../kennisbank/model/financieringsvorm.ts';
import type { Feiten, KenmerkSoort } from '../../regels/feiten.ts';
import { een } from '../../regels/waarheid.ts';
import { isHard } from '../../regels/weging.ts';
import { metEigenGeld, vergelijkVormen, weegLos, weegVorm, type GewogenVorm } from '../vormen.ts';
import type { Vraag } from '../vraag.ts';
import { proefantwoorden } from './proefantwoorden.ts';
import { isVrij, metAntwoord } from './veranderbaar.ts';

/** Wat een antwoord naar verwachting oplevert: het gemiddelde over de proefantwoorden. */
export interface Winst {
  /** Zoveel vormen krijgen hun vaste oordeel. */
  readonly vormen: number;
  /** Zoveel vormen verdwijnen uit de eerste drie van hun soort. */
  readonly plaatsen: number;
  /** Van zoveel belemmeringen staat vast of zij optreden. */
  readonly belemmeringen: number;
}

/** De eerste drie van elke soort: wat een lezer meeneemt. */
const VOORAAN = 3;
const NIETS: Raakvlak = { vormen: [], belemmeringen: [] };

/** Maakt een schatter voor één vraag: wat er nu geldt wordt één keer uitgerekend, elk antwoord alleen waar het iets raakt. */
export function maakSchatter(vraag: Vraag): (kenmerk: KenmerkSoort) => Winst {
  const { stand, feiten } = vraag;
  const los = weegLos(vraag);
  const nu = metEigenGeld(los);
  const vormOpen = los.map((gewogen) => staatOpen(gewogen, vraag));
  const belemmeringOpen = stand.belemmeringen.map(({ treedtOp }) => isOpen(treedtOp, feiten));
  const raakvlakken = raakvlakkenVan(stand);

  const bij = (raakvlak: Raakvlak, vooraan: ReadonlySet<GewogenVorm['vorm']>, soorten: ReadonlySet<SoortVorm>, nieuw: Feiten): Winst => {
    const dan = { feiten: nieuw, initiatief: vraag.initiatief };
    const straks = [...los];
    let vormen = 0;
    let plaatsen = 0;
    for (const plaats of raakvlak.vormen) {
      const vormstand = stand.vormen[plaats];
      if (vormstand === undefined) continue;
      const gewogen = weegVorm(vormstand, nieuw);
      straks[plaats] = gewogen;
      if (vormOpen[plaats] === true && !staatOpen(gewogen, dan)) vormen += 1;
    }
    if (raakvlak.vormen.length > 0) {
      const straksVooraan = voorsten(soorten.has('categorie') ? metEigenGeld(straks) : straks, soorten);
      for (const vorm of vooraan) if (!straksVooraan.has(vorm)) plaatsen += 1;
    }
    const belemmeringen = raakvlak.belemmeringen.filter(
      (plaats) => belemmeringOpen[plaats] === true && !isOpen(stand.belemmeringen[plaats]?.treedtOp ?? [], nieuw),
    ).length;
    return { vormen, plaatsen, belemmeringen };
  };

  return (kenmerk) => {
    const raakvlak = raakvlakken.get(kenmerk.id) ?? NIETS;
    const soorten = geraakteSoorten(raakvlak, los);
    const vooraan = voorsten(nu, soorten);
    const antwoorden = proefantwoorden(kenmerk, vraag);
    return gemiddelde(antwoorden.map((antwoord) => bij(raakvlak, vooraan, soorten, metAntwoord(kenmerk.id, antwoord, vraag))));
  };
}

function gemiddelde(lijst: readonly Winst[]): Winst {
  const over = (lees: (winst: Winst) => number): number => lijst.reduce((som, winst) => som + lees(winst), 0) / Math.max(1, lijst.length);
  return {
    vormen: over(({ vormen }) => vormen),
    plaatsen: over(({ plaatsen }) => plaatsen),
    belemmeringen: over(({ belemmeringen }) => belemmeringen),
  };
}

/** De soorten waarvan de volgorde kan veranderen: die van de geraakte vormen, en bij een instrument de categorie die daarvan haar geld heeft. */
function geraakteSoorten({ vormen }: Raakvlak, gewogen: readonly GewogenVorm[]): ReadonlySet<SoortVorm> {
  const soorten = new Set(vormen.flatMap((plaats) => gewogen[plaats]?.vorm.soort ?? []));
  return soorten.has('instrument') ? soorten.add('categorie') : soorten;
}

/** De eerste drie van deze soorten, zonder alles te sorteren. */
function voorsten(gewogen: readonly GewogenVorm[], soorten: ReadonlySet<SoortVorm>): ReadonlySet<GewogenVorm['vorm']> {
  const vooraan = new Set<GewogenVorm['vorm']>();
  for (const soort of soorten) {
    const beste: GewogenVorm[] = [];
    for (const vorm of gewogen) {
      if (vorm.vorm.soort !== soort) continue;
      let plek = beste.length;
      for (let vorige = beste[plek - 1]; vorige !== undefined && vergelijkVormen(vorm, vorige) < 0; vorige = beste[plek - 1]) plek -= 1;
      if (plek < VOORAAN) beste.splice(plek, 0, vorm);
      if (beste.length > VOORAAN) beste.pop();
    }
    for (const { vorm } of beste) vooraan.add(vorm);
  }
  return vooraan;
}

/** Of er nog een harde regel, of de stand, wacht op een antwoord dat kan komen. */
function staatOpen({ weging, regels, stand }: GewogenVorm, vraag: Pick<Vraag, 'feiten' | 'initiatief'>): boolean {
  if (weging.oordeel === 'niet-passend') return false;
  if (stand.deelnemers.status !== stand.anderen.status && isVrij(DEELNAME, vraag)) return true;
  return regels.some((regel, plaats) => weging.uitkomsten[plaats] === 'onbekend' && isHard(regel) && wachtOpAntwoord(regel, vraag));
}

function wachtOpAntwoord(regel: Vormregel, vraag: Pick<Vraag, 'feiten' | 'initiatief'>): boolean {
  for (const kenmerk of rustOp(regel)) if (isVrij(kenmerk, vraag)) return true;
  return false;
}

function isOpen(treedtOp: readonly Kennisregel[], feiten: Feiten): boolean {
  return een(treedtOp, ({ toets }) => toets.uitkomst(feiten)) === 'onbekend';
}
