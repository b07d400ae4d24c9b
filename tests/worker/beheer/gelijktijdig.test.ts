import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { verwijzingen } from '../../../schema/tabellen.ts';
import { keurGoed } from '../../../src/beheer/keurGoed.ts';
import { etagVanItem, leesInhoud, leesItemtekst, leesRij } from '../../../src/beheer/leesConcept.ts';
import { maakConcept } from '../../../src/beheer/maakConcept.ts';
import { publiceer } from '../../../src/beheer/publiceer.ts';
import { schrijfItem } from '../../../src/beheer/schrijfItem.ts';
import { voerUit } from '../../../src/beheer/voerUit.ts';
import { brengVerder } from '../../../src/beheer/bewaakt.ts';
import { wisItems } from '../../../src/kennisbank/opslag/schrijf.ts';
import { als, databank, dienInZoalsHetIs, etag, spoor, WIE, zetPersonen } from './hulp.ts';

beforeAll(zetPersonen);

const gelukt = <T>(uitslagen: readonly PromiseSettledResult<T>[]): PromiseFulfilledResult<T>[] =>
  uitslagen.filter((uitslag) => uitslag.status === 'fulfilled');
const codes = (uitslagen: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  uitslagen.flatMap((uitslag) => (uitslag.status === 'rejected' ? [(uitslag.reason as { code?: string }).code ?? uitslag.reason] : []));

async function concept() {
  const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'Samen schrijven.' });
  const [voorbeeld] = (await leesInhoud(databank, await leesRij(databank, versie))).items.begrippen;
  if (voorbeeld === undefined) throw new Error('geen begrippen');
  return { versie, voorbeeld };
}

describe('twintig schrijvers tegelijk', () => {
  it('aan één item: precies één wint, de anderen horen dat zij te laat zijn', async () => {
    const { versie, voorbeeld } = await concept();
    const plaats = { versie, soort: 'begrippen', id: voorbeeld.id } as const;
    const gezien = await etagVanItem((await leesItemtekst(databank, versie, 'begrippen', voorbeeld.id)) ?? '');
    const uitslagen = await Promise.allSettled(
      Array.from({ length: 20 }, (_, nummer) => schrijfItem(als(WIE.redacteur), plaats, { ...voorbeeld, naam: `Naam ${nummer}` }, gezien)),
    );
    const [winnaar, ...meer] = gelukt(uitslagen);
    expect(meer).toEqual([]);
    expect(codes(uitslagen)).toEqual(Array.from({ length: 19 }, () => 'STAND_VEROUDERD'));
    expect(await leesItemtekst(databank, versie, 'begrippen', voorbeeld.id)).toBe(winnaar?.value.inhoud);
    expect((await spoor(versie)).map(({ handeling, na }) => [handeling, na])).toEqual([
      ['concept-maken', expect.anything()],
      ['item-schrijven', winnaar?.value.inhoud],
    ]);
  });

  it('aan twintig items: allemaal slagen zij, en het spoor heeft ze alle twintig', async () => {
    const { versie, voorbeeld } = await concept();
    const ids = Array.from({ length: 20 }, (_, nummer) => `samen-${nummer}`);
    await Promise.all(
      ids.map((id) => schrijfItem(als(WIE.redacteur), { versie, soort: 'begrippen', id }, { ...voorbeeld, id, naam: id }, undefined)),
    );
    const geschreven = (await leesInhoud(databank, await leesRij(databank, versie))).items.begrippen.map(({ id }) => id);
    expect(geschreven.filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted());
    const inSpoor = (await spoor(versie)).map(({ item }) => item).filter((item) => item !== null);
    expect(inSpoor.toSorted()).toEqual(ids.toSorted());
    expect((await leesRij(databank, versie)).wijziging).toBe(20);
  });
});

describe('twee publicaties tegelijk', () => {
  it('van twee concepten op dezelfde grond: één gaat door, de andere hoort waarom niet', async () => {
    const versies = await Promise.all(
      ['eerste', 'tweede'].map(async (id) => {
        const { versie, voorbeeld } = await concept();
        await schrijfItem(als(WIE.redacteur), { versie, soort: 'begrippen', id }, { ...voorbeeld, id, naam: id }, undefined);
        await dienInZoalsHetIs(versie);
        await keurGoed(als(WIE.bzk), versie, {}, await etag(versie));
        return { versie, gezien: await etag(versie) };
      }),
    );
    const uitslagen = await Promise.allSettled(versies.map(({ versie, gezien }) => publiceer(als(WIE.beheerder), versie, {}, gezien)));
    expect(gelukt(uitslagen)).toHaveLength(1);
    expect(codes(uitslagen)).toEqual(['NIET_DE_LAATSTE']);
    const statussen = await Promise.all(versies.map(async ({ versie }) => (await leesRij(databank, versie)).status));
    expect(statussen.toSorted()).toEqual(['gepubliceerd', 'goedgekeurd']);
    const publicaties = (await Promise.all(versies.map(({ versie }) => spoor(versie))))
      .flat()
      .filter(({ handeling }) => handeling === 'publiceren');
    expect(publicaties).toHaveLength(1);
  });

  it('van dezelfde regelset: één gaat door', async () => {
    const { versie, voorbeeld } = await concept();
    await schrijfItem(
      als(WIE.redacteur),
      { versie, soort: 'begrippen', id: 'derde' },
      { ...voorbeeld, id: 'derde', naam: 'derde' },
      undefined,
    );
    await dienInZoalsHetIs(versie);
    await keurGoed(als(WIE.bzk), versie, {}, await etag(versie));
    const gezien = await etag(versie);
    const uitslagen = await Promise.allSettled([1, 2].map(() => publiceer(als(WIE.beheerder), versie, {}, gezien)));
    expect(gelukt(uitslagen)).toHaveLength(1);
    expect(codes(uitslagen)).toEqual(['STAND_VEROUDERD']);
  });
});

describe('een handeling die halverwege mislukt', () => {
  it('laat niets achter: geen wijziging en geen rij in het spoor', async () => {
    const { versie } = await concept();
    const voor = { rij: await leesRij(databank, versie), spoor: await spoor(versie) };
    const inhoud = await leesInhoud(databank, voor.rij);
    const mislukt = voerUit(als(WIE.redacteur), 'importeren', async () => ({
      keten: `regelset-${versie}`,
      spoor: {},
      bewaakt: brengVerder(databank, voor.rij),
      // Na het wissen nog een verwijzing naar iets dat weg is: de databank weigert haar.
      daarna: [
        ...wisItems(databank, versie),
        databank
          .insert(verwijzingen)
          .values({ regelset: versie, vanSoort: 'wetten', vanId: 'wmo', veld: 'financier', naarSoort: 'partijsoorten', naarId: 'weg' }),
      ],
      uitkomst: undefined,
    }));
    await expect(mislukt).rejects.toThrow('FOREIGN KEY');
    expect(await leesRij(databank, versie)).toEqual(voor.rij);
    expect(await leesInhoud(databank, voor.rij)).toEqual(inhoud);
    expect(await spoor(versie)).toEqual(voor.spoor);
  });

  it('kan de handeling niet doorgaan terwijl de auditrij geweigerd wordt', async () => {
    const { versie } = await concept();
    await env.DB.prepare("CREATE TRIGGER spoor_dicht BEFORE INSERT ON auditspoor BEGIN SELECT RAISE(ABORT, 'DICHT'); END").run();
    const rij = await leesRij(databank, versie);
    await expect(
      voerUit(als(WIE.redacteur), 'gegevens-wijzigen', async () => ({
        keten: `regelset-${versie}`,
        spoor: {},
        bewaakt: brengVerder(databank, rij, { toelichting: 'Ongezien.' }),
        uitkomst: undefined,
      })),
    ).rejects.toThrow();
    await env.DB.prepare('DROP TRIGGER spoor_dicht').run();
    expect(await leesRij(databank, versie)).toEqual(rij);
  });
});

describe('het auditspoor', () => {
  it.each([
    "UPDATE auditspoor SET persoon = 'ander'",
    'DELETE FROM auditspoor',
    "INSERT INTO auditspoor SELECT keten, nummer + 5, handeling, persoon, rol, ministerie, op, soort, item, voor, na, reden, geraakt, vorige, hash FROM auditspoor WHERE keten = 'regelset-1'",
  ])('groeit alleen aan: %s', async (opdracht) => {
    await expect(env.DB.prepare(opdracht).run()).rejects.toThrow(/AUDITSPOOR_/);
  });
});
