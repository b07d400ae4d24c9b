import type { Advies } from '../../advies/geefAdvies.ts';
import { bewaarAdvies, type Bewaarbewijs } from '../../bewaren/bewaarAdvies.ts';
import type { Grondslag } from '../../bewaren/bewaardAdvies.ts';
import { verloopt } from '../../bewaren/bewaartermijn.ts';
import { antwoord } from '../koppen.ts';
import type { Verzoek } from '../omgeving.ts';
import { VERTROUWELIJK } from './bewaard.ts';

function bewaar(c: Verzoek, advies: Advies, grondslag: Grondslag): Promise<Bewaarbewijs> {
  const nu = new Date();
  return bewaarAdvies(c.env.DB, advies, grondslag, { nu, verlooptOp: verloopt(nu, c.env.BEWAARTERMIJN_DAGEN) });
}

/** Bewaart een advies en antwoordt ermee; de sleutel staat in het antwoord, de enige keer. @throws als {@link bewaarAdvies} */
export async function bewaardAlsJson(c: Verzoek, advies: Advies, grondslag: Grondslag): Promise<Response> {
  const bewijs = await bewaar(c, advies, grondslag);
  return antwoord(JSON.stringify({ ...bewijs, ...advies }), 201, { ...VERTROUWELIJK, Location: adresVan(bewijs) });
}

/**
 * Bewaart een advies dat als document gegeven wordt: de status en koppen die erbij horen.
 * De sleutel staat in een kop: in het document zelf zou hij meereizen met wie het doorstuurt. @throws als {@link bewaarAdvies}
 */
export async function bewaardAlsDocument(c: Verzoek, advies: Advies, grondslag: Grondslag) {
  const bewijs = await bewaar(c, advies, grondslag);
  const { verwijdersleutel, verlooptOp } = bewijs;
  return {
    status: 201 as const,
    koppen: { ...VERTROUWELIJK, Location: adresVan(bewijs), Verwijdersleutel: verwijdersleutel, 'Verloopt-Op': verlooptOp },
  };
}

function adresVan({ id }: Bewaarbewijs): string {
  return `/v1/adviezen/${id}`;
}
