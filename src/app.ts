// Eerst: deze import geeft zod-schema's hun beschrijving; wie na de schema's van het domein komt, is te laat.
import { OpenAPIHono } from '@hono/zod-openapi';
import { beheerEindpunten, beslotenDeur } from './api/beheer/beheerEindpunten.ts';
import { geefAdviesEindpunt } from './api/adviezen/geefAdvies.ts';
import { geefPlatAdviesEindpunt } from './api/adviezen/geefPlatAdvies.ts';
import { herberekenAdviesEindpunt } from './api/adviezen/herberekenAdvies.ts';
import { toonAdviesEindpunt } from './api/adviezen/toonAdvies.ts';
import { verwijderAdviesEindpunt } from './api/adviezen/verwijderAdvies.ts';
import { berekenBusinesscaseEindpunt } from './api/businesscases/berekenBusinesscase.ts';
import { toonDekkingsmatrixEindpunt } from './api/dekking/toonDekkingsmatrix.ts';
import { zetEindpunt, type Api, type Eindpunt } from './api/eindpunt.ts';
import { gezondheidEindpunt } from './api/gezondheid.ts';
import { doeIntakeEindpunt } from './api/intakes/doeIntake.ts';
import { kennisEindpunten } from './api/kennisbank/kennisEindpunten.ts';
import { regelsetEindpunten } from './api/kennisbank/regelsetEindpunten.ts';
import { meldEindpunt } from './api/meldingen/meldEindpunt.ts';
import { nietGevonden } from './api/nietGevonden.ts';
import type { Omgeving } from './api/omgeving.ts';
import { toonSignalenEindpunt } from './api/signalen/toonSignalen.ts';
import { OPENAPI_PAD, zetOpenapi } from './api/openapi.ts';
import { alsProbleem, probleemAntwoord } from './api/probleem.ts';
import { SECURITYTXT_PAD, zetSecuritytxt } from './api/securitytxt.ts';
import { zoekInKennisbankEindpunt } from './api/zoeken/zoekInKennisbank.ts';
import { mcpDeur } from './mcp/deur.ts';
import { maakKennisbron, type Kennisbron } from './kennisbank/kennisbron.ts';

/** De operaties van de API, in de volgorde van het document. */
const EINDPUNTEN: readonly Eindpunt[] = [
  geefAdviesEindpunt,
  geefPlatAdviesEindpunt,
  toonAdviesEindpunt,
  verwijderAdviesEindpunt,
  herberekenAdviesEindpunt,
  berekenBusinesscaseEindpunt,
  doeIntakeEindpunt,
  ...kennisEindpunten,
  zoekInKennisbankEindpunt,
  toonDekkingsmatrixEindpunt,
  ...regelsetEindpunten,
  toonSignalenEindpunt,
  meldEindpunt,
  gezondheidEindpunt,
  ...beheerEindpunten,
];

/** Bouwt de dienst: de operaties, wat er niet is en de foutafhandeling. Elke route is één functie: zo slaat Hono zijn keten van middleware over. */
export function maakApp(kennisbron: Kennisbron = maakKennisbron()): Api {
  const app = new OpenAPIHono<Omgeving>();
  app.onError((fout, c) => probleemAntwoord(c, alsProbleem(fout)));
  for (const eindpunt of EINDPUNTEN) zetEindpunt(app, eindpunt, kennisbron);
  zetOpenapi(app);
  zetSecuritytxt(app);
  const buitenHetDocument = [OPENAPI_PAD, SECURITYTXT_PAD].map((path) => ({ method: 'get' as const, path }));
  const elders = nietGevonden([...EINDPUNTEN.map(({ route }) => route), ...buitenHetDocument]);
  app.all('/mcp', mcpDeur(kennisbron));
  app.all('/v1/beheer/*', beslotenDeur(elders));
  app.notFound(elders);
  return app;
}
