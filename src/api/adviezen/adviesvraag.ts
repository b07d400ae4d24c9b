import { z } from '@hono/zod-openapi';
import { geefAdvies, MOTOR, ONDERDELEN, type Onderdeel } from '../../advies/geefAdvies.ts';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import type { Gelezen } from '../../advies/leesInitiatief.ts';
import { UITLEG } from '../../advies/vraag.ts';
import { adviesDocument } from '../../documenten/adviesDocument.ts';
import { adviesJson } from '../../documenten/adviesJson.ts';
import { naslagVan } from '../../documenten/naslag.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Kennisbron } from '../../kennisbank/kennisbron.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { documentAntwoord } from '../documentantwoord.ts';
import { formaatParameter, kiesFormaat } from '../formaat.ts';
import { antwoord } from '../koppen.ts';
import { kiesKennis, kiesPeildatum, type Query } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { peildatumParameter, regelsetParameter } from '../schemas/algemeen.ts';
import { signaleer } from '../signalen/signaleer.ts';
import { bewaardAlsDocument, bewaardAlsJson } from './bewaardAntwoord.ts';
import { bestandsnaamVan, FORMATEN } from './formaten.ts';

/** De parameters van elke vraag om een advies. */
export const Adviesquery = z.object({
  formaat: formaatParameter(FORMATEN),
  peildatum: peildatumParameter,
  regelset: regelsetParameter,
  uitleg: z
    .enum(UITLEG)
    .default('kort')
    .openapi({
      param: { name: 'uitleg', in: 'query' },
      description:
        'geen: alleen de uitkomsten; kort: met toelichting en hoogstens drie redenen per vorm en belemmering; volledig: alle redenen, met hun afleiding.',
    }),
  onderdelen: z
    .string()
    .optional()
    .openapi({
      param: { name: 'onderdelen', in: 'query' },
      description: `De onderdelen van het antwoord, met komma's; standaard alle. Bekend: ${ONDERDELEN.join(', ')}.`,
      example: 'afbakening,financieringsvormen',
    }),
});

/**
 * Antwoordt op een vraag om een advies, hoe zij ook binnenkwam.
 * @param lees leest het initiatief tegen de gekozen regelset @param fouten wat er tot hier al mis was
 * @throws OngeldigeInvoer met alle fouten tegelijk
 */
export async function antwoordMetAdvies(
  c: Verzoek,
  kennisbron: Kennisbron,
  { gelezen: query, ruw }: Pick<Query<z.output<typeof Adviesquery>>, 'gelezen' | 'ruw'>,
  lees: (kennis: Kennis) => Gelezen,
  fouten: Invoerfout[],
): Promise<Response> {
  const kennis = await kiesKennis(c, kennisbron, query?.regelset);
  const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
  const onderdelen = leesOnderdelen(ruw['onderdelen'], fouten);
  const gelezen = lees(kennis);
  if (gelezen.initiatief === undefined || query === undefined || fouten.length > 0)
    throw new OngeldigeInvoer([...fouten, ...gelezen.fouten]);
  const { initiatief, aannames } = gelezen;
  const adviesvraag = { initiatief, aannames, peildatum, uitleg: query.uitleg, onderdelen };
  const advies = await geefAdvies(kennis, adviesvraag);
  signaleer(c, initiatief, advies, kennis);
  const grondslag = { ...adviesvraag, regelset: kennis.regelset.versie, motor: MOTOR };
  const formaat = kiesFormaat(c, query.formaat, FORMATEN);
  if (formaat === 'json') return initiatief.bewaren ? bewaardAlsJson(c, advies, grondslag) : antwoord(adviesJson(advies));
  const document = adviesDocument(advies, naslagVan(kennis, peildatum));
  return documentAntwoord(formaat, document, bestandsnaamVan(initiatief.naam, peildatum), () =>
    initiatief.bewaren ? bewaardAlsDocument(c, advies, grondslag) : {},
  );
}

function leesOnderdelen(gegeven: string | undefined, fouten: Invoerfout[]): readonly Onderdeel[] {
  if (gegeven === undefined || gegeven === '') return ONDERDELEN;
  const namen = gegeven.split(',').map((naam) => naam.trim());
  const onbekend = namen.filter((naam) => !isOnderdeel(naam));
  for (const naam of onbekend)
    fouten.push({
      in: 'query',
      location: 'onderdelen',
      code: 'onbekende-waarde',
      detail: `"${naam.slice(0, 80)}" is geen onderdeel van het advies${bedoeldeU(naam, ONDERDELEN)}. Bekend zijn: ${ONDERDELEN.join(', ')}.`,
    });
  return namen.filter(isOnderdeel);
}

function isOnderdeel(naam: string): naam is Onderdeel {
  return (ONDERDELEN as readonly string[]).includes(naam);
}
