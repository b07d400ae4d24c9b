import { and, asc, eq, gt } from 'drizzle-orm';
import { adviezen, type impacten, toetsgevallen } from '../../../schema/tabellen.ts';
import type { Toetsgeval } from '../../kennisbank/model/toetsgeval.ts';
import type { Databank } from '../../kennisbank/opslag/databank.ts';
import type { Geval } from './rekenNa.ts';

export type Impactrij = typeof impacten.$inferSelect;

/** Waar de gevallen vandaan komen, in de volgorde waarin zij aan de beurt zijn. */
export const DELEN = ['toetsgevallen', 'adviezen'] as const;
export type Deel = (typeof DELEN)[number];

/** Leest de volgende gevallen van een deel, op naam, na een naam. */
type Lezer = (databank: Databank, rij: Impactrij, aantal: number) => Promise<Geval[]>;

export const LEZERS: Readonly<Record<Deel, Lezer>> = {
  toetsgevallen: async (databank, { regelset, tot }, aantal) => {
    const rijen = await databank
      .select({ id: toetsgevallen.id, inhoud: toetsgevallen.inhoud })
      .from(toetsgevallen)
      .where(and(eq(toetsgevallen.regelset, regelset), gt(toetsgevallen.id, tot)))
      .orderBy(asc(toetsgevallen.id))
      .limit(aantal);
    return rijen.map(({ id, inhoud }) => {
      // Bij het schrijven op het schema van een toetsgeval gecontroleerd.
      const { initiatief, peildatum } = JSON.parse(inhoud) as Toetsgeval;
      return { soort: 'toetsgeval', id, initiatief, peildatum };
    });
  },
  adviezen: async (databank, { tot, begonnenOp }, aantal) => {
    const rijen = await databank
      .select({ id: adviezen.id, initiatief: adviezen.initiatief, peildatum: adviezen.peildatum })
      .from(adviezen)
      .where(and(gt(adviezen.verlooptOp, begonnenOp), gt(adviezen.id, tot)))
      .orderBy(asc(adviezen.id))
      .limit(aantal);
    return rijen.map(({ id, initiatief, peildatum }) => ({
      soort: 'advies',
      id,
      initiatief: JSON.parse(initiatief) as unknown,
      peildatum,
    }));
  },
};
