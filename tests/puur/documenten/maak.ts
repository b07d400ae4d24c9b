import { naslagVan, type Naslag } from '../../../src/documenten/naslag.ts';
import type { Blok, Document } from '../../../src/documenten/document.ts';
import { leesPeildatum } from '../../../src/kennisbank/peildatum.ts';
import { kennis } from '../businesscase/hulp.ts';

const peildatum = leesPeildatum('2026-11-22');
if (peildatum === undefined) throw new Error('geen peildatum');

export const naslag: Naslag = naslagVan(kennis, peildatum);

export function documentMet(...blokken: readonly Blok[]): Document {
  return { titel: 'Proef', voetregel: 'Concept.', blokken };
}
