import { z } from 'zod';
import { OngeldigeInvoer, pointer } from '../../advies/invoerfout.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { Vormbeschrijving, vormbeschrijving, vormtekst } from '../antwoorden/vormbeschrijving.ts';
import type { Gereedschap } from '../gereedschap.ts';
import { eisFoutloos, GRONDSLAGVELDEN, leesAanroep } from '../leesAanroep.ts';

const Invoer = z.strictObject({
  id: z
    .string()
    .max(200)
    .meta({ description: 'De vaste naam van de vorm, zoals in een advies of zoekresultaat.', examples: ['wet-dos'] }),
  ...GRONDSLAGVELDEN,
});

export const toonFinancieringsvormGereedschap: Gereedschap = {
  naam: 'toon_financieringsvorm',
  titel: 'Eén financieringsvorm',
  beschrijving:
    'Beschrijft één financieringsvorm zoals zij op de peildatum geldt: haar stand, wat zij is, hoe het geld loopt, wanneer zij past en niet past, wie beslist en betaalt, de stappen, de risico’s, de praktijken en de belemmeringen. Zegt niet of zij bij een initiatief past: dat doet geef_advies.',
  invoer: Invoer,
  uitvoer: Vormbeschrijving,
  doe: async (argumenten, raadpleging) => {
    const aanroep = await leesAanroep(Invoer, argumenten, raadpleging);
    const { kennis, peildatum, ruw, fouten } = aanroep;
    const gevraagd = ruw['id'];
    const bekend = kennis.regelset.items.financieringsvormen.map(({ id }) => id);
    if (typeof gevraagd === 'string' && !bekend.includes(gevraagd))
      fouten.push({
        in: 'body',
        location: pointer('id'),
        code: 'onbekende-waarde',
        detail: `"${gevraagd.slice(0, 80)}" is geen financieringsvorm${bedoeldeU(gevraagd, bekend)}. Bekend zijn: ${bekend.join(', ')}.`,
      });
    const inhoud = vormbeschrijving(kennis, eisFoutloos(aanroep).id, peildatum);
    if (inhoud === undefined) throw new OngeldigeInvoer(fouten);
    return { inhoud, tekst: vormtekst(inhoud) };
  },
};
