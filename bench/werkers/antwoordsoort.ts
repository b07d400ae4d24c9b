import type { Onderdeel } from '../../src/advies/geefAdvies.ts';
import type { Uitleg } from '../../src/advies/vraag.ts';

/** De twee antwoorden waarvan de snelheid telt. */
export const ANTWOORDSOORTEN = ['smal', 'volledig'] as const;
export type Antwoordsoort = (typeof ANTWOORDSOORTEN)[number];

/** De query van elk antwoord. `volledig` is de vraag zonder query: alle onderdelen met hun korte uitleg. */
export const QUERY: Record<Antwoordsoort, { readonly onderdelen?: readonly Onderdeel[]; readonly uitleg?: Uitleg }> = {
  smal: { onderdelen: ['financieringsvormen', 'belemmeringen'], uitleg: 'geen' },
  volledig: {},
};

/** De vraag aan de API, met haar query. */
export function padVan(soort: Antwoordsoort): string {
  const { onderdelen, uitleg } = QUERY[soort];
  const delen = [
    ...(onderdelen === undefined ? [] : [`onderdelen=${onderdelen.join(',')}`]),
    ...(uitleg === undefined ? [] : [`uitleg=${uitleg}`]),
  ];
  return delen.length === 0 ? '/v1/adviezen' : `/v1/adviezen?${delen.join('&')}`;
}
