import type { Partij } from '../businesscase/model.ts';
import { maakLezing, type Lezing, type Toonbaar } from './businesscase/lezing.ts';
import { begroting, jaren } from './businesscase/jaren.ts';
import { kern } from './businesscase/kern.ts';
import { deuren, posten, uitgangspunten } from './businesscase/posten.ts';
import { varianten } from './businesscase/varianten.ts';
import { verdeling } from './businesscase/verdeling.ts';
import { zekerheid } from './businesscase/zekerheid.ts';
import type { Blok, Document } from './document.ts';
import { conceptkader, metBronnen, voetregel, type Naslag } from './naslag.ts';

const TITEL = 'Businesscase';

/** De doorgerekende businesscase als document: eerst wat het betekent, dan wie betaalt en wint, dan waar elk cijfer op rust. */
export function businesscaseDocument(
  uitkomst: Toonbaar,
  partijen: readonly Pick<Partij, 'id' | 'soort' | 'naam'>[],
  naslag: Naslag,
): Document {
  const blokken: readonly Blok[] = [
    conceptkader('Deze businesscase rekent met de kosten, baten en aannames die zijn opgegeven.', naslag),
    ...businesscaseblokken(maakLezing(uitkomst, partijen, naslag)),
  ];
  const ookGenoemd = uitkomst.posten.flatMap(({ herkomst: { bron } }) => (bron === undefined ? [] : [bron]));
  return metBronnen({ titel: TITEL, voetregel: voetregel(TITEL, naslag), blokken }, naslag, ookGenoemd);
}

/** De hoofdstukken van een businesscase, zonder titel en kader; een advies zet ze onder zijn eigen kop. */
export function businesscaseblokken(lezing: Lezing): readonly Blok[] {
  return [
    ...kern(lezing),
    ...verdeling(lezing),
    ...varianten(lezing),
    ...jaren(lezing),
    ...begroting(lezing),
    ...zekerheid(lezing),
    ...posten(lezing),
    ...deuren(lezing),
    ...uitgangspunten(lezing),
  ];
}
