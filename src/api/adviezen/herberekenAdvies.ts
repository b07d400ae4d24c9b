import { herbereken } from '../../advies/herbereken.ts';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { jsonAntwoord } from '../koppen.ts';
import { Probleem } from '../probleem.ts';
import { FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';
import { Herberekening } from '../schemas/herberekening.ts';
import { Bewaardpad, kennisVanToen, kiesBewaardAdvies, VERTROUWELIJK } from './bewaard.ts';
import { leesGeenQuery } from '../leesGeenQuery.ts';

export const herberekenAdviesEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/adviezen/{id}/_herbereken',
    operationId: 'herberekenAdvies',
    tags: ['Adviezen'],
    summary: 'Is een bewaard advies nog actueel?',
    description:
      'Geeft hetzelfde initiatief opnieuw advies, met de regelset die nu actief is en vandaag als peildatum. Zegt ook wat er veranderde (oordelen, standen, de eerste drie vormen van elke soort, belemmeringen en de afbakening) en door welke regel, stand of dag. Het bewaarde advies blijft zoals het is; het nieuwe wordt niet bewaard. Er hoeft geen body mee.',
    request: { params: Bewaardpad },
    responses: {
      200: jsonBeschrijving('Het nieuwe advies, met wat er veranderde.', Herberekening),
      400: FOUTEN[400],
      404: FOUTEN[404],
      406: FOUTEN[406],
      409: FOUTEN[409],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    leesGeenQuery(c, fouten);
    if (fouten.length > 0) throw new OngeldigeInvoer(fouten);
    const bewaard = await kiesBewaardAdvies(c);
    const eerder = { ...bewaard.grondslag, kennis: await kennisVanToen(c, kennisbron, bewaard) };
    const kennis = await kennisbron.actief(c.env.DB);
    const uitkomst = await herbereken(eerder, { kennis, peildatum: vandaag(new Date()) });
    if (uitkomst === undefined)
      throw new Probleem(
        409,
        'Dit initiatief is niet opnieuw te wegen',
        `Regelset ${kennis.regelset.versie} kent geen van de wetten en domeinen van dit initiatief meer. Vraag een nieuw advies en noem de wetten van nu; zij staan op /v1/wetten.`,
      );
    return jsonAntwoord(uitkomst, VERTROUWELIJK);
  },
};
