import { and, eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { verwijzingen } from '../../../schema/tabellen.ts';
import { canoniekeJson } from '../canoniek.ts';
import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { verwijzingenVan } from '../verwijzingen.ts';
import type { Itemteksten } from '../zegel.ts';
import { TABEL_VAN, type Databank } from './databank.ts';

/** Een opdracht aan D1 heeft hoogstens 100 parameters; een rij met items heeft er 4, een rij met verwijzingen 6. */
const ITEMS_PER_OPDRACHT = 20;
const VERWIJZINGEN_PER_OPDRACHT = 16;

type Opdracht = BatchItem<'sqlite'>;

/** De opdrachten die alle items van een regelset en hun verwijzingen in een leeg concept zetten. */
export function schrijfRegelset(databank: Databank, versie: number, regelset: Pick<Regelset, 'items'>): Opdracht[] {
  const teksten = itemteksten(regelset);
  return [
    ...soorten.flatMap((soort) => schrijfItems(databank, versie, soort, teksten)),
    ...schrijfVerwijzingen(databank, versie, regelset),
  ];
}

/** De opdrachten die een concept leegmaken: eerst wat wijst, dan waarheen gewezen wordt. */
export function wisItems(databank: Databank, versie: number): Opdracht[] {
  return [
    databank.delete(verwijzingen).where(eq(verwijzingen.regelset, versie)),
    ...soorten.toReversed().map((soort) => databank.delete(TABEL_VAN[soort]).where(eq(TABEL_VAN[soort].regelset, versie))),
  ];
}

/** De opdrachten die alle items van de ene versie in een andere, lege zetten; in de databank zelf, zonder ze te lezen. */
export function kopieerItems(databank: Databank, van: number, naar: number): Opdracht[] {
  return [
    ...soorten.map((soort) =>
      alsItemtabel(databank, soort).select(sql`SELECT ${naar}, id, volgorde, inhoud FROM ${TABEL_VAN[soort]} WHERE regelset = ${van}`),
    ),
    databank
      .insert(verwijzingen)
      .select(sql`SELECT ${naar}, van_soort, van_id, veld, naar_soort, naar_id FROM ${verwijzingen} WHERE regelset = ${van}`),
  ];
}

/** Elke itemtabel heeft dezelfde kolommen om te schrijven; de andere rekent de databank zelf uit. */
function alsItemtabel(databank: Databank, soort: Soort) {
  return databank.insert(TABEL_VAN[soort] as typeof TABEL_VAN.bronnen);
}

/** De opdrachten die één item in een concept zetten, nieuw of in plaats van het oude, met zijn verwijzingen. */
export function schrijfItem<S extends Soort>(databank: Databank, regelset: number, soort: S, item: Item<S>): Opdracht[] {
  const tabel = TABEL_VAN[soort];
  const inhoud = canoniekeJson(item);
  const achteraan = sql<number>`(SELECT COALESCE(MAX(volgorde), -1) + 1 FROM ${tabel} WHERE regelset = ${regelset})`;
  const rijen = verwijzingsrijen(regelset, soort, [item]);
  return [
    alsItemtabel(databank, soort)
      .values({ regelset, id: item.id, volgorde: achteraan, inhoud })
      .onConflictDoUpdate({ target: [tabel.regelset, tabel.id], set: { inhoud } }),
    wisVerwijzingen(databank, regelset, soort, item.id),
    ...inDelen(rijen, VERWIJZINGEN_PER_OPDRACHT).map((deel) => databank.insert(verwijzingen).values(deel).onConflictDoNothing()),
  ];
}

/** De opdrachten die één item uit een concept halen. */
export function wisItem(databank: Databank, regelset: number, soort: Soort, id: string): Opdracht[] {
  const tabel = TABEL_VAN[soort];
  return [
    wisVerwijzingen(databank, regelset, soort, id),
    databank.delete(tabel).where(and(eq(tabel.regelset, regelset), eq(tabel.id, id))),
  ];
}

function wisVerwijzingen(databank: Databank, regelset: number, soort: Soort, id: string): Opdracht {
  return databank
    .delete(verwijzingen)
    .where(and(eq(verwijzingen.regelset, regelset), eq(verwijzingen.vanSoort, soort), eq(verwijzingen.vanId, id)));
}

/** De items van een regelset als canonieke JSON. */
export function itemteksten({ items }: Pick<Regelset, 'items'>): Itemteksten {
  return Object.fromEntries(
    soorten.map((soort) => [soort, items[soort].map((item) => ({ id: item.id, inhoud: canoniekeJson(item) }))]),
  ) as unknown as Itemteksten;
}

function schrijfItems(databank: Databank, regelset: number, soort: Soort, teksten: Itemteksten): BatchItem<'sqlite'>[] {
  const rijen = teksten[soort].map(({ id, inhoud }, volgorde) => ({ regelset, id, volgorde, inhoud }));
  return inDelen(rijen, ITEMS_PER_OPDRACHT).map((deel) => databank.insert(TABEL_VAN[soort]).values(deel));
}

function schrijfVerwijzingen(databank: Databank, regelset: number, { items }: Pick<Regelset, 'items'>): BatchItem<'sqlite'>[] {
  const rijen = soorten.flatMap((soort) => verwijzingsrijen(regelset, soort, items[soort]));
  return inDelen(rijen, VERWIJZINGEN_PER_OPDRACHT).map((deel) => databank.insert(verwijzingen).values(deel).onConflictDoNothing());
}

type Verwijzingsrij = typeof verwijzingen.$inferInsert;

function verwijzingsrijen<S extends Soort>(regelset: number, soort: S, items: readonly Item<S>[]): Verwijzingsrij[] {
  return items.flatMap((item) =>
    verwijzingenVan(soort, item).map(({ veld, naarSoort, naarId }) => ({
      regelset,
      vanSoort: soort,
      vanId: item.id,
      veld,
      naarSoort: naarSoort as Verwijzingsrij['naarSoort'],
      naarId,
    })),
  );
}

function inDelen<T>(rijen: readonly T[], grootte: number): T[][] {
  return Array.from({ length: Math.ceil(rijen.length / grootte) }, (_, deel) => rijen.slice(deel * grootte, (deel + 1) * grootte));
}
