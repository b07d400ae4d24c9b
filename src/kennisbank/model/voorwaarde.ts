import { z } from 'zod';
import type { Voorwaarde as VoorwaardeVorm } from '../../regels/voorwaarde.ts';
import { Id, KenmerkId } from './basis.ts';

const getal = z.number();
const bereik = z.strictObject({ minstens: getal.optional(), hoogstens: getal.optional() });
const ids = z.array(Id).min(1);
const kenmerk = KenmerkId;

/** De vorm van een voorwaarde; of kenmerk en waarde bestaan, controleert `controleerVerwijzingen`. */
export const Voorwaarde: z.ZodType<VoorwaardeVorm> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ alle: z.array(Voorwaarde).min(1) }),
      z.strictObject({ een: z.array(Voorwaarde).min(1) }),
      z.strictObject({ geen: z.array(Voorwaarde).min(1) }),
      z.strictObject({ niet: Voorwaarde }),
      z.strictObject({ aantalVan: z.strictObject({ minstens: z.number().int().min(1), van: z.array(Voorwaarde).min(1) }) }),
      z.strictObject({ kenmerk, bevat: Id }),
      z.strictObject({ kenmerk, bevatEenVan: ids }),
      z.strictObject({ kenmerk, bevatAlle: ids }),
      z.strictObject({ kenmerk, bevatBuiten: z.union([KenmerkId, ids]) }),
      z.strictObject({ kenmerk, aantal: bereik }),
      z.strictObject({ kenmerk, isLeeg: z.literal(true) }),
      z.strictObject({ kenmerk, is: z.union([Id, z.boolean()]) }),
      z.strictObject({ kenmerk, isEenVan: ids }),
      z.strictObject({ kenmerk, isNiet: Id }),
      z.strictObject({ kenmerk, minstens: z.union([getal, Id]) }),
      z.strictObject({ kenmerk, hoogstens: z.union([getal, Id]) }),
      z.strictObject({ kenmerk, tussen: z.strictObject({ van: getal, tot: getal }) }),
    ],
    { error: 'geen bekende voorwaarde: alle, een, geen, niet, aantalVan, of een kenmerk met één operator' },
  ),
);
