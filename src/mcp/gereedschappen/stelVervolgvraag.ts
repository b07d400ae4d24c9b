import { z } from 'zod';
import { geefAdvies } from '../../advies/geefAdvies.ts';
import { OngeldigeInvoer } from '../../advies/invoerfout.ts';
import { startvraag } from '../../advies/vervolg/startvraag.ts';
import { alinea, type Blok } from '../../documenten/document.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { alsAntwoordtekst, GRONDSLAG, grondslagVan } from '../antwoorden/grondslag.ts';
import { antwoordvormen, Vraagantwoord, vraagantwoord, vraagblokken } from '../antwoorden/vraagantwoord.ts';
import type { Gereedschap, Gereedschapsantwoord } from '../gereedschap.ts';
import { eisFoutloos, GRONDSLAGVELDEN, leesAanroep } from '../leesAanroep.ts';
import { initiatiefargument, leesInitiatiefargument } from '../leesInitiatiefargument.ts';

/** Meer vragen tegelijk leest niemand. */
const HOOGSTENS_VRAGEN = 5;

const Invoer = z.strictObject({
  initiatief: initiatiefargument.optional(),
  aantal: z.int().min(1).max(HOOGSTENS_VRAGEN).optional().meta({ description: 'Hoeveel vragen tegelijk; zonder opgave één.' }),
  ...GRONDSLAGVELDEN,
});

const Uitvoer = z.strictObject({
  ...GRONDSLAG,
  klaar: z.boolean().meta({ description: 'Waar: geen antwoord kan nog een oordeel veranderen. Geef dan geef_advies.' }),
  toelichting: z.string(),
  vragen: z.array(Vraagantwoord).meta({ description: 'De vragen die het meest helpen, de beste eerst; leeg als er geen meer is.' }),
  nogOpenVragen: z.int(),
});
type Antwoord = z.infer<typeof Uitvoer>;

export const stelVervolgvraagGereedschap: Gereedschap = {
  naam: 'stel_vervolgvraag',
  titel: 'De volgende vraag in het gesprek',
  beschrijving:
    'Geeft bij wat er tot nu toe bekend is de vraag die het meest helpt, in eenvoudig Nederlands, met de mogelijke antwoorden, waarom het antwoord ertoe doet en hoe het in het initiatief komt. Of zegt dat het klaar is: dan kan geen antwoord nog een oordeel veranderen. Begin er een gesprek mee, ook als er nog niets bekend is; stuur steeds het hele initiatief mee, met elk antwoord erbij.',
  invoer: Invoer,
  uitvoer: Uitvoer,
  doe: async (argumenten, raadpleging) => {
    const aanroep = await leesAanroep(Invoer, argumenten, raadpleging);
    const { kennis, peildatum, ruw, fouten } = aanroep;
    const gegeven = ruw['initiatief'] ?? {};
    const isBegin = noemtGeenWetOfDomein(gegeven);
    // Bij het begin wordt de rest nagekeken alsof er een domein is: een fout daarin hoort de vrager ook.
    const gelezen = leesInitiatiefargument(isBegin ? { ...gegeven, domeinen: [eersteDomein(kennis)] } : gegeven, kennis, fouten);
    const { aantal = 1 } = eisFoutloos(aanroep);
    if (gelezen === undefined) throw new OngeldigeInvoer(fouten);
    const grondslag = grondslagVan(kennis, peildatum);
    if (isBegin) return alsAntwoord({ ...grondslag, ...begin(kennis) });
    const { vervolgvragen = [], klaar = false } = await geefAdvies(kennis, {
      ...gelezen,
      peildatum,
      uitleg: 'geen',
      onderdelen: ['vervolgvragen', 'klaar'],
    });
    return alsAntwoord({
      ...grondslag,
      klaar,
      toelichting: toelichting(klaar, vervolgvragen.length),
      vragen: vervolgvragen.slice(0, aantal).map((vraag) => vraagantwoord(vraag, kennis.namen)),
      nogOpenVragen: vervolgvragen.length,
    });
  },
};

function noemtGeenWetOfDomein(gegeven: unknown): gegeven is Record<string, unknown> {
  if (typeof gegeven !== 'object' || gegeven === null || Array.isArray(gegeven)) return false;
  const { wetten, domeinen } = gegeven as Record<string, unknown>;
  return [wetten, domeinen].every((namen) => namen === undefined || namen === null || (Array.isArray(namen) && namen.length === 0));
}

function eersteDomein({ regelset }: Kennis): string {
  return regelset.items.domeinen[0]?.id ?? '';
}

function begin(kennis: Kennis): Pick<Antwoord, 'klaar' | 'toelichting' | 'vragen' | 'nogOpenVragen'> {
  const { vraag, uitleg, mogelijkeAntwoorden } = startvraag(kennis);
  return {
    klaar: false,
    toelichting: 'Zonder wet of domein is er nog niets te wegen. Begin met deze vraag.',
    vragen: [
      {
        kenmerk: 'wetten',
        vraag,
        uitleg,
        soort: 'beslissend',
        waarom: 'Een financieringsvorm past bij bepaalde wetten: dit antwoord bepaalt welke vormen en welke vragen ertoe doen.',
        mogelijkeAntwoorden: [...mogelijkeAntwoorden],
        meerAntwoorden: true,
        antwoordAls: JSON.stringify({ wetten: ['wmo', 'wlz'] }),
        weetIkNietAls: JSON.stringify({ domeinen: ['zorg', 'sociaal-domein'] }),
      },
    ],
    nogOpenVragen: 1,
  };
}

function toelichting(klaar: boolean, open: number): string {
  if (open === 0) return 'Klaar: er zijn geen vragen meer. Vraag nu het advies met geef_advies.';
  return klaar
    ? `Klaar: de oordelen staan vast. Vraag nu het advies met geef_advies. Er kan nog worden verfijnd; daarvoor staan er ${open} vragen open.`
    : `Nog niet klaar; er staan ${open} vragen open. Een advies kan al wel: wat onbekend is, blijft daarin onbekend.`;
}

function alsAntwoord(inhoud: Antwoord): Gereedschapsantwoord {
  const blokken: readonly Blok[] = [alinea(inhoud.toelichting), ...inhoud.vragen.flatMap(vraagblokken)];
  const tekst = alsAntwoordtekst(inhoud.klaar ? 'Klaar' : 'De volgende vraag', inhoud, blokken);
  return { inhoud, tekst: `${tekst}${antwoordvormen(inhoud.vragen)}` };
}
