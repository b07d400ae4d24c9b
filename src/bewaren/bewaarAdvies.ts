import { adviezen } from '../../schema/tabellen.ts';
import type { Advies } from '../advies/geefAdvies.ts';
import { canoniekeJson } from '../kennisbank/canoniek.ts';
import { openDatabank } from '../kennisbank/opslag/databank.ts';
import type { Grondslag } from './bewaardAdvies.ts';
import { metDatabank, TeGrootOmTeBewaren } from './bewaarfout.ts';
import { hashVan, maakId, maakSleutel } from './sleutel.ts';

/** Een rij in D1 is hoogstens 2 MB; wat overblijft is voor de andere kolommen. */
const HOOGSTENS_BYTES = 1_900_000;

/** Wat alleen wie bewaarde te zien krijgt. */
export interface Bewaarbewijs {
  readonly id: string;
  /** Wordt één keer getoond; zonder hem is het advies niet eerder weg te halen. */
  readonly verwijdersleutel: string;
  /** Het moment waarna het advies er niet meer is. */
  readonly verlooptOp: string;
}

/**
 * Bewaart een advies zoals het gegeven wordt.
 * @throws TeGrootOmTeBewaren als het niet in één rij past
 * @throws BewarenOnbereikbaar als de databank het niet aannam; dan is er niets bewaard
 */
export async function bewaarAdvies(
  d1: D1Database,
  advies: Advies,
  grondslag: Grondslag,
  termijn: { readonly nu: Date; readonly verlooptOp: Date },
): Promise<Bewaarbewijs> {
  const id = maakId();
  const verwijdersleutel = maakSleutel();
  const verlooptOp = termijn.verlooptOp.toISOString();
  const antwoord = JSON.stringify({ id, verlooptOp, ...advies });
  const { initiatief: begrepen, aannames, peildatum, uitleg, onderdelen, regelset, motor } = grondslag;
  const { bewaren: _bewaren, ...kaal } = begrepen;
  const initiatief = canoniekeJson(kaal);
  const bytes = new TextEncoder().encode(antwoord + initiatief).length;
  if (bytes > HOOGSTENS_BYTES) throw new TeGrootOmTeBewaren(bytes);
  const rij = {
    id,
    antwoord,
    initiatief,
    peildatum,
    uitleg,
    onderdelen: JSON.stringify(onderdelen),
    aannames: JSON.stringify(aannames),
    regelset,
    motor,
    sleutelHash: await hashVan(verwijdersleutel),
    bewaardOp: termijn.nu.toISOString(),
    verlooptOp,
  };
  await metDatabank(() => openDatabank(d1).insert(adviezen).values(rij).run());
  return { id, verwijdersleutel, verlooptOp };
}
