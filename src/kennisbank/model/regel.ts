import { z } from 'zod';
import { Bronverwijzing, Datum, Id } from './basis.ts';
import { Voorwaarde } from './voorwaarde.ts';

export const AFBAKENINGEN = ['ontschotten', 'binnen-een-wet', 'binnen-de-gemeente', 'heroverwegen', 'nog-niet-te-bepalen'] as const;

const STREKKINGEN_PER_SOORT = {
  financieringsvorm: ['vereist', 'sluit-uit', 'pleit-voor', 'pleit-tegen'],
  belemmering: ['treedt-op', 'verzacht'],
  succesfactor: ['aanwezig'],
  afbakening: ['wijst-op'],
} as const;
export type OverSoort = keyof typeof STREKKINGEN_PER_SOORT;

export const Strekking = z.enum(['vereist', 'sluit-uit', 'pleit-voor', 'pleit-tegen', 'treedt-op', 'verzacht', 'aanwezig', 'wijst-op']);
export type Strekking = z.infer<typeof Strekking>;

/** Een regel: over wie hij gaat, wat hij wil zeggen, wanneer, waarom en volgens wie. */
export const Regel = z
  .strictObject({
    id: Id,
    over: z.strictObject({ soort: z.enum(['financieringsvorm', 'belemmering', 'succesfactor', 'afbakening']), id: Id }),
    strekking: Strekking,
    als: Voorwaarde,
    /** Waarom deze regel er is, als hele zin voor een lezer. */
    omdat: z.string().min(1).max(600),
    /** 1..5, alleen bij pleit-voor en pleit-tegen; zonder gewicht telt de regel als 2. */
    gewicht: z.number().int().min(1).max(5).optional(),
    geldigVan: Datum.optional(),
    geldigTot: Datum.optional(),
    bron: Bronverwijzing,
  })
  .check((ctx) => {
    const { over, strekking, gewicht } = ctx.value;
    const toegestaan: readonly string[] = STREKKINGEN_PER_SOORT[over.soort];
    if (!toegestaan.includes(strekking))
      ctx.issues.push({
        code: 'custom',
        input: strekking,
        path: ['strekking'],
        message: `bij een ${over.soort} hoort ${toegestaan.join(', ')}`,
      });
    if (gewicht !== undefined && strekking !== 'pleit-voor' && strekking !== 'pleit-tegen')
      ctx.issues.push({
        code: 'custom',
        input: gewicht,
        path: ['gewicht'],
        message: 'alleen pleit-voor en pleit-tegen hebben een gewicht',
      });
    if (over.soort === 'afbakening' && !(AFBAKENINGEN as readonly string[]).includes(over.id))
      ctx.issues.push({ code: 'custom', input: over.id, path: ['over', 'id'], message: `een van ${AFBAKENINGEN.join(', ')}` });
  });
export type Regel = z.infer<typeof Regel>;
