import { asc, count, eq } from 'drizzle-orm';
import { controleerSamenhang } from '../kennisbank/samenhang.ts';
import type { Bevinding } from '../kennisbank/bevinding.ts';
import type { Soort } from '../kennisbank/model/regelset.ts';
import { TABEL_VAN, type Databank } from '../kennisbank/opslag/databank.ts';
import { leesInhoud, leesRij } from './leesConcept.ts';
import type { Itemplaats } from './schrijfItem.ts';

/** Een deel van de items van een soort, in de volgorde van de samensteller, en hoeveel er in totaal zijn. */
export async function leesItems(
  databank: Databank,
  versie: number,
  soort: Soort,
  { vanaf, aantal }: { readonly vanaf: number; readonly aantal: number },
): Promise<{ readonly teksten: readonly string[]; readonly totaal: number }> {
  await leesRij(databank, versie);
  const tabel = TABEL_VAN[soort];
  const [geteld] = await databank.select({ totaal: count() }).from(tabel).where(eq(tabel.regelset, versie));
  const rijen = await databank
    .select({ inhoud: tabel.inhoud })
    .from(tabel)
    .where(eq(tabel.regelset, versie))
    .orderBy(asc(tabel.volgorde), asc(tabel.id))
    .limit(aantal)
    .offset(vanaf);
  return { teksten: rijen.map(({ inhoud }) => inhoud), totaal: geteld?.totaal ?? 0 };
}

/** Wat er aan de samenhang van dit ene item schort. De poort houdt het tegen; hier is het alvast te zien. */
export async function bevindingenVan(databank: Databank, { versie, soort, id }: Itemplaats): Promise<Bevinding[]> {
  const regelset = await leesInhoud(databank, await leesRij(databank, versie));
  return controleerSamenhang(regelset).filter(({ plaats }) => plaats.soort === soort && plaats.item === id);
}
