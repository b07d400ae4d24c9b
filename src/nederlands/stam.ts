/** Meervouden die een regel niet maakt. */
const ONREGELMATIG: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['aanvragen', 'aanvraag'],
  ['banen', 'baan'],
]);

/** Korter wordt een stam niet: dan lijken woorden op elkaar die niets met elkaar te maken hebben. */
const KORTSTE_STAM = 3;

type Stap = readonly [achtervoegsel: RegExp, vervanging: string, kortsteRest: number];

/**
 * De stappen, in volgorde; elke kijkt naar wat de vorige overliet. Eerst wat een ander woord maakt (gezondheid, potje, gemeentelijk),
 * dan meervoud en vervoeging, dan de spelling die daarbij hoort: een dubbele medeklinker en v of z aan het eind. Daarna wat van een leenwoord
 * een bijvoeglijk naamwoord maakt: psychiatrie en psychiatrisch, preventie en preventief.
 */
const STAPPEN: readonly Stap[] = [
  [/heden$/, 'heid', 3],
  [/heid$/, '', 4],
  [/(?:tje|pje)s?$/, '', 4],
  [/jes?$/, '', 3],
  [/lijke?$/, '', 4],
  [/(?<![iou])s$/, '', 4],
  [/ingen$/, 'ing', 3],
  [/(?<=[aeiou].*)ing$/, '', 3],
  [/en$/, '', 3],
  [/([bdfgklmnprst])\1$/, '$1', 2],
  [/v$/, 'f', 2],
  [/z$/, 's', 2],
  [/(?<![iou])s$/, '', 3],
  [/e$/, '', 3],
  [/([bdfgklmnprst])\1$/, '$1', 2],
  [/v$/, 'f', 2],
  [/z$/, 's', 2],
  [/(?:isch|ief|iee?l|i)$/, '', 5],
  [/(?<=[^s])[td]$/, '', 4],
];
/** Een lange klinker in een gesloten lettergreep: maan en manen, bespaart en besparen. */
const LANGE_KLINKER = /([^aeiou])(aa|ee|oo|uu)([^aeiou])$/;

/**
 * De stam van een gevouwen woord: wat enkelvoud en meervoud, en de vormen van een werkwoord, gemeen hebben. De stam hoeft geen woord te
 * zijn; hij moet alleen voor verwante woorden dezelfde zijn. Wie precies het woord heeft, staat in de uitslag toch hoger.
 */
export function stamVan(woord: string): string {
  if (woord.length <= KORTSTE_STAM || /\d/.test(woord)) return woord;
  let stam = ONREGELMATIG.get(woord) ?? woord;
  for (const [achtervoegsel, vervanging, kortsteRest] of STAPPEN) {
    const korter = stam.replace(achtervoegsel, vervanging);
    if (korter !== stam && korter.length >= kortsteRest) stam = korter;
  }
  return stam.replace(LANGE_KLINKER, (_, voor: string, klinker: string, na: string) => `${voor}${klinker.charAt(0)}${na}`);
}
