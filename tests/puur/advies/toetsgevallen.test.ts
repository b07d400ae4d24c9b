import { describe, expect, it } from 'vitest';
import { toets } from '../../../src/advies/toets.ts';
import { leesEchteKennis } from '../hulp.ts';

const kennis = leesEchteKennis();
const { belemmeringen, financieringsvormen, succesfactoren, toetsgevallen } = kennis.regelset.items;

describe('de toetsgevallen van de kennisbank', () => {
  it.each(toetsgevallen.map((geval) => [geval.id, geval] as const))('%s', (_, geval) => {
    expect(toets(geval, kennis)).toEqual([]);
  });

  it('zijn er minstens vijftig', () => expect(toetsgevallen.length).toBeGreaterThanOrEqual(50));

  it.each(toetsgevallen.map((geval) => [geval.id, geval.verwacht] as const))('%s verwacht iets', (_, verwacht) => {
    expect(Object.values(verwacht).filter((deel) => deel !== undefined && Object.keys(deel).length > 0)).not.toEqual([]);
  });

  it('noemen alleen namen die er zijn: een verwachting over niets komt altijd uit', () => {
    const ids = (lijst: readonly { readonly id: string }[]): Set<string> => new Set(lijst.map(({ id }) => id));
    const [vormen, obstakels, factoren] = [ids(financieringsvormen), ids(belemmeringen), ids(succesfactoren)];
    const onbekend = toetsgevallen.flatMap(({ id, verwacht: v }) => [
      ...[...Object.keys(v.oordeel ?? {}), ...Object.keys(v.status ?? {}), ...(v.nietPassend ?? []), ...(v.nietUitgesloten ?? [])]
        .filter((naam) => !vormen.has(naam))
        .map((naam) => `${id}: vorm ${naam}`),
      ...[...(v.belemmeringen ?? []), ...(v.belemmeringenJa ?? []), ...(v.geenBelemmeringen ?? [])]
        .filter((naam) => !obstakels.has(naam))
        .map((naam) => `${id}: belemmering ${naam}`),
      ...Object.keys(v.succesfactoren ?? {})
        .filter((naam) => !factoren.has(naam))
        .map((naam) => `${id}: succesfactor ${naam}`),
    ]);
    expect(onbekend).toEqual([]);
  });

  it.each(financieringsvormen.filter(({ soort }) => soort === 'categorie').map(({ id }) => id))('minstens één geval gaat over %s', (id) => {
    const noemt = toetsgevallen.filter(({ verwacht: { oordeel = {}, eerste = [], eersteTwee = [], eersteDrie = [] } }) =>
      [...Object.keys(oordeel), ...eerste, ...eersteTwee, ...eersteDrie].includes(id),
    );
    expect(noemt).not.toEqual([]);
  });

  it.each(['ontschotten', 'binnen-een-wet', 'binnen-de-gemeente', 'heroverwegen', 'nog-niet-te-bepalen'])(
    'minstens één geval eindigt op %s',
    (oordeel) => {
      expect(toetsgevallen.filter(({ verwacht }) => verwacht.afbakening === oordeel)).not.toEqual([]);
    },
  );
});
