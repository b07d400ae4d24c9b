import { REKENAARS, type Rekenaarnaam } from './alleRekenaars.ts';
import { maakProeffeiten, maakProefregels } from './proefregels.ts';
import type { Rekenaar } from './rekenaar.ts';

/** De maat van de vergelijking: zoveel vormen met elk zoveel voorwaarden, op zoveel stellen feiten om en om. */
export const PROEF = { vormen: 30, perVorm: 9, feiten: 60, deelBekend: 0.5, zaad: 2023 } as const;

/** De proefregels; in Node en in workerd precies dezelfde. */
export function proefregels(): ReturnType<typeof maakProefregels> {
  return maakProefregels(PROEF.vormen, PROEF.perVorm, PROEF.zaad);
}

/** Een rekenaar met de proefregels en feiten waarvan zo'n deel bekend is. */
export function maakProef(naam: Rekenaarnaam, deelBekend: number = PROEF.deelBekend, aantal: number = PROEF.feiten): Rekenaar {
  return REKENAARS[naam].maak(proefregels(), maakProeffeiten(aantal, deelBekend, PROEF.zaad + 1));
}
