import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { tekstenVan } from '../teksten.ts';
import { maakWoordzoeker } from '../woordzoeker.ts';
import { bevinding, type Bevinding } from '../bevinding.ts';

/** Vaktaal die een lezer van buiten niet hoeft te kennen; wie haar gebruikt, legt haar uit in de begrippen. */
const VAKTAAL = [
  'accrual',
  'additioneel',
  'attributie',
  'bekostiging',
  'beschikbaarheidsfinanciering',
  'betaaltitel',
  'businesscase',
  'caseload',
  'centrumgemeente',
  'cofinanciering',
  'contante waarde',
  'doorbraakmethode',
  'escalatie',
  'governance',
  'impact bond',
  'indicatie',
  'lumpsum',
  'nulmeting',
  'outcome',
  'pooling',
  'populatiebekostiging',
  'preferente zorgverzekeraar',
  'rechtmatigheid',
  'revolverend',
  'schadelast',
  'shared savings',
  'stelsel',
  'substitutie',
  'terugverdientijd',
  'uitkomstfinanciering',
  'verzilveren',
  'voorliggend veld',
  'weglek',
  'wrong pocket',
] as const;

const EIGENNAAM = 'de naam van een organisatie; wat zij is, staat er in de tekst bij';
const NIET_UITGESCHREVEN = 'de bron schrijft haar niet uit, en dat staat er in de tekst bij';

/** Afkortingen die geen begrip krijgen, met waarom niet. */
export const ZONDER_BEGRIP: ReadonlyMap<string, string> = new Map([
  ...['AOK', 'CZ', 'KPMG', 'LKK', 'SEOR', 'TNO', 'VGZ'].map((naam) => [naam, EIGENNAAM] as const),
  ['TU', 'hoort bij de naam van een universiteit'],
  ...['BW', 'CA', 'NPO', 'SOHOS'].map((afkorting) => [afkorting, NIET_UITGESCHREVEN] as const),
]);

/** Een woord met twee hoofdletters of meer, los van een kenmerk als BR/REG-23148. */
const HOOFDLETTERS = /(?<![\p{L}\p{N}/])(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{2,6}(?![\p{L}/]|-\d)/gu;
const ROMEINS = /^[IVXLC]+$/;
/** Waar een naam hoort te staan zoals hij is. */
const EIGENNAMEN = /(?:^|\.)(?:titel|citeertitel|uitgever)$/;

/** GLI, NZa en POH. ZonMw is een naam: minder dan de helft hoofdletters. */
function afkortingenIn(tekst: string): string[] {
  const isAfkorting = (woord: string): boolean => (woord.match(/\p{Lu}/gu) ?? []).length * 2 >= woord.length && !ROMEINS.test(woord);
  return (tekst.match(HOOFDLETTERS) ?? []).filter((woord) => isAfkorting(woord) && !ZONDER_BEGRIP.has(woord));
}

/** Afkortingen en vaktaal die in een tekst staan en nergens worden uitgelegd. Elk woord wordt één keer gemeld, bij het eerste item dat het gebruikt. */
export function jargonZonderBegrip({ items }: Pick<Regelset, 'items'>): Bevinding[] {
  const uitgelegd = uitgelegdeWoorden(items);
  const zoekVaktaal = maakWoordzoeker(VAKTAAL.map((naam) => ({ id: naam, namen: [naam] })));
  const gevonden = new Map<string, { soort: Soort; item: string; veld: string; items: Set<string> }>();
  for (const soort of soorten) {
    const lijst: readonly Item<Soort>[] = soort === 'toetsgevallen' ? [] : items[soort];
    for (const item of lijst)
      for (const { veld, tekst } of tekstenVan(item)) {
        if (EIGENNAMEN.test(veld)) continue;
        for (const woord of [...afkortingenIn(tekst), ...zoekVaktaal(tekst)]) {
          if (uitgelegd(woord)) continue;
          const eerder = gevonden.get(woord) ?? { soort, item: item.id, veld, items: new Set<string>() };
          eerder.items.add(`${soort}/${item.id}`);
          gevonden.set(woord, eerder);
        }
      }
  }
  return [...gevonden].map(([woord, { soort, item, veld, items: waar }]): Bevinding => {
    const elders = waar.size > 1 ? ` (en in ${waar.size - 1} andere items)` : '';
    const melding = `"${woord}" staat hier${elders} en is geen begrip of synoniem; leg het uit of zeg het anders`;
    return bevinding('jargon-zonder-begrip', { soort, item, veld }, melding);
  });
}

/** Uitgelegd is wat een begrip is, of deel is van de naam van iets met een eigen bladzijde. */
function uitgelegdeWoorden(items: Regelset['items']): (woord: string) => boolean {
  const namen = [
    ...items.begrippen.flatMap(({ naam, synoniemen }) => [naam, ...synoniemen]),
    ...[
      items.wetten,
      items.financieringsvormen,
      items.partijsoorten,
      items.doelgroepen,
      items.domeinen,
      items.praktijken,
      items.bronnen,
    ].flatMap((lijst) => lijst.map(({ naam }) => naam)),
  ];
  const bekend = new Set(namen.map((naam) => naam.toLowerCase()));
  const delen = new Set(namen.flatMap((naam) => naam.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  return (woord) => bekend.has(woord.toLowerCase()) || delen.has(woord.toLowerCase());
}
