import type { Kennis, Kennisstand } from '../kennisbank/kennis.ts';
import type { Feiten } from '../regels/feiten.ts';
import type { Initiatief } from './initiatief.ts';

export const UITLEG = ['geen', 'kort', 'volledig'] as const;
/** Hoeveel van de redenen mee: geen, de sterkste drie per onderdeel, of alles met de hele afleiding. */
export type Uitleg = (typeof UITLEG)[number];

/** Alles wat een onderdeel van het advies nodig heeft; verandert niet tijdens het adviseren. */
export interface Vraag {
  readonly kennis: Kennis;
  readonly stand: Kennisstand;
  readonly initiatief: Initiatief;
  /** De antwoorden met de afgeleide kenmerken erbij. */
  readonly feiten: Feiten;
  readonly uitleg: Uitleg;
}
