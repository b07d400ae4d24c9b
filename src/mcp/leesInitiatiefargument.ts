import { z } from 'zod';
import type { Initiatief } from '../advies/initiatief.ts';
import { leesInitiatief } from '../advies/leesInitiatief.ts';
import { pointer, type Invoerfout } from '../advies/invoerfout.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import { onder } from './leesAanroep.ts';

const namen = (description: string) => ({ type: 'array', items: { type: 'string' }, maxItems: 100, description });

/** Het initiatief zoals het zich aan een assistent voorstelt. De lezer die echt controleert is `leesInitiatief`; een toets houdt de velden gelijk. */
export const initiatiefargument = z.unknown().meta({
  type: 'object',
  description:
    'Wat er bekend is. Laat weg wat niet bekend is: dat is onbekend en wordt een vervolgvraag. Raad nooit een waarde. Zet een vraag waarop de vrager het antwoord niet weet in "overgeslagen".',
  properties: {
    naam: { type: 'string', maxLength: 200, description: 'De naam van het initiatief; nooit die van een mens.' },
    omschrijving: { type: 'string', maxLength: 5000, description: 'Vrije tekst; wordt niet gebruikt om te oordelen.' },
    wetten: namen('De wetten waaruit geld komt of zou moeten komen, zoals wmo, wlz, zvw. stel_vervolgvraag noemt ze alle.'),
    domeinen: namen('De domeinen, zoals zorg, sociaal-domein. Minstens één wet of domein is nodig voor een advies.'),
    kenmerken: {
      type: 'object',
      additionalProperties: true,
      description:
        'Antwoorden op vervolgvragen: de naam van het kenmerk met de waarde. Een lijst is volledig: wat er niet in staat, geldt niet. Namen en waarden vindt zoek_kennisbank met soorten ["kenmerken"].',
      examples: [{ niveau: 'individueel', doelgroepen: ['ouderen'], lastenIn: ['wmo'], batenIn: ['wlz'] }],
    },
    overgeslagen: namen('Kenmerken waarop het antwoord "weet ik niet" is; zij worden niet meer gevraagd.'),
    businesscase: {
      type: 'object',
      additionalProperties: true,
      description: 'Wat er al van een businesscase is: partijen, posten, varianten; zie bereken_businesscase.',
    },
  },
  additionalProperties: false,
  examples: [{ wetten: ['wmo', 'wlz'], kenmerken: { doelgroepen: ['ouderen'], lastenIn: ['wmo'], batenIn: ['wlz'] } }],
});

/** Een gelezen initiatief met wat er bij het lezen is aangenomen. */
export interface Gelezeninitiatief {
  readonly initiatief: Initiatief;
  readonly aannames: readonly string[];
}

/** Leest het initiatief onder een argument; niets als er iets aan mankeert, met elke fout bij `fouten`. */
export function leesInitiatiefargument(ruw: unknown, kennis: Kennis, fouten: Invoerfout[]): Gelezeninitiatief | undefined {
  const gelezen = leesInitiatief(ruw, kennis);
  fouten.push(...onder('initiatief', gelezen.fouten));
  if (gelezen.initiatief?.bewaren === true)
    fouten.push({
      in: 'body',
      location: pointer('initiatief', 'bewaren'),
      code: 'ongeldig',
      detail: 'Langs deze weg wordt er niets bewaard. Laat "bewaren" weg; bewaren kan met POST /v1/adviezen.',
    });
  return gelezen.initiatief === undefined ? undefined : { initiatief: gelezen.initiatief, aannames: gelezen.aannames };
}
