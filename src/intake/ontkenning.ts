import type { Tekstwoord } from './zinsdelen.ts';

/** Wat de tekst over een woord zegt: het doet mee, het doet niet mee, of het is niet te zeggen. */
export type Stelling = 'genoemd' | 'ontkend' | 'twijfel';

const woordenlijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(/\s+/));

/** Wat erna komt, is er niet. */
const ONTKENT = woordenlijst('geen zonder noch behalve exclusief uitgezonderd');
/** Zover werkt zo'n woord vooruit: "zonder tussenkomst van de zorgverzekeraar". */
const REIKWIJDTE = 4;
/** Hier begint iets anders. */
const STUIT = woordenlijst(
  `maar wel want omdat zodat dus terwijl als die dat om waardoor waarin is zijn wordt worden krijgt krijgen heeft hebben betaalt betalen kan kunnen wil willen
   of en`,
);
const INDIRECT = woordenlijst('met voor');
/** Tussen "niet" en wat er niet bij hoort staan alleen zulke woorden: "niet ook voor de jongeren". */
const NA_NIET = woordenlijst('ook voor uit vanuit via met door van onder bij over binnen de het een onze hun deze die mensen kinderen');
const LIDWOORD = woordenlijst('de het een onze hun ook');
const VOEGT_SAMEN = woordenlijst('of en noch');
/** "niet alleen ouderen": die dus wel. */
const BEPERKT = woordenlijst('alleen enkel slechts uitsluitend zozeer per meer langer zonder');
/** Wat achter "niet" zegt dat iets erbuiten blijft. */
const BUITEN_SPEL = woordenlijst('mee erbij betrokken relevant aanwezig toepassing orde beeld rol bij');
/** "Wij gaan de Wmo niet gebruiken." */
const ONGEBRUIKT = woordenlijst('gebruiken gebruikt inzetten ingezet aanspreken aangesproken nodig');
const DOET_MEE = woordenlijst('doet doen is zijn hoort horen speelt spelen valt vallen telt tellen komt komen');

/** Wat de tekst zegt over de woorden van `van` tot en met `tot`. */
export function stellingVan(woorden: readonly Tekstwoord[], van: number, tot: number): Stelling {
  const ervoor = stellingErvoor(woorden, van);
  return ervoor === 'genoemd' ? stellingErna(woorden, tot) : ervoor;
}

/** Of wat op `van` begint met de vorige ontkende woorden in één opsomming staat: "geen Wlz of Zvw", "zonder Wlz, Zvw of Jeugdwet". */
export function loopDoor(woorden: readonly Tekstwoord[], vorige: number, van: number, tot: number): boolean {
  const tussen = woorden.slice(vorige + 1, van);
  const [eerste, begin] = [woorden[vorige], woorden[van]];
  if (eerste === undefined || begin === undefined || eerste.zin !== begin.zin || tussen.length > 3) return false;
  const verbonden = tussen.some(({ woord }) => VOEGT_SAMEN.has(woord));
  if (!tussen.every(({ woord }) => VOEGT_SAMEN.has(woord) || LIDWOORD.has(woord) || woord === 'voor')) return false;
  if (eerste.deel === begin.deel) return verbonden;
  return tussen.length === 0 && VOEGT_SAMEN.has(woorden[tot + 1]?.woord ?? '');
}

function stellingErvoor(woorden: readonly Tekstwoord[], van: number): Stelling {
  const deel = woorden[van]?.deel;
  let indirect = false;
  for (let stap = 1; stap <= REIKWIJDTE + 1; stap += 1) {
    const hier = woorden[van - stap];
    if (hier === undefined || hier.deel !== deel) return 'genoemd';
    if (ONTKENT.has(hier.woord)) return woorden[van - stap - 1]?.woord === 'niet' ? 'genoemd' : indirect ? 'twijfel' : 'ontkend';
    if (hier.woord === 'buiten') return stap <= 2 ? 'ontkend' : 'genoemd';
    if (hier.woord === 'niet') return isNietErvoor(woorden.slice(van - stap + 1, van)) ? 'ontkend' : 'genoemd';
    if (STUIT.has(hier.woord)) return 'genoemd';
    // "Geen ervaring met ouderen" zegt niet of het voor ouderen is; "niet voor ouderen" wel.
    indirect ||= INDIRECT.has(hier.woord);
  }
  return 'genoemd';
}

function isNietErvoor(tussen: readonly Tekstwoord[]): boolean {
  const [eerste] = tussen;
  if (eerste === undefined || BEPERKT.has(eerste.woord)) return eerste === undefined;
  return tussen.every(({ woord }) => NA_NIET.has(woord));
}

function stellingErna(woorden: readonly Tekstwoord[], tot: number): Stelling {
  const deel = woorden[tot]?.deel;
  const erna = woorden.slice(tot + 1, tot + 8);
  const einde = erna.findIndex(
    (ander) => ander.deel !== deel || VOEGT_SAMEN.has(ander.woord) || ander.woord === 'die' || ander.woord === 'maar',
  );
  const zinsdeel = einde === -1 ? erna : erna.slice(0, einde);
  const plaats = zinsdeel.findIndex(({ woord }) => woord === 'niet' || woord === 'nooit');
  if (
    zinsdeel.some(
      ({ woord }, stap) =>
        (woord === 'buiten' || woord === 'erbuiten' || woord === 'af') &&
        /^(?:val|blijf|blijv|laten|laat)/.test(zinsdeel[0]?.woord ?? '') &&
        stap <= 3,
    )
  )
    return 'ontkend';
  if (zinsdeel.some(({ woord }, stap) => woord === 'niets' && zinsdeel[stap + 2]?.woord === 'maken')) return 'ontkend';
  if (plaats === -1 || plaats > 3) return 'genoemd';
  if (['nog', 'al', 'of'].includes(zinsdeel[plaats - 1]?.woord ?? '')) return 'genoemd';
  const rest = zinsdeel.slice(plaats + 1);
  if (BEPERKT.has(rest[0]?.woord ?? '')) return 'genoemd';
  if (rest.some(({ woord }) => ONGEBRUIKT.has(woord))) return 'ontkend';
  const doetMee = zinsdeel.slice(0, plaats).some(({ woord }) => DOET_MEE.has(woord)) || plaats === 0;
  if (doetMee && (rest.length === 0 || rest.some(({ woord }) => BUITEN_SPEL.has(woord)))) return 'ontkend';
  return rest.some(({ woord }) => /^mee|^betaal|^vergoed/.test(woord)) ||
    zinsdeel.slice(0, plaats).some(({ woord }) => /^betaal|^vergoed|^wil/.test(woord))
    ? 'twijfel'
    : 'genoemd';
}
