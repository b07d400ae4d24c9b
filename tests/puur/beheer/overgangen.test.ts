import { describe, expect, it } from 'vitest';
import { eisOvergang, OVERGANGEN, type Overgangsnaam, type Status } from '../../../src/beheer/overgangen.ts';

const STANDEN: readonly Status[] = ['concept', 'ter-beoordeling', 'goedgekeurd', 'gepubliceerd', 'vervangen', 'ingetrokken'];

/** Wat in welke stand mag, uitgeschreven zoals een beleidsmedewerker het zou zeggen. */
const MAG: Readonly<Record<Status, readonly Overgangsnaam[]>> = {
  concept: ['gegevens-wijzigen', 'item-schrijven', 'item-verwijderen', 'importeren', 'concept-verwijderen', 'indienen'],
  'ter-beoordeling': ['terugnemen', 'goedkeuren', 'afkeuren'],
  goedgekeurd: ['terugnemen', 'afkeuren', 'publiceren'],
  gepubliceerd: ['intrekken'],
  vervangen: ['intrekken'],
  ingetrokken: [],
};

const alle = STANDEN.flatMap((status) => (Object.keys(OVERGANGEN) as Overgangsnaam[]).map((handeling) => ({ status, handeling })));

describe('het leven van een regelset', () => {
  it.each(alle)('$handeling in de stand $status', ({ status, handeling }) => {
    const probeer = (): void => eisOvergang(handeling, { versie: 7, status });
    if (MAG[status].includes(handeling)) expect(probeer).not.toThrow();
    else expect(probeer).toThrow(/^Regelset 7 is ".+" en kan niet worden .+; dat kan alleen in de stand ".+"\.$/);
  });

  it('komt langs beoordeling en goedkeuring, en keert na publicatie niet terug', () => {
    expect(OVERGANGEN.indienen.naar).toBe('ter-beoordeling');
    expect(OVERGANGEN.goedkeuren.naar).toBe('goedgekeurd');
    const vast = new Set<Status>(['gepubliceerd', 'vervangen', 'ingetrokken']);
    for (const { van, ...rest } of Object.values(OVERGANGEN))
      if (van.some((status) => vast.has(status))) expect('naar' in rest && vast.has(rest.naar)).toBe(true);
  });
});
