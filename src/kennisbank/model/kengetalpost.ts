import { z } from 'zod';
import { CATEGORIEEN, RICHTINGEN } from '../../businesscase/model.ts';
import { Id } from './basis.ts';
import { Voorwaarde } from './voorwaarde.ts';

/** Waarin een kengetal telt: een bedrag per deelnemer, of een prijs van iets waarvan het aantal nog niet bekend is. */
export const TELWIJZEN = ['per-deelnemer', 'te-tellen'] as const;

/** Hoe een kengetal een post van een concept-businesscase wordt (docs/businesscase.md, "Het concept in een advies"). */
export const Kengetalpost = z
  .strictObject({
    richting: z.enum(RICHTINGEN),
    categorie: z.enum([...CATEGORIEEN.kosten, ...CATEGORIEEN.baten]),
    /** De wet waarin de baat valt. Kosten vallen waar het initiatief zegt dat zij vallen. */
    wet: Id.optional(),
    /** In plaats van een wet, als de bron alleen zegt bij wie de baat valt. */
    partijsoort: Id.optional(),
    /** `per-deelnemer`: maal het aantal deelnemers. `te-tellen`: alleen de prijs is bekend, dus de post blijft PM. */
    telling: z.enum(TELWIJZEN),
    /** Bij welk initiatief dit getal past; wie het niet zeker is, gebruikt het niet. Zonder voorwaarde past het bij elk. */
    als: Voorwaarde.optional(),
    /** Hoe de post heet. Bij `te-tellen` wat er geteld moet worden, zoals "dagen in het verpleeghuis". */
    naam: z.string().min(1).max(120),
    /** Wat wij aannemen door dit getal te gebruiken, als hele zin voor een lezer. */
    aanname: z.string().min(1).max(600).optional(),
  })
  .check((ctx) => {
    const { richting, categorie, wet, partijsoort, telling, als, aanname } = ctx.value;
    const meld = (veld: string, message: string): void => {
      ctx.issues.push({ code: 'custom', input: ctx.value, path: [veld], message });
    };
    if (!(CATEGORIEEN[richting] as readonly string[]).includes(categorie))
      meld('categorie', `bij ${richting} hoort ${CATEGORIEEN[richting].join(', ')}`);
    if (richting === 'baten' && (wet === undefined) === (partijsoort === undefined))
      meld('wet', 'een baat heeft een wet, of een partijsoort als de bron geen wet noemt');
    if (richting === 'kosten' && (wet ?? partijsoort) !== undefined) meld('wet', 'kosten vallen waar het initiatief zegt dat zij vallen');
    if (telling === 'per-deelnemer' && (als === undefined || aanname === undefined))
      meld('als', 'een bedrag per deelnemer zegt bij welk initiatief het past (als) en wat dat aanneemt (aanname)');
  });
export type Kengetalpost = z.infer<typeof Kengetalpost>;
