import { alsCurl } from '../contract/aanroep.ts';
import { startDienst } from '../contract/dienst.ts';
import { lintNlgov, lintRedocly, type Linteruitslag } from '../contract/linters.ts';
import type { OpenApi } from '../contract/openapi.ts';
import { toetsMetPrism } from '../contract/prism.ts';
import { breukenMetUitgaven, legVast } from '../contract/uitgaven.ts';

/**
 * `npm run contract`: start de gebouwde dienst, haalt haar OpenAPI-document op en legt het naast de NLgov-regels, de regels van Redocly,
 * de uitgegeven contracten en (via Prism) de dienst zelf. `-- --vastleggen` legt het document vast als uitgave van deze versie.
 */
const dienst = await startDienst();
try {
  if (process.argv.includes('--vastleggen')) console.log(`Vastgelegd: ${legVast(dienst.document)}`);
  else process.exitCode = (await controleer(dienst.document, dienst.basis)) ? 0 : 1;
} finally {
  await dienst.sluit();
}

async function controleer(document: OpenApi, basis: string): Promise<boolean> {
  const uitslagen = [
    toonLinter('NLgov API Design Rules 2.2.0', lintNlgov(document)),
    toonLinter('Redocly', lintRedocly(document)),
    toonBreuken(document),
    await toonPrism(document, basis),
  ];
  const goed = uitslagen.every(Boolean);
  console.log(goed ? '\nHet contract klopt.' : '\nHet contract klopt niet.');
  return goed;
}

function toonLinter(naam: string, uitslag: Linteruitslag): boolean {
  if ('overgeslagen' in uitslag) {
    console.log(`– ${naam}: overgeslagen, ${uitslag.overgeslagen}`);
    return true;
  }
  const { fouten, waarschuwingen, meldingen } = uitslag;
  return toon(`${naam}: ${fouten} fouten, ${waarschuwingen} waarschuwingen`, meldingen);
}

function toonBreuken(document: OpenApi): boolean {
  const uitgaven = breukenMetUitgaven(document);
  if (uitgaven.length === 0) return toon('uitgegeven contracten', [`er is geen uitgave van major ${document.info.version.split('.')[0]}`]);
  return uitgaven
    .map(({ versie, breuken }) =>
      toon(
        `breekt ${versie}: ${breuken.length} keer`,
        breuken.map(({ soort, plaats, uitleg }) => `${soort} ${plaats}: ${uitleg}`),
      ),
    )
    .every(Boolean);
}

async function toonPrism(document: OpenApi, basis: string): Promise<boolean> {
  const { aanroepen, operaties, overgeslagen, afwijkingen } = await toetsMetPrism(document, basis);
  const zonder = overgeslagen === 0 ? '' : `, ${overgeslagen} operaties overgeslagen omdat zij een sleutel vragen`;
  return toon(
    `Prism: ${aanroepen} vragen aan ${operaties} operaties, ${afwijkingen.length} afwijkingen${zonder}`,
    afwijkingen.map(({ aanroep, uitleg }) => `${uitleg}\n    ${alsCurl(aanroep, 'http://localhost:8787').slice(0, 1500)}`),
  );
}

/** Eén regel per controle; daaronder wat er niet klopt. */
function toon(regel: string, mis: readonly string[]): boolean {
  console.log(`${mis.length === 0 ? '✓' : '✗'} ${regel}`);
  for (const een of mis) console.log(`  ${een}`);
  return mis.length === 0;
}
