import { z } from 'zod';
import { rekenUit } from '../../advies/businesscase/rekenBusinesscase.ts';
import { geefAdvies } from '../../advies/geefAdvies.ts';
import { OngeldigeInvoer, pointer, type Invoerfout } from '../../advies/invoerfout.ts';
import { VARIANTVORMEN } from '../../businesscase/varianten/variantmodel.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { OMVANGEN } from '../antwoorden/adviesantwoord.ts';
import { conceptantwoord, uitkomstantwoord } from '../antwoorden/geldantwoord.ts';
import { Geldantwoord } from '../antwoorden/geldschema.ts';
import { geldtekst } from '../antwoorden/geldtekst.ts';
import type { Gereedschap } from '../gereedschap.ts';
import { eisFoutloos, GRONDSLAGVELDEN, leesAanroep, onder } from '../leesAanroep.ts';
import { initiatiefargument, leesInitiatiefargument } from '../leesInitiatiefargument.ts';

const rijen = (description: string) => ({ type: 'array', items: { type: 'object', additionalProperties: true }, description });

const Invoer = z.strictObject({
  initiatief: initiatiefargument.optional(),
  businesscase: z
    .unknown()
    .optional()
    .meta({
      type: 'object',
      description:
        'Eigen invoer, zoals POST /v1/businesscases haar leest. Begin met de "invoer" van een concept. Een bedrag dat niet bekend is blijft weg; een bedrag van de vrager krijgt "herkomst": {"soort": "gebruiker"}.',
      properties: {
        partijen: rijen('{"id": "gemeente", "soort": "gemeente"}; wie uitvoert krijgt "rol": "uitvoerder".'),
        posten: rijen(
          '{"id", "naam", "richting": "kosten" of "baten", "categorie", "partij", "wet", "hoeveelheid", "eenheid", "prijs", "jaarprofiel": [0, 1, 1], "verzilverbaar": 0.8}. Zonder prijs is een post PM.',
        ),
        varianten: rijen(`{"vorm": …} met haar parameters. Door te rekenen zijn: ${VARIANTVORMEN.join(', ')}.`),
        discontovoet: { type: 'number', description: 'Bijvoorbeeld 0.0225.' },
        horizonJaren: { type: 'integer' },
        prijspeil: { type: 'integer', description: 'Een jaar.' },
      },
      additionalProperties: true,
    }),
  omvang: z.enum(OMVANGEN).optional().meta({ description: 'kort (standaard), of ruim: alle aannames en alles wat er nog nodig is.' }),
  ...GRONDSLAGVELDEN,
});

export const berekenBusinesscaseGereedschap: Gereedschap = {
  naam: 'bereken_businesscase',
  titel: 'De businesscase: wie betaalt en wie wint',
  beschrijving:
    'Zegt wat het geld doet: wie betaalt, wie wint, en wat elke financieringsvorm daaraan verandert. Met "initiatief" maakt het een concept uit wat bekend is en uit kengetallen, met wat er bij welke partij nog op te halen is. Met "businesscase" rekent het eigen invoer door. Geef een van de twee. Verzin geen bedragen: een bedrag komt van de vrager of uit het concept.',
  invoer: Invoer,
  uitvoer: Geldantwoord,
  doe: async (argumenten, raadpleging) => {
    const aanroep = await leesAanroep(Invoer, argumenten, raadpleging);
    const { kennis, peildatum, ruw, fouten } = aanroep;
    keurKeuze(ruw, fouten);
    const gelezen = ruw['initiatief'] === undefined ? undefined : leesInitiatiefargument(ruw['initiatief'], kennis, fouten);
    const gerekend = ruw['businesscase'] === undefined ? undefined : rekenOfMeld(ruw['businesscase'], kennis, fouten);
    const { omvang = 'kort' } = eisFoutloos(aanroep);
    if (gerekend !== undefined) {
      const inhoud = uitkomstantwoord(gerekend.uitkomst, gerekend.geval.partijen, kennis, peildatum, omvang);
      return { inhoud, tekst: geldtekst(inhoud) };
    }
    if (gelezen === undefined) throw new OngeldigeInvoer(fouten);
    const { businesscase } = await geefAdvies(kennis, { ...gelezen, peildatum, uitleg: 'kort', onderdelen: ['businesscase'] });
    if (businesscase === undefined) throw new Error('een advies met de businesscase hoort haar te hebben');
    const inhoud = conceptantwoord(businesscase, kennis, peildatum, omvang);
    return { inhoud, tekst: geldtekst(inhoud) };
  },
};

function keurKeuze({ initiatief, businesscase }: Readonly<Record<string, unknown>>, fouten: Invoerfout[]): void {
  const fout = (code: Invoerfout['code'], detail: string): void => {
    fouten.push({ in: 'body', location: pointer('businesscase'), code, detail });
  };
  if (initiatief === undefined && businesscase === undefined)
    fout('ontbreekt', 'Geef "initiatief" voor een concept, of "businesscase" om eigen invoer door te rekenen.');
  if (initiatief !== undefined && businesscase !== undefined)
    fout(
      'ongeldig',
      'Geef "initiatief" of "businesscase", niet allebei. Een businesscase bij een initiatief hoort in het initiatief zelf.',
    );
}

/** De doorgerekende invoer, of niets met elke fout bij `fouten`. */
function rekenOfMeld(invoer: unknown, kennis: Kennis, fouten: Invoerfout[]): ReturnType<typeof rekenUit> | undefined {
  try {
    return rekenUit(invoer, kennis);
  } catch (fout) {
    if (!(fout instanceof OngeldigeInvoer)) throw fout;
    fouten.push(...onder('businesscase', fout.fouten));
    return undefined;
  }
}
