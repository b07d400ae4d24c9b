import { DEELNAME, standOpDag } from '../../kennisbank/beschikbaarheid.ts';
import type { Vormregel } from '../../kennisbank/kennis.ts';
import { telOp, type Weging } from '../../regels/weging.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { beschikbaarheidVoor, metStatus, type GewogenVorm } from '../vormen.ts';
import type { Oorzaak } from './oorzaak.ts';
import { regeloorzaken, type Gemeten, type Vergelijking } from './regeloorzaken.ts';
import { inWoorden } from './woorden.ts';

/** Dezelfde vorm, toen en nu. */
export interface Vormpaar {
  readonly voor: GewogenVorm;
  readonly na: GewogenVorm;
}

/** Waardoor het oordeel over een vorm anders werd: regels, haar stand, of die van de vormen waar haar geld vandaan komt. */
export function oordeeloorzaken(paar: Vormpaar, vergelijking: Vergelijking): Oorzaak[] {
  const eigen = losseOordeeloorzaken(paar, vergelijking);
  if (paar.voor.vorm.eigenGeld !== paar.na.vorm.eigenGeld)
    return [
      ...eigen,
      {
        soort: 'item-veranderd',
        item: paar.na.vorm.id,
        zin: `${paar.na.vorm.naam} heeft volgens de regelset nu ${paar.na.vorm.eigenGeld ? 'wel' : 'geen'} eigen geld.`,
      },
    ];
  return paar.na.vorm.eigenGeld ? eigen : [...eigen, ...drageroorzaken(paar.na.vorm.id, vergelijking)];
}

/** Waardoor een vorm op een andere plaats kwam: haar oordeel, of de geschiktheid. */
export function plaatsoorzaken(paar: Vormpaar, vergelijking: Vergelijking): Oorzaak[] {
  const { voor, na } = paar;
  return [
    ...(voor.oordeel === na.oordeel ? [] : oordeeloorzaken(paar, vergelijking)),
    ...(voor.weging.geschiktheid === na.weging.geschiktheid ? [] : geschiktheidsoorzaken(paar, vergelijking)),
  ];
}

/** Het oordeel van een vorm los van andere vormen. */
function losOordeel({ weging, beschikbaarheid }: GewogenVorm): GewogenVorm['oordeel'] {
  return metStatus(weging.oordeel, beschikbaarheid.status);
}

function losseOordeeloorzaken(paar: Vormpaar, vergelijking: Vergelijking): Oorzaak[] {
  const { voor, na } = paar;
  // Wat de stand met een oordeel doet; twee standen die hetzelfde doen, maken geen verschil.
  const werking = ({ beschikbaarheid: { status } }: GewogenVorm): string => metStatus('passend', status);
  return [
    ...(voor.weging.oordeel === na.weging.oordeel ? [] : weegoorzaken(paar, vergelijking)),
    ...(werking(voor) === werking(na) ? [] : standoorzaken(paar, vergelijking)),
  ];
}

const VAN_GOED_NAAR_SLECHT = ['passend', 'mogelijk', 'niet-passend'] as const;

/** Alleen de regels die het slechtste van de twee oordelen dragen, toen of nu: een andere eis die ook veranderde, deed er niet toe. */
function weegoorzaken({ voor, na }: Vormpaar, vergelijking: Vergelijking): Oorzaak[] {
  const slechtste = VAN_GOED_NAAR_SLECHT.findLast((oordeel) => voor.weging.oordeel === oordeel || na.weging.oordeel === oordeel);
  const draagt = (gemeten: Gemeten<Vormregel> | undefined): string => (alleen(gemeten).oordeel === slechtste ? 'draagt' : '');
  return regeloorzaken(gemetenIn(voor), gemetenIn(na), draagt, vergelijking);
}

function geschiktheidsoorzaken({ voor, na }: Vormpaar, vergelijking: Vergelijking): Oorzaak[] {
  return regeloorzaken(gemetenIn(voor), gemetenIn(na), (gemeten) => alleen(gemeten).geschiktheid, vergelijking);
}

/** Een regel alleen gewogen laat zien wat hij aan het geheel bijdraagt. */
function alleen(gemeten: Gemeten<Vormregel> | undefined): Weging {
  return gemeten === undefined ? telOp([], []) : telOp([gemeten.kennisregel], [gemeten.uitkomst]);
}

function gemetenIn({ regels, weging }: GewogenVorm): Gemeten<Vormregel>[] {
  return regels.map((kennisregel, plaats) => ({ kennisregel, uitkomst: weging.uitkomsten[plaats] ?? 'onbekend' }));
}

/** Waardoor de stand anders is. Stap voor stap van toen naar nu: eerst de kennis, dan de dag, dan het antwoord over meedoen. */
export function standoorzaken({ voor, na }: Vormpaar, vergelijking: Vergelijking): Oorzaak[] {
  const { id, naam } = na.vorm;
  const [dagVoor, dagNa] = [vergelijking.voor.stand.peildatum, vergelijking.na.stand.peildatum];
  const toen = voor.beschikbaarheid.status;
  const metKennis = beschikbaarheidVoor(id, standOpDag(na.vorm, dagVoor), vergelijking.voor.feiten).status;
  const metDag = beschikbaarheidVoor(id, na.stand, vergelijking.voor.feiten).status;
  const nu = na.beschikbaarheid.status;
  const oorzaken: Oorzaak[] = [];
  if (metKennis !== toen)
    oorzaken.push({
      soort: 'stand-veranderd',
      item: id,
      zin: `De regelset noemt ${naam} op ${dagVoor} nu "${inWoorden(metKennis)}"; eerst stond er "${inWoorden(toen)}".`,
    });
  if (metDag !== metKennis)
    oorzaken.push({
      soort: 'stand-op-andere-dag',
      item: id,
      zin: `${naam} is op ${dagNa} "${inWoorden(metDag)}"; op ${dagVoor} was dat "${inWoorden(metKennis)}".`,
    });
  if (nu !== metDag)
    oorzaken.push({
      soort: 'antwoord',
      item: DEELNAME,
      zin: `Of u al meedoet aan ${naam}, telt nu anders mee: het antwoord is veranderd.`,
    });
  return oorzaken;
}

/** Een categorie zonder eigen geld verandert mee met de instrumenten die onder haar vallen. */
function drageroorzaken(categorie: string, vergelijking: Vergelijking): Oorzaak[] {
  const dragersIn = ({ vormen }: Uitkomst): Map<string, GewogenVorm> =>
    new Map(
      vormen
        .filter(({ vorm }) => vorm.soort === 'instrument' && vorm.categorieen.includes(categorie))
        .map((drager) => [drager.vorm.id, drager]),
    );
  const [eerst, nu] = [dragersIn(vergelijking.voor), dragersIn(vergelijking.na)];
  return [...new Set([...eerst.keys(), ...nu.keys()])].flatMap((id): Oorzaak[] => {
    const [voor, na] = [eerst.get(id), nu.get(id)];
    if (voor !== undefined && na !== undefined)
      return losOordeel(voor) === losOordeel(na) ? [] : losseOordeeloorzaken({ voor, na }, vergelijking);
    const naam = (na ?? voor)?.vorm.naam ?? id;
    return [
      na === undefined
        ? { soort: 'item-weg', item: id, zin: `${naam} valt niet meer onder deze categorie.` }
        : { soort: 'item-erbij', item: id, zin: `${naam} valt nu ook onder deze categorie.` },
    ];
  });
}
