import { z } from 'zod';
import { alinea, opsommingslijst, type Regel } from '../../documenten/document.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { OPENBAAR } from '../../kennisbank/raadplegen.ts';
import { zoek } from '../../kennisbank/zoeken/zoek.ts';
import { alsAntwoordtekst, GRONDSLAG, grondslagVan } from '../antwoorden/grondslag.ts';
import type { Gereedschap } from '../gereedschap.ts';
import { eisFoutloos, GRONDSLAGVELDEN, leesAanroep } from '../leesAanroep.ts';

const LANGSTE_VRAAG = 200;
const HOOGSTENS_ITEMS = 25;
const GEWOON_AANTAL = 8;

const Invoer = z.strictObject({
  vraag: z
    .string()
    .trim()
    .min(1)
    .max(LANGSTE_VRAAG)
    .meta({ description: 'Waar naar gezocht wordt, in gewone woorden.', examples: ['gedeelde besparing'] }),
  soorten: z.array(z.enum(OPENBAAR)).max(OPENBAAR.length).optional().meta({ description: 'Alleen items van deze soorten.' }),
  aantal: z
    .int()
    .min(1)
    .max(HOOGSTENS_ITEMS)
    .optional()
    .meta({ description: `Hoeveel items; zonder opgave ${GEWOON_AANTAL}.` }),
  ...GRONDSLAGVELDEN,
});

const Uitvoer = z.strictObject({
  ...GRONDSLAG,
  items: z.array(
    z.strictObject({
      soort: z.enum(OPENBAAR),
      id: z.string(),
      naam: z.string(),
      fragment: z.string().optional().meta({ description: 'Het stuk tekst waarin de vraag het best te herkennen is.' }),
      kenmerk: z
        .strictObject({
          type: z.string(),
          waarden: z.array(z.string()).meta({ description: 'Leeg bij een getal, en bij ja of nee (true, false).' }),
        })
        .optional()
        .meta({ description: 'Bij een kenmerk: wat er als antwoord in een initiatief kan.' }),
      adres: z.string().meta({ description: 'Het hele item in de API van deze dienst, met zijn bronnen.' }),
    }),
  ),
  totaal: z.int(),
  perSoort: z.record(z.string(), z.int()).meta({ description: 'Het aantal per soort, ook van soorten die niet gekozen zijn.' }),
  bedoeldeU: z.string().optional().meta({ description: 'De vraag zoals zij waarschijnlijk bedoeld is.' }),
});

export const zoekKennisbankGereedschap: Gereedschap = {
  naam: 'zoek_kennisbank',
  titel: 'Zoeken in de kennisbank',
  beschrijving:
    'Zoekt in alles wat de kennisbank weet: financieringsvormen, belemmeringen, praktijken, wetten, kenmerken, kengetallen, begrippen, regels, beleid en bronnen. Tikfouten, meervouden en synoniemen mogen. Niets gevonden is een lege lijst, met een voorstel als er iets in de buurt ligt. Vertelt de vrager zelf iets, zoek dan met soorten ["kenmerken"] hoe het in het initiatief heet en welke antwoorden kunnen.',
  invoer: Invoer,
  uitvoer: Uitvoer,
  doe: async (argumenten, raadpleging) => {
    const aanroep = await leesAanroep(Invoer, argumenten, raadpleging);
    const { vraag, soorten = [], aantal = GEWOON_AANTAL } = eisFoutloos(aanroep);
    const { kennis, peildatum } = aanroep;
    const { toon, totaal, perSoort, bedoeldeU } = zoek(kennis, vraag, peildatum, soorten);
    const items = toon(0, aantal).map(({ soort, id, naam, fragment }) => ({
      soort,
      id,
      naam,
      ...(fragment === undefined ? {} : { fragment: fragment.tekst }),
      ...(soort === 'kenmerken' ? antwoordenOp(id, kennis) : {}),
      adres: `/v1/${soort}/${id}`,
    }));
    const inhoud: z.infer<typeof Uitvoer> = {
      ...grondslagVan(kennis, peildatum),
      items,
      totaal,
      perSoort: { ...perSoort },
      ...(bedoeldeU === undefined ? {} : { bedoeldeU }),
    };
    return { inhoud, tekst: zoektekst(inhoud, vraag) };
  },
};

/** Wat er op een kenmerk te antwoorden is. */
function antwoordenOp(id: string, { kenmerken }: Kennis) {
  const gevonden = kenmerken.get(id);
  return gevonden === undefined ? {} : { kenmerk: { type: gevonden.type, waarden: [...(gevonden.waarden ?? [])] } };
}

function zoektekst(inhoud: z.infer<typeof Uitvoer>, vraag: string): string {
  const { items, totaal, bedoeldeU } = inhoud;
  const bedoeld = bedoeldeU === undefined ? '' : ` Bedoelde u: ${bedoeldeU}?`;
  const gevonden = totaal === 0 ? 'Er is niets gevonden.' : `Gevonden: ${totaal}. Getoond: ${items.length}.`;
  return alsAntwoordtekst(`Zoeken naar ${vraag}`, inhoud, [alinea(`${gevonden}${bedoeld}`), ...opsommingslijst(items.map(itemregel))]);
}

function itemregel({ soort, id, naam, fragment = '', kenmerk }: z.infer<typeof Uitvoer>['items'][number]): Regel {
  const keuze = kenmerk === undefined || kenmerk.waarden.length === 0 ? '' : ` uit ${kenmerk.waarden.join(', ')}`;
  const antwoord = kenmerk === undefined ? '' : ` Antwoord: ${kenmerk.type}${keuze}.`;
  return [{ vet: naam }, ` (${soort}: ${id}). ${fragment}${antwoord}`];
}
