import { and, eq, gt } from 'drizzle-orm';
import { adviezen } from '../../schema/tabellen.ts';
import type { Onderdeel } from '../advies/geefAdvies.ts';
import type { Initiatief } from '../advies/initiatief.ts';
import type { Uitleg } from '../advies/vraag.ts';
import { openDatabank } from '../kennisbank/opslag/databank.ts';
import type { Peildatum } from '../kennisbank/peildatum.ts';
import type { BewaardAdvies } from './bewaardAdvies.ts';
import { metDatabank } from './bewaarfout.ts';
import { isId } from './sleutel.ts';

/** Een bewaard advies, of niets als het er niet is: nooit geweest, verwijderd of verlopen. @throws BewarenOnbereikbaar */
export async function leesBewaardAdvies(d1: D1Database, id: string, nu: Date): Promise<BewaardAdvies | undefined> {
  if (!isId(id)) return undefined;
  const [rij] = await metDatabank(() =>
    openDatabank(d1)
      .select()
      .from(adviezen)
      .where(and(eq(adviezen.id, id), gt(adviezen.verlooptOp, nu.toISOString()))),
  );
  return rij === undefined ? undefined : alsBewaardAdvies(rij);
}

/** Wat hier staat, schreef `bewaarAdvies`; die kreeg het uit een gecontroleerde vraag. */
function alsBewaardAdvies(rij: typeof adviezen.$inferSelect): BewaardAdvies {
  const { id, antwoord, initiatief, aannames, peildatum, uitleg, onderdelen, regelset, motor } = rij;
  return {
    id,
    antwoord,
    grondslag: {
      initiatief: JSON.parse(initiatief) as Initiatief,
      aannames: JSON.parse(aannames) as string[],
      peildatum: peildatum as Peildatum,
      uitleg: uitleg as Uitleg,
      onderdelen: JSON.parse(onderdelen) as Onderdeel[],
      regelset,
      motor,
    },
  };
}
