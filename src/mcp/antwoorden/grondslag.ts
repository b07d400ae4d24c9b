import { z } from 'zod';
import type { Kader, Blok } from '../../documenten/document.ts';
import { alsMarkdown } from '../../documenten/alsMarkdown.ts';
import { datum } from '../../documenten/notatie.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Bronverwijzing } from '../../kennisbank/model/basis.ts';
import type { Peildatum } from '../../kennisbank/peildatum.ts';

const CONCEPT = 'Dit is een concept met bronnen: geen besluit en geen toezegging. Noem alleen financieringsvormen uit dit antwoord.';

/** Waar een antwoord op rust; staat in elk antwoord. */
export const GRONDSLAG = {
  peildatum: z.string().meta({ description: 'De dag waarvoor dit antwoord geldt.' }),
  regelset: z.int().meta({ description: 'De versie van de kennis.' }),
  concept: z.string().meta({ description: 'Wat een assistent erbij moet zeggen.' }),
};

export const Bron = z.strictObject({
  bron: z.string().meta({ description: 'De bron; redactie is een eigen oordeel.' }),
  plaats: z.string(),
});
export const Bewering = z.strictObject({ tekst: z.string(), bron: Bron });
export const Naam = z.strictObject({ id: z.string(), naam: z.string() });

type Grondslag = z.infer<z.ZodObject<typeof GRONDSLAG>>;

export function grondslagVan({ regelset }: Kennis, peildatum: Peildatum): Grondslag {
  return { peildatum, regelset: regelset.versie, concept: CONCEPT };
}

/** Alleen de twee velden van een verwijzing, zoals een lezer haar krijgt. */
export function bronVan({ bron, plaats }: Bronverwijzing): Bronverwijzing {
  return { bron, plaats };
}

/** Alleen de tekst met haar bron, zonder tijdvak. */
export function beweringVan({ tekst, bron }: { readonly tekst: string; readonly bron: Bronverwijzing }) {
  return { tekst, bron: bronVan(bron) };
}

/** Een antwoord als Markdown: de titel, waar het voor geldt, en de inhoud. */
export function alsAntwoordtekst(titel: string, { peildatum, regelset, concept }: Grondslag, blokken: readonly Blok[]): string {
  const kader: Kader = { soort: 'kader', regels: [`${concept} Geldt voor ${datum(peildatum)}, regelset ${regelset}.`] };
  return alsMarkdown({ titel, voetregel: '', blokken: [kader, ...blokken] });
}
