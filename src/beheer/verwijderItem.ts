import { and, eq, ne, or } from 'drizzle-orm';
import { verwijzingen } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { wisItem } from '../kennisbank/opslag/schrijf.ts';
import { ketenVan } from './auditspoor.ts';
import { Beheerfout } from './fouten.ts';
import { leesItemtekst, leesRij } from './leesConcept.ts';
import { eisOvergang } from './overgangen.ts';
import { eisItemstand, raakConcept, type Itemplaats } from './schrijfItem.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/**
 * Haalt een item uit een concept.
 * @throws Beheerfout NOG_VERWEZEN als een ander item er nog naar wijst
 */
export function verwijderItem(context: Beheercontext, plaats: Itemplaats, gezien: string | undefined): Promise<void> {
  const { databank } = context;
  const { versie, soort, id } = plaats;
  return voerUit(context, 'item-verwijderen', async () => {
    const rij = await leesRij(databank, versie);
    const oud = await leesItemtekst(databank, versie, soort, id);
    if (oud === undefined) throw new Beheerfout('NIET_GEVONDEN', `"${id}" staat niet in ${soort} van regelset ${versie}.`);
    eisOvergang('item-verwijderen', rij);
    await eisItemstand(gezien, oud, plaats);
    await eisLos(databank, plaats);
    return {
      keten: ketenVan(versie),
      spoor: { soort, item: id, voor: JSON.parse(oud) as unknown },
      bewaakt: raakConcept(databank, plaats, oud),
      daarna: wisItem(databank, versie, soort, id),
      uitkomst: undefined,
    };
  });
}

const HOOGSTENS_GENOEMD = 10;

async function eisLos(databank: Databank, { versie, soort, id }: Itemplaats): Promise<void> {
  const wijzers = await databank
    .selectDistinct({ soort: verwijzingen.vanSoort, id: verwijzingen.vanId })
    .from(verwijzingen)
    .where(
      and(
        eq(verwijzingen.regelset, versie),
        // Een soort waar niets naar kan wijzen, vindt hier gewoon niets.
        eq(verwijzingen.naarSoort, soort as typeof verwijzingen.$inferSelect.naarSoort),
        eq(verwijzingen.naarId, id),
        or(ne(verwijzingen.vanSoort, soort), ne(verwijzingen.vanId, id)),
      ),
    );
  if (wijzers.length === 0) return;
  const genoemd = wijzers.slice(0, HOOGSTENS_GENOEMD).map((wijzer) => `${wijzer.soort}/${wijzer.id}`);
  const meer = wijzers.length > genoemd.length ? ` en nog ${wijzers.length - genoemd.length}` : '';
  throw new Beheerfout(
    'NOG_VERWEZEN',
    `"${id}" kan niet weg: er wijst nog iets naar: ${genoemd.join(', ')}${meer}. Haal die verwijzingen eerst weg.`,
  );
}
