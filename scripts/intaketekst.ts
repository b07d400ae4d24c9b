import { neemIn } from '../src/intake/neemIn.ts';
import type { Aanleiding, Navraag, Uitgesloten, Voorstel } from '../src/intake/voorstel.ts';
import type { Kennis } from '../src/kennisbank/kennis.ts';
import { dertigTeksten, eigenTeksten, meet, precisie, twaalfTeksten, vangst, VELDEN, type Meting } from './intake-evalueer.ts';

/** De tien beschrijvingen die uitgewerkt worden; ook waar het misgaat. */
const UITGEWERKT = [
  'dorpsondersteuner',
  'doorbraakbudget',
  'dementie-thuis',
  'tikfouten-gezinnen',
  'chronisch-digitaal',
  'populatie-contract',
  'ips-regio',
  'kwetsbare-zwangeren',
  'statushouders-werk',
  'alleen-vergaderen',
];

const INLEIDING = `# De intake: van een beschrijving naar een vraag om advies

\`POST /v1/intakes\` leest een beschrijving in gewone taal (hoogstens 5.000 tekens) en stelt voor welke domeinen, wetten, doelgroepen en andere kenmerken erbij horen. Elk voorstel noemt de woorden die ertoe leidden, met hun plaats in de tekst. Het is een voorstel en geen oordeel: een woordenlijst begrijpt geen zin. Dezelfde tekst en regelset geven hetzelfde antwoord. De tekst wordt niet bewaard, niet gelogd en niet meegestuurd, tenzij de vrager \`"metOmschrijving": true\` zet.

| in het antwoord | wat het is |
|---|---|
| \`voorstellen\` | wat de tekst lijkt te zeggen, met zekerheid en woorden |
| \`uitgesloten\` | wat de tekst uitdrukkelijk niet bedoelt: "zonder zorgverzekeraar" |
| \`navragen\` | wat te bevestigen is (onzeker, tegenstrijdig), en de wetten en doelgroepen als die ontbreken |
| \`adviesvraag\` | de body voor \`POST /v1/adviezen\`, met alleen wat zeker of waarschijnlijk is; ontbreekt zonder wet of domein. Een lijst telt daar als volledig: beantwoord dus eerst wat er bij \`navragen\` staat |

**Zekerheid** heeft drie treden. *zeker*: bij name genoemd ("Wmo"). *waarschijnlijk*: een woord dat dit bijna altijd betekent ("wijkverpleging" voor de Zvw), twee verschillende aanwijzingen samen, of iets zekers met een tikfout of in een samenstelling. *onzeker*: alleen om na te vragen. Een breuk zou een nauwkeurigheid beloven die een woordenlijst niet heeft. Waar een lijst als volledig telt en veel beslist (waar de baten vallen, wie er aan tafel zit, in welke regeling u zit) is een voorstel altijd onzeker.

## De woordenlijst

\`schema/kennisbank/lexicon.yaml\`; een beleidsmedewerker kan haar bijhouden, als concept in het beheer of als bestand. Een ingang:

\`\`\`yaml
- id: zorgkantoor
  woorden: [zorgkantoor, Fonds langdurige zorg]
  kenmerk: wetten
  waarde: wlz
  zekerheid: waarschijnlijk
  bron: { bron: aef-2023, plaats: "3.2.3 noot 22" }
\`\`\`

| veld | betekenis |
|---|---|
| \`waarde\` of \`leest\` | het antwoord, of: lees het getal. \`aantal\` staat voor het woord ("70 ouderen"); \`duur\`, \`bedrag\` en \`percentage\` staan in hetzelfde zinsdeel of dezelfde zin |
| \`alleenBij\` | telt alleen met een van deze woorden in hetzelfde zinsdeel |
| \`nietBij\` | telt niet met een van deze woorden in dezelfde zin |
| \`nietAls\` | vormen met dezelfde stam die iets anders betekenen: "beperkt" is geen beperking |
| \`wijktVoor\` | telt niet als de tekst op een van deze preciezere waarden wijst: een multiprobleemgezin is al meer dan een gezin |

Meervouden, vervoegingen, samenstellingen (thuiszorgmedewerkers, zorgkantoorbudget), losgeschreven samenstellingen (wijk verpleging), tikfouten in woorden vanaf zeven letters en ontkenningen vindt de code in \`src/intake/\`; die hoeven niet in de lijst. Stam, woorden en spelling deelt zij met het zoeken (\`src/nederlands/\`). De splitser van het zoeken niet: die kent alleen woorden uit de regelset en kost een tiende seconde om te maken, en de woordenschat van wie een initiatief beschrijft is groter.
`;

const METING = `De codering van de groslijst (aef-2023 bijlage A) stond al in \`schema/kennisbank/praktijken/\` voordat er een intake was. Dertig teksten met tikfouten zijn opgeschreven voordat er een lexicon was (\`tests/puur/intake/dertig-teksten.yaml\`); op tien daarvan is niets afgesteld. Twaalf andere zijn opgeschreven toen het klaar was (\`tests/puur/intake/twaalf-teksten.yaml\`); daarna zijn de gaten gedicht die zij lieten zien. Op de praktijken buiten de groslijst is ook niets afgesteld. Precisie: welk deel van de voorstellen (zeker en waarschijnlijk) klopt. Vangst: welk deel van wat erin hoort, voorgesteld wordt. Waar de codering niets zegt, telt een voorstel niet mee; dat staat tussen haakjes. \`npm run intake:evalueer\` toont het per tekst, ook voor de zinnen van bijlage A zelf als de bron er is.`;

/** De eerste keer dat er gemeten is, voordat er iets was afgesteld; daarna verandert dit niet meer. */
const EERSTE_KEER = `De eerste keer, voor er iets was afgesteld (precisie / vangst voor wetten, doelgroepen, niveau): bijlage A 0,96 / 0,96, 0,96 / 0,92, 1,00 / 0,62; onze teksten 0,97 / 0,65, 0,82 / 0,74, 1,00 / 0,88; de twintig 1,00 / 1,00, 0,85 / 1,00, 1,00 / 1,00; de tien 1,00 / 0,95, 0,83 / 0,91, 1,00 / 1,00; de twaalf 0,94 / 0,89, 0,80 / 0,80, 1,00 / 1,00. Dat laatste is wat u van een vreemde tekst mag verwachten. Na het afstellen gaf bijlage A 0,96 / 0,96, 1,00 / 0,96 en 1,00 / 0,62. Zij is gemeten aan wat een rij zelf zegt. Gemeten aan alles wat wij van die initiatieven weten, is de vangst van de wetten 0,44: dat staat niet in die rijen.`;

const ZWAK = `## Wat zij niet kan

- De dertig teksten en het lexicon zijn van dezelfde hand. Verwacht van andere schrijvers lagere cijfers.
- Een woord dat niet in de lijst staat, ziet zij niet: "de zv" en "oma's" niet, een naam van een plaatselijke regeling niet.
- Zij weet niet wie iets doet. "Minder politiekosten" is een aanwijzing voor waar baten vallen, en meer dan navragen mag dat niet zijn.
- Een bijzaak telt als hoofdzaak: statushouders met psychische klachten worden twee doelgroepen.
- Een ontkenning over een zin heen mist zij: in "De Wlz? Nee." blijft de Wlz staan.
- "De gemeente betaalt" noemt geen wet. Zij vraagt er dan naar.`;

/** De hele tekst van docs/intake.md. */
export function intaketekst(kennis: Kennis): string {
  const alle = dertigTeksten(false);
  const gekozen = UITGEWERKT.map((id) => {
    const geval = alle.find((ander) => ander.id === id);
    if (geval === undefined) throw new Error(`${id} staat niet bij de teksten waarop afgesteld is`);
    return geval;
  });
  return [
    INLEIDING,
    `## Hoe goed zij is\n\n${METING}\n\n${metingen(kennis)}\n\n${EERSTE_KEER}`,
    ZWAK,
    '## Tien beschrijvingen\n\nDe tekst is verzonnen; wat eronder staat is wat de dienst ervan maakt. Deze bladzijde komt uit `npm run documentatie`.',
    ...gekozen.map(({ id, tekst }) => uitgewerkt(kennis, id, tekst)),
  ].join('\n\n');
}

function metingen(kennis: Kennis): string {
  const rijen: [string, Meting][] = [
    ['onze teksten over de groslijst (52)', meet(kennis, eigenTeksten(kennis))],
    ['onze teksten over andere praktijken', meet(kennis, eigenTeksten(kennis, false))],
    ['twintig teksten', meet(kennis, dertigTeksten(false))],
    ['tien achtergehouden teksten', meet(kennis, dertigTeksten(true))],
    ['twaalf latere teksten', meet(kennis, twaalfTeksten())],
  ];
  const getal = (fractie: number): string => fractie.toFixed(2).replace('.', ',');
  const cellen = ({ perVeld }: Meting): string[] =>
    VELDEN.map((veld) => {
      const telling = perVeld[veld];
      const { goed, fout, gemist, onbekend } = telling;
      return `${getal(precisie(telling))} / ${getal(vangst(telling))} (${goed} goed, ${fout} fout, ${gemist} gemist; ${onbekend} onbekend)`;
    });
  return [
    `| precisie / vangst | ${VELDEN.join(' | ')} |`,
    '|---|---|---|---|',
    ...rijen.map(([kop, meting]) => `| ${kop} | ${cellen(meting).join(' | ')} |`),
  ].join('\n');
}

function uitgewerkt(kennis: Kennis, id: string, tekst: string): string {
  const { voorstellen, uitgesloten, navragen, adviesvraag } = neemIn(kennis, { tekst, metOmschrijving: false });
  return [
    `### ${id}\n\n> ${tekst}`,
    ['| kenmerk | voorstel | zekerheid | door |', '|---|---|---|---|', ...voorstellen.map(voorstelrij)].join('\n'),
    ...(uitgesloten.length === 0 ? [] : [`Uitgesloten: ${uitgesloten.map(noem).join('; ')}.`]),
    ...(navragen.length === 0 ? [] : [`Na te vragen:\n\n${navragen.map(vraagregel).join('\n')}`]),
    adviesvraag === undefined
      ? 'Nog geen adviesvraag: er is geen wet en geen domein bekend.'
      : `\`\`\`json\n${JSON.stringify(adviesvraag, null, 2)}\n\`\`\``,
  ].join('\n\n');
}

function voorstelrij(voorstel: Voorstel): string {
  return `| ${voorstel.kenmerk} | ${naamVan(voorstel)} | ${voorstel.zekerheid} | ${woorden(voorstel.woorden)} |`;
}

function noem(weg: Uitgesloten): string {
  return `${weg.kenmerk} ${naamVan(weg)} (${woorden(weg.woorden)})`;
}

function vraagregel({ kenmerk, vraag, waarom, voorgesteld }: Navraag): string {
  return `- ${vraag} (${kenmerk}, ${waarom}${voorgesteld.length === 0 ? '' : `: ${voorgesteld.join(', ')}`})`;
}

function naamVan({ naam, waarde }: Uitgesloten): string {
  return naam ?? String(waarde);
}

function woorden(alle: readonly Aanleiding[]): string {
  return [
    ...new Set(
      alle.map(({ tekst, begin, eind, gelezenAls }) => `"${tekst}" ${begin}-${eind}${gelezenAls === undefined ? '' : ` (${gelezenAls})`}`),
    ),
  ].join(', ');
}
