import type { Kennisregel, Vormregel } from '../../kennisbank/kennis.ts';
import { raakvlakkenVan, rustOp, type Raakvlak } from '../../kennisbank/raakvlakken.ts';
import { SOORTEN_VORM } from '../../kennisbank/model/financieringsvorm.ts';
import type { Feiten, KenmerkSoort } from '../../regels/feiten.ts';
import { een } from '../../regels/waarheid.ts';
import { isHard } from '../../regels/weging.ts';
import { metEigenGeld, vergelijkVormen, weegVorm, type GewogenVorm } from '../vormen.ts';
import type { Vraag } from '../vraag.ts';
import { proefantwoorden } from './proefantwoorden.ts';
import { isVrij } from './veranderbaar.ts';

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
  const { stand, feiten, kennis } = vraag;
  const los = stand.vormen.map((vormstand) => weegVorm(vormstand, feiten));
  const nu = metEigenGeld(los);
  const vooraan = eersteVan(nu);
  const vormOpen = los.map((gewogen) => staatOpen(gewogen, vraag));
  const belemmeringOpen = stand.belemmeringen.map(({ treedtOp }) => isOpen(treedtOp, feiten));
  const raakvlakken = raakvlakkenVan(stand);

  const bij = (kenmerk: KenmerkSoort, raakvlak: Raakvlak, nieuw: Feiten): Winst => {
    const straks = [...los];
    for (const plaats of raakvlak.vormen) {
      const vormstand = stand.vormen[plaats];
      if (vormstand !== undefined) straks[plaats] = weegVorm(vormstand, nieuw);
    }
    const dan = { feiten: nieuw, initiatief: vraag.initiatief };
    const beslist = raakvlak.vormen.filter((plaats) => {
      const gewogen = straks[plaats];
      return vormOpen[plaats] === true && gewogen !== undefined && !staatOpen(gewogen, dan);
    });
    const straksVooraan = eersteVan(metEigenGeld(straks));
    return {
      vormen: beslist.length,
      plaatsen: [...vooraan].filter((id) => !straksVooraan.has(id)).length,
      belemmeringen: raakvlak.belemmeringen.filter(
        (plaats) => belemmeringOpen[plaats] === true && !isOpen(stand.belemmeringen[plaats]?.treedtOp ?? [], nieuw),
      ).length,
    };
  };

  return (kenmerk) => {
    const raakvlak = raakvlakken.get(kenmerk.id) ?? NIETS;
    const antwoorden = proefantwoorden(kenmerk, vraag);
    const som = { vormen: 0, plaatsen: 0, belemmeringen: 0 };
    for (const antwoord of antwoorden) {
      const winst = bij(kenmerk, raakvlak, kennis.leidAf({ ...feiten, [kenmerk.id]: antwoord }));
      som.vormen += winst.vormen;
      som.plaatsen += winst.plaatsen;
      som.belemmeringen += winst.belemmeringen;
    }
    const aantal = Math.max(1, antwoorden.length);
    return { vormen: som.vormen / aantal, plaatsen: som.plaatsen / aantal, belemmeringen: som.belemmeringen / aantal };
  };
}

function eersteVan(gewogen: readonly GewogenVorm[]): ReadonlySet<string> {
  const eerste = new Set<string>();
  for (const soort of SOORTEN_VORM) {
    const eigen = gewogen.filter(({ vorm }) => vorm.soort === soort).toSorted(vergelijkVormen);
    for (const { vorm } of eigen.slice(0, VOORAAN)) eerste.add(vorm.id);
  }
  return eerste;
}

/** Of er nog een harde regel wacht op een antwoord dat kan komen. */
function staatOpen({ weging, regels }: GewogenVorm, vraag: Pick<Vraag, 'feiten' | 'initiatief'>): boolean {
  if (weging.oordeel === 'niet-passend') return false;
  return regels.some((regel, plaats) => weging.uitkomsten[plaats] === 'onbekend' && isHard(regel) && wachtOpAntwoord(regel, vraag));
}

function wachtOpAntwoord(regel: Vormregel, vraag: Pick<Vraag, 'feiten' | 'initiatief'>): boolean {
  for (const kenmerk of rustOp(regel)) if (isVrij(kenmerk, vraag)) return true;
  return false;
}

function isOpen(treedtOp: readonly Kennisregel[], feiten: Feiten): boolean {
  return een(treedtOp, ({ toets }) => toets.uitkomst(feiten)) === 'onbekend';
}
