import { eq, max } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { regelsets, verwijzingen } from '../../../schema/tabellen.ts';
import { canoniekeJson } from '../canoniek.ts';
import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { verwijzingenVan } from '../verwijzingen.ts';
import { zegelVan, type Itemteksten } from '../zegel.ts';
import { TABEL_VAN, type Databank } from './databank.ts';
import { actieveVersie, leesRegelsets } from './lees.ts';

/** Een opdracht aan D1 heeft hoogstens 100 parameters; een rij met items heeft er 4, een rij met verwijzingen 6. */
const ITEMS_PER_OPDRACHT = 20;
const VERWIJZINGEN_PER_OPDRACHT = 16;

export interface Importuitslag {
  readonly versie: number;
  readonly sha256: string;
  /** `onveranderd`: de actieve regelset heeft al precies deze inhoud; er is niets geschreven. */
  readonly gedaan: 'gepubliceerd' | 'onveranderd';
}

/**
 * Schrijft een gecontroleerde regelset als nieuwe versie en publiceert haar vanaf `vandaag`, in één atomaire batch:
 * of alles staat er, of niets. Heeft de actieve versie al dezelfde inhoud, dan verandert er niets.
 */
export async function importeerRegelset(
  databank: Databank,
  regelset: Regelset,
  moment: { readonly vandaag: string; readonly nu: string },
): Promise<Importuitslag> {
  const teksten = itemteksten(regelset);
  const sha256 = await zegelVan(regelset, teksten);
  const actief = await actieveVersie(databank, moment.vandaag);
  const huidige = (await leesRegelsets(databank)).find(({ versie }) => versie === actief);
  if (huidige?.sha256 === sha256) return { versie: huidige.versie, sha256, gedaan: 'onveranderd' };

  const [hoogste] = await databank.select({ versie: max(regelsets.versie) }).from(regelsets);
  const versie = (hoogste?.versie ?? 0) + 1;
  const { naam, toelichting, dekkingVanaf, kennisTot } = regelset;
  await databank.batch([
    databank.insert(regelsets).values({ versie, status: 'concept', naam, toelichting, dekkingVanaf, kennisTot }),
    ...soorten.flatMap((soort) => schrijfItems(databank, versie, soort, teksten)),
    ...schrijfVerwijzingen(databank, versie, regelset),
    ...(actief === undefined ? [] : [databank.update(regelsets).set({ status: 'vervangen' }).where(eq(regelsets.versie, actief))]),
    databank
      .update(regelsets)
      .set({ status: 'gepubliceerd', sha256, gepubliceerdOp: moment.nu, actiefVanaf: moment.vandaag })
      .where(eq(regelsets.versie, versie)),
  ]);
  return { versie, sha256, gedaan: 'gepubliceerd' };
}

function itemteksten({ items }: Regelset): Itemteksten {
  return Object.fromEntries(
    soorten.map((soort) => [soort, items[soort].map((item) => ({ id: item.id, inhoud: canoniekeJson(item) }))]),
  ) as unknown as Itemteksten;
}

function schrijfItems(databank: Databank, regelset: number, soort: Soort, teksten: Itemteksten): BatchItem<'sqlite'>[] {
  const rijen = teksten[soort].map(({ id, inhoud }, volgorde) => ({ regelset, id, volgorde, inhoud }));
  return inDelen(rijen, ITEMS_PER_OPDRACHT).map((deel) => databank.insert(TABEL_VAN[soort]).values(deel));
}

function schrijfVerwijzingen(databank: Databank, regelset: number, { items }: Regelset): BatchItem<'sqlite'>[] {
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
