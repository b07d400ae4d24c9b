import { z } from 'zod';
import type { Vervolgvraag } from '../../advies/vervolg/vervolgvragen.ts';
import { alinea, opsommingslijst, type Blok, type Regel } from '../../documenten/document.ts';
import { opsomming, type Namen } from '../../kennisbank/namen.ts';

/** Zoveel vormen en belemmeringen die op een antwoord wachten worden genoemd. */
const HOOGSTENS_GENOEMD = 5;

/** Een vraag om te stellen, met de antwoorden die kunnen en hoe een antwoord terugkomt. */
export const Vraagantwoord = z.strictObject({
  kenmerk: z.string().meta({ description: 'Waar het antwoord onder komt.' }),
  vraag: z.string().meta({ description: 'Stel haar in deze woorden.' }),
  uitleg: z.string(),
  beantwoorder: z.string().optional().meta({ description: 'Wie het antwoord weet.' }),
  soort: z.enum(['beslissend', 'verfijnend']),
  waarom: z.string().meta({ description: 'Waarom het antwoord ertoe doet.' }),
  mogelijkeAntwoorden: z.array(z.strictObject({ waarde: z.union([z.string(), z.boolean()]), naam: z.string() })),
  meerAntwoorden: z.boolean().meta({ description: 'Of er meer dan één antwoord mag: dan is de waarde een lijst.' }),
  eenheid: z.string().optional().meta({ description: 'Bij een getal.' }),
  antwoordAls: z.string().meta({ description: 'Een voorbeeld van hoe een antwoord in het initiatief komt.' }),
  weetIkNietAls: z.string().optional().meta({ description: 'Wat er in het initiatief komt bij "weet ik niet".' }),
});
export type Vraagantwoord = z.infer<typeof Vraagantwoord>;

export function vraagantwoord(vraag: Vervolgvraag, namen: Namen): Vraagantwoord {
  const { kenmerk, soort, uitleg, beantwoorder, type, mogelijkeAntwoorden, eenheid, beslistOver } = vraag;
  const meerAntwoorden = type === 'verzameling';
  const voorbeeld = type === 'getal' ? 40 : (mogelijkeAntwoorden[0]?.waarde ?? '');
  const genoemd = beslistOver.slice(0, HOOGSTENS_GENOEMD).map(namen.van);
  const rest = beslistOver.length - genoemd.length;
  const over = opsomming([...genoemd, ...(rest > 0 ? [`nog ${rest}`] : [])]);
  return {
    kenmerk,
    vraag: vraag.vraag,
    uitleg,
    beantwoorder,
    soort,
    waarom:
      soort === 'beslissend'
        ? `Het antwoord kan een oordeel veranderen. Het gaat mee over: ${over}.`
        : `Het antwoord verandert geen oordeel meer, wel de volgorde of de belemmeringen. Het gaat mee over: ${over}.`,
    mogelijkeAntwoorden: mogelijkeAntwoorden.map(({ waarde, naam }) => ({ waarde, naam })),
    meerAntwoorden,
    ...(eenheid === undefined ? {} : { eenheid }),
    antwoordAls: JSON.stringify({ kenmerken: { [kenmerk]: meerAntwoorden ? [voorbeeld] : voorbeeld } }),
    weetIkNietAls: JSON.stringify({ overgeslagen: [kenmerk] }),
  };
}

/** Een vraag als tekst. */
export function vraagblokken({
  vraag,
  uitleg,
  waarom,
  beantwoorder,
  mogelijkeAntwoorden,
  meerAntwoorden,
  eenheid,
}: Vraagantwoord): readonly Blok[] {
  const weet = beantwoorder === undefined ? '' : ` Wie dit weet: ${beantwoorder}.`;
  const kiezen = meerAntwoorden ? 'Mogelijke antwoorden; er mogen er meer zijn:' : 'Mogelijke antwoorden:';
  return [
    alinea([{ vet: vraag }, ` ${uitleg}${weet}`]),
    ...(mogelijkeAntwoorden.length === 0 ? [] : [alinea(kiezen)]),
    ...opsommingslijst(mogelijkeAntwoorden.map(({ waarde, naam }): Regel => `${naam} (${JSON.stringify(waarde)})`)),
    ...(eenheid === undefined ? [] : [alinea(`Een getal: ${eenheid}.`)]),
    alinea(waarom),
  ];
}

/** Hoe de antwoorden in het initiatief komen, om achter de tekst te zetten: als JSON, die letterlijk terug moet kunnen. */
export function antwoordvormen(vragen: readonly Vraagantwoord[]): string {
  if (vragen.length === 0) return '';
  const regels = vragen.map(({ kenmerk, antwoordAls, weetIkNietAls }) => {
    const anders = weetIkNietAls === undefined ? '' : `; weet de vrager het niet: \`${weetIkNietAls}\``;
    return `- ${kenmerk}: \`${antwoordAls}\`${anders}`;
  });
  return `\n## Zo komt een antwoord in het initiatief\n\n${regels.join('\n')}\n`;
}
