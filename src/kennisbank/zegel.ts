import { canoniekeJson, sha256 } from './canoniek.ts';
import { soorten, type RegelsetGegevens, type Soort } from './model/regelset.ts';

/** De items van een regelset als canonieke JSON, per soort in de volgorde van de samensteller. */
export type Itemteksten = { readonly [S in Soort]: readonly { readonly id: string; readonly inhoud: string }[] };

/** Het zegel van een regelset: sha256 over haar gegevens en elk item, in vaste volgorde. Eén ander teken geeft een ander zegel. */
export async function zegelVan({ naam, toelichting, dekkingVanaf, kennisTot }: RegelsetGegevens, items: Itemteksten): Promise<string> {
  const kop = canoniekeJson({ naam, toelichting, dekkingVanaf, kennisTot });
  const regels = soorten.flatMap((soort) => items[soort].map(({ id, inhoud }) => `${soort}\t${id}\t${inhoud}`));
  return sha256([kop, ...regels].join('\n'));
}
