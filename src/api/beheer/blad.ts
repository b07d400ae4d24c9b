import { z } from '@hono/zod-openapi';
import { paginaParameters, type Blad } from '../blad.ts';

/** De parameters van een lijst in het beheer. */
export const Bladquery = z.object(paginaParameters);

/** Het deel van een lijst dat op dit blad staat. */
export function deelVan({ page, pageSize }: Blad): { readonly vanaf: number; readonly aantal: number } {
  return { vanaf: (page - 1) * pageSize, aantal: pageSize };
}
