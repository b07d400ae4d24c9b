import { z } from 'zod';
import { geefAdvies, ONDERDELEN } from '../../advies/geefAdvies.ts';
import { OngeldigeInvoer, pointer, type Invoerfout } from '../../advies/invoerfout.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { adviesantwoord, OMVANGEN, type Keuze } from '../antwoorden/adviesantwoord.ts';
import { Adviesantwoord } from '../antwoorden/adviesschema.ts';
import { adviestekst } from '../antwoorden/adviestekst.ts';
import type { Gereedschap, Gereedschapsantwoord } from '../gereedschap.ts';
import { eisFoutloos, GRONDSLAGVELDEN, leesAanroep } from '../leesAanroep.ts';
import { initiatiefargument, leesInitiatiefargument } from '../leesInitiatiefargument.ts';

/** Zoveel vormen tegelijk uitgewerkt blijft te lezen. */
const HOOGSTENS_VORMEN = 3;
/** Zoveel tekens heeft een kort antwoord hoogstens, gegevens en tekst samen; wie meer wil, vraagt erom. */
const HOOGSTENS_TEKENS = 24_000;

const Invoer = z.strictObject({
  initiatief: initiatiefargument,
  vormen: z
    .array(z.string())
    .max(HOOGSTENS_VORMEN)
    .optional()
    .meta({
      description: 'Werk alleen deze vormen uit, en dan helemaal: alle redenen, stappen, belemmeringen en praktijken.',
      examples: [['wet-dos']],
    }),
  omvang: z.enum(OMVANGEN).optional().meta({
    description:
      'kort (standaard): per soort de geschiktste vormen; ruim: meer vormen, belemmeringen, praktijken en vragen, drie keer zo lang.',
  }),
  ...GRONDSLAGVELDEN,
});

export const geefAdviesGereedschap: Gereedschap = {
  naam: 'geef_advies',
  titel: 'Advies: welke financieringsvorm past',
  beschrijving:
    'Zegt voor een initiatief dat over wetten heen werkt (zorg, welzijn, jeugd, werk, wonen) welke financieringsvormen passen, kunnen of niet passen, met redenen en bronnen; welke belemmeringen te verwachten zijn en wat anderen eraan deden; welke praktijken erop lijken; en wat de volgende vraag is. Elke vorm staat erin, uitgewerkt of alleen met haar oordeel.',
  invoer: Invoer,
  uitvoer: Adviesantwoord,
  doe: async (argumenten, raadpleging) => {
    const aanroep = await leesAanroep(Invoer, argumenten, raadpleging);
    const { kennis, peildatum, ruw, fouten } = aanroep;
    const gelezen = leesInitiatiefargument(ruw['initiatief'], kennis, fouten);
    keurVormen(ruw['vormen'], kennis, fouten);
    const { vormen = [], omvang = 'kort' } = eisFoutloos(aanroep);
    if (gelezen === undefined) throw new OngeldigeInvoer(fouten);
    const advies = await geefAdvies(kennis, { ...gelezen, peildatum, uitleg: 'kort', onderdelen: ONDERDELEN });
    const maak = (keuze: Keuze): Gereedschapsantwoord => {
      const inhoud = adviesantwoord(advies, kennis, peildatum, keuze);
      return { inhoud, tekst: adviestekst(inhoud, gelezen.initiatief.naam) };
    };
    const antwoord = maak({ vormen, omvang });
    const past = omvang !== 'kort' || JSON.stringify(antwoord.inhoud).length + antwoord.tekst.length <= HOOGSTENS_TEKENS;
    return past ? antwoord : maak({ vormen, omvang: 'krap' });
  },
};

function keurVormen(ruw: unknown, { regelset }: Kennis, fouten: Invoerfout[]): void {
  if (!Array.isArray(ruw)) return;
  const bekend = regelset.items.financieringsvormen.map(({ id }) => id);
  for (const [plaats, naam] of ruw.slice(0, HOOGSTENS_VORMEN).entries())
    if (typeof naam === 'string' && !bekend.includes(naam))
      fouten.push({
        in: 'body',
        location: pointer('vormen', plaats),
        code: 'onbekende-waarde',
        detail: `"${naam.slice(0, 80)}" is geen financieringsvorm${bedoeldeU(naam, bekend)}. Bekend zijn: ${bekend.join(', ')}.`,
      });
}
