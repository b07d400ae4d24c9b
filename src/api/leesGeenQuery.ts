import { z } from '@hono/zod-openapi';
import { maakQuerylezer } from './lees.ts';

/** De lezer van een operatie zonder parameters: elke parameter is er een te veel. */
export const leesGeenQuery = maakQuerylezer(z.object({}));
