import { desc, eq } from 'drizzle-orm';
import { auditspoor, regelsets } from '../../schema/tabellen.ts';
import type { Regelset } from '../kennisbank/model/regelset.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { actieveVersies } from '../kennisbank/opslag/lees.ts';
import { itemteksten, schrijfRegelset } from '../kennisbank/opslag/schrijf.ts';
import { zegelVan } from '../kennisbank/zegel.ts';
import { ketenVan, leesKetenkop, maakSpoorrij, schrijfSpoor } from './auditspoor.ts';
import { nieuweVersie } from './nieuweVersie.ts';

export interface Zaaiuitslag {
  readonly versie: number;
  readonly sha256: string;
  /** `onveranderd`: deze bestanden zijn al gezaaid, of zijn precies wat er geldt; er is niets geschreven. */
  readonly gedaan: 'gepubliceerd' | 'onveranderd';
}

/** Wie in het auditspoor staat als de kennisbankbestanden zelf worden gepubliceerd, buiten de mensen om. */
export const ZAAIER = { persoon: 'kennisbankbestanden', rol: 'inrichting' } as const;

/**
 * Zet de kennisbankbestanden als nieuwe versie in de databank en publiceert haar vanaf `vandaag`, in één atomaire batch: of alles staat
 * er, of niets. Dit is hoe een omgeving begint. Bestanden die al gezaaid zijn, worden niet opnieuw gezaaid: wat mensen daarna in het
 * beheer hebben gepubliceerd, blijft dan gelden.
 */
export async function zaaiRegelset(
  databank: Databank,
  regelset: Regelset,
  moment: { readonly vandaag: string; readonly nu: string },
): Promise<Zaaiuitslag> {
  const sha256 = await zegelVan(regelset, itemteksten(regelset));
  const [actief] = await actieveVersies(databank, moment.vandaag);
  if (actief !== undefined && ((await laatsteZaaisel(databank)) ?? (await zegelIn(databank, actief))) === sha256)
    return { versie: actief, sha256, gedaan: 'onveranderd' };

  const versie = await nieuweVersie(databank);
  const { naam, toelichting, dekkingVanaf, kennisTot } = regelset;
  const keten = ketenVan(versie);
  const wie = { ...ZAAIER, op: moment.nu };
  const rij = await maakSpoorrij(keten, await leesKetenkop(databank, keten), 'zaaien', wie, { na: { sha256 } });
  await databank.batch([
    databank
      .insert(regelsets)
      .values({ versie, status: 'concept', naam, toelichting, dekkingVanaf, kennisTot, gebaseerdOp: actief ?? null }),
    schrijfSpoor(databank, rij),
    ...schrijfRegelset(databank, versie, regelset),
    databank
      .update(regelsets)
      .set({ status: 'gepubliceerd', sha256, gepubliceerdOp: moment.nu, actiefVanaf: moment.vandaag })
      .where(eq(regelsets.versie, versie)),
  ]);
  return { versie, sha256, gedaan: 'gepubliceerd' };
}

/** Het zegel van de bestanden die het laatst gezaaid zijn. */
async function laatsteZaaisel(databank: Databank): Promise<string | undefined> {
  const [rij] = await databank
    .select({ na: auditspoor.na })
    .from(auditspoor)
    .where(eq(auditspoor.handeling, 'zaaien'))
    .orderBy(desc(auditspoor.op), desc(auditspoor.keten))
    .limit(1);
  // De enige die dit schrijft, staat hierboven.
  return rij?.na === null || rij === undefined ? undefined : (JSON.parse(rij.na) as { sha256: string }).sha256;
}

/** Een databank van voor het auditspoor heeft geen zaaisel; dan telt wat er geldt. */
async function zegelIn(databank: Databank, versie: number): Promise<string | null | undefined> {
  const [rij] = await databank.select({ sha256: regelsets.sha256 }).from(regelsets).where(eq(regelsets.versie, versie));
  return rij?.sha256;
}
