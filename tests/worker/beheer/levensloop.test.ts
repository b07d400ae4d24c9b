import { beforeAll, describe, expect, it } from 'vitest';
import { draaiTerug } from '../../../src/beheer/draaiTerug.ts';
import { keurGoed } from '../../../src/beheer/keurGoed.ts';
import { etagVanItem, leesInhoud, leesItemtekst, leesRij } from '../../../src/beheer/leesConcept.ts';
import { maakConcept } from '../../../src/beheer/maakConcept.ts';
import { publiceer } from '../../../src/beheer/publiceer.ts';
import { schrijfItem, type Itemplaats } from '../../../src/beheer/schrijfItem.ts';
import { stuurTerug } from '../../../src/beheer/stuurTerug.ts';
import { trekIn } from '../../../src/beheer/trekIn.ts';
import { verwijderConcept } from '../../../src/beheer/verwijderConcept.ts';
import { verwijderItem } from '../../../src/beheer/verwijderItem.ts';
import { wijzigGegevens } from '../../../src/beheer/wijzigGegevens.ts';
import { actieveVersies, leesRegelset, leesRegelsets } from '../../../src/kennisbank/opslag/lees.ts';
import { als, databank, dienInZoalsHetIs, etag, spoor, WIE, zetPersonen } from './hulp.ts';

const VANDAAG = '2026-11-25';
const begrip = (id: string) => ({ id, naam: `Woord ${id}` });

beforeAll(zetPersonen);

/** Een concept met één gewijzigd begrip: raakt geen geld tussen Rijk en gemeenten. */
async function conceptMetBegrip(id: string): Promise<{ versie: number; plaats: Itemplaats }> {
  const versie = await maakConcept(als(WIE.redacteur), { toelichting: `Met ${id}.` });
  const [voorbeeld] = (await leesInhoud(databank, await leesRij(databank, versie))).items.begrippen;
  const plaats = { versie, soort: 'begrippen', id } as const;
  await schrijfItem(als(WIE.redacteur), plaats, { ...voorbeeld, ...begrip(id) }, undefined);
  return { versie, plaats };
}

async function goedgekeurd(id: string): Promise<number> {
  const { versie } = await conceptMetBegrip(id);
  await dienInZoalsHetIs(versie);
  expect(await keurGoed(als(WIE.bzk), versie, {}, await etag(versie))).toEqual([]);
  return versie;
}

describe('een concept', () => {
  it('begint als de laatst gepubliceerde, en verandert item voor item, elk met een rij in het spoor', async () => {
    const { versie, plaats } = await conceptMetBegrip('toetswoord');
    const basis = await leesRegelset(databank, 1);
    const nu = await leesInhoud(databank, await leesRij(databank, versie));
    expect(nu.items.begrippen.at(-1)?.id).toBe('toetswoord');
    expect({ ...nu.items, begrippen: [] }).toEqual({ ...basis?.items, begrippen: [] });

    const tekst = (await leesItemtekst(databank, versie, 'begrippen', 'toetswoord')) ?? '';
    await verwijderItem(als(WIE.redacteur), plaats, await etagVanItem(tekst));
    expect(await leesItemtekst(databank, versie, 'begrippen', 'toetswoord')).toBeUndefined();
    expect((await spoor(versie)).map(({ handeling, persoon, item }) => [handeling, persoon, item])).toEqual([
      ['concept-maken', 'redacteur', null],
      ['item-schrijven', 'redacteur', 'toetswoord'],
      ['item-verwijderen', 'redacteur', 'toetswoord'],
    ]);
  });

  it('weigert wie een oude stand zag, en laat dan niets achter', async () => {
    const { versie, plaats } = await conceptMetBegrip('verouderd');
    const voor = await spoor(versie);
    const item = JSON.parse((await leesItemtekst(databank, versie, 'begrippen', 'verouderd')) ?? '') as unknown;
    await expect(schrijfItem(als(WIE.redacteur), plaats, item, undefined)).rejects.toMatchObject({ code: 'STAND_NIET_GENOEMD' });
    await expect(schrijfItem(als(WIE.redacteur), plaats, item, '"oud"')).rejects.toMatchObject({ code: 'STAND_VEROUDERD' });
    await expect(verwijderItem(als(WIE.redacteur), plaats, '"oud"')).rejects.toMatchObject({ code: 'STAND_VEROUDERD' });
    await expect(verwijderConcept(als(WIE.redacteur), versie, '"oud"')).rejects.toMatchObject({ code: 'STAND_VEROUDERD' });
    expect(await spoor(versie)).toEqual(voor);
  });

  it('noemt alle fouten van een item tegelijk, ook verwijzingen die nergens heen gaan', async () => {
    const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'Met fouten.' });
    const fout = { id: 'anders', naam: '', financier: 'gemeent', domein: 'zorg', onbekend: 1 };
    const plaats = { versie, soort: 'wetten', id: 'nieuwe-wet' } as const;
    await expect(schrijfItem(als(WIE.redacteur), plaats, fout, undefined)).rejects.toMatchObject({
      fouten: expect.arrayContaining([
        expect.objectContaining({ location: '/naam' }),
        expect.objectContaining({ location: '/id' }),
        expect.objectContaining({ code: 'onbekend-veld' }),
      ]) as unknown,
    });
    const wet = (await leesInhoud(databank, await leesRij(databank, versie))).items.wetten[0];
    await expect(
      schrijfItem(als(WIE.redacteur), plaats, { ...wet, id: 'nieuwe-wet', financier: 'gemeent' }, undefined),
    ).rejects.toMatchObject({
      fouten: [
        {
          in: 'body',
          location: '/financier',
          code: 'onbekende-waarde',
          detail: expect.stringContaining('bedoelde u "gemeente"') as unknown,
        },
      ],
    });
  });

  it('laat een item niet weg waar nog iets naar wijst, en zegt wat', async () => {
    const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'Zonder gemeente?' });
    const tekst = (await leesItemtekst(databank, versie, 'partijsoorten', 'gemeente')) ?? '';
    await expect(
      verwijderItem(als(WIE.redacteur), { versie, soort: 'partijsoorten', id: 'gemeente' }, await etagVanItem(tekst)),
    ).rejects.toMatchObject({ code: 'NOG_VERWEZEN', message: expect.stringContaining('wetten/wmo') as unknown });
  });

  it('kan weg; haar nummer komt niet terug en haar spoor blijft', async () => {
    const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'Toch niet.' });
    await verwijderConcept(als(WIE.redacteur), versie, await etag(versie));
    await expect(leesRij(databank, versie)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect((await spoor(versie)).map(({ handeling }) => handeling)).toEqual(['concept-maken', 'concept-verwijderen']);
    expect(await maakConcept(als(WIE.redacteur), { toelichting: 'Wel.' })).toBe(versie + 1);
  });
});

describe('de beoordeling', () => {
  it('houdt een regelset met een fout tegen, met code en getuige', async () => {
    const { versie } = await conceptMetBegrip('met-foute-regel');
    const { regels } = (await leesInhoud(databank, await leesRij(databank, versie))).items;
    const regel = {
      ...regels[0],
      id: 'nooit-waar',
      als: {
        alle: [
          { kenmerk: 'hardSchot', is: true },
          { kenmerk: 'hardSchot', is: false },
        ],
      },
    };
    await schrijfItem(als(WIE.redacteur), { versie, soort: 'regels', id: 'nooit-waar' }, regel, undefined);
    await expect(dienInZoalsHetIs(versie)).rejects.toMatchObject({
      code: 'POORT_DICHT',
      bevindingen: expect.arrayContaining([expect.objectContaining({ code: 'voorwaarde-nooit-waar' })]) as unknown,
    });
    expect((await leesRij(databank, versie)).status).toBe('concept');
  });

  it('zet de inhoud vast: wat ingediend is, verandert niet meer', async () => {
    const { versie, plaats } = await conceptMetBegrip('vast');
    await dienInZoalsHetIs(versie);
    const tekst = (await leesItemtekst(databank, versie, 'begrippen', 'vast')) ?? '';
    await expect(schrijfItem(als(WIE.redacteur), plaats, JSON.parse(tekst), await etagVanItem(tekst))).rejects.toMatchObject({
      code: 'OVERGANG_GEWEIGERD',
    });
    const { naam, dekkingVanaf, kennisTot } = await leesRij(databank, versie);
    await expect(
      wijzigGegevens(als(WIE.redacteur), versie, { naam, toelichting: 'Anders.', dekkingVanaf, kennisTot }, await etag(versie)),
    ).rejects.toMatchObject({ code: 'OVERGANG_GEWEIGERD' });
  });

  it('is niet voor wie er zelf aan werkte, ook niet als die intussen beoordelaar is', async () => {
    const { versie } = await conceptMetBegrip('eigen-werk');
    await dienInZoalsHetIs(versie);
    await expect(keurGoed(als(WIE.redacteur), versie, {}, await etag(versie))).rejects.toMatchObject({ code: 'GEEN_RECHT' });
    const gepromoveerd = { id: 'redacteur', rol: 'beoordelaar', ministerie: 'VWS' } as const;
    await expect(keurGoed(als(gepromoveerd), versie, {}, await etag(versie))).rejects.toMatchObject({ code: 'VIER_OGEN' });
  });

  it('vraagt VWS en BZK als het geld tussen Rijk en gemeenten raakt, elk één keer', async () => {
    const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'De SPUK anders.' });
    const { financieringsvormen } = (await leesInhoud(databank, await leesRij(databank, versie))).items;
    const vorm = financieringsvormen.find(({ raaktRijkEnGemeenten }) => raaktRijkEnGemeenten);
    if (vorm === undefined) throw new Error('geen vorm tussen Rijk en gemeenten');
    const tekst = (await leesItemtekst(databank, versie, 'financieringsvormen', vorm.id)) ?? '';
    const plaats = { versie, soort: 'financieringsvormen', id: vorm.id } as const;
    await schrijfItem(als(WIE.redacteur), plaats, { ...vorm, naam: `${vorm.naam} (nieuw)` }, await etagVanItem(tekst));
    await dienInZoalsHetIs(versie);
    expect(await keurGoed(als(WIE.vws), versie, {}, await etag(versie))).toEqual(['BZK']);
    expect((await leesRij(databank, versie)).status).toBe('ter-beoordeling');
    await expect(keurGoed(als(WIE.vws), versie, {}, await etag(versie))).rejects.toMatchObject({ code: 'VIER_OGEN' });
    expect(await keurGoed(als(WIE.bzk), versie, {}, await etag(versie))).toEqual([]);
    expect((await leesRij(databank, versie)).status).toBe('goedgekeurd');
  });

  it('begint opnieuw na een afkeuring: eerdere goedkeuringen tellen dan niet meer', async () => {
    const versie = await goedgekeurd('opnieuw');
    await stuurTerug(als(WIE.vws), 'afkeuren', versie, { reden: 'De bron ontbreekt.' }, await etag(versie));
    expect((await leesRij(databank, versie)).status).toBe('concept');
    await dienInZoalsHetIs(versie);
    expect((await leesRij(databank, versie)).status).toBe('ter-beoordeling');
    expect((await spoor(versie)).at(-2)).toMatchObject({ handeling: 'afkeuren', reden: 'De bron ontbreekt.', ministerie: 'VWS' });
  });
});

describe('de publicatie', () => {
  it('geldt vanaf haar dag, krijgt een zegel, en is in te trekken: dan geldt de vorige weer', async () => {
    const versie = await goedgekeurd('gepland');
    await publiceer(als(WIE.beheerder), versie, { actiefVanaf: '2026-11-26' }, await etag(versie));
    expect((await leesRegelset(databank, versie))?.items.begrippen.at(-1)?.id).toBe('gepland');
    expect([(await actieveVersies(databank, VANDAAG))[0], (await actieveVersies(databank, '2026-11-26'))[0]]).toEqual([1, versie]);
    const standen = async (dag: string) => (await leesRegelsets(databank, dag)).map(({ status }) => status);
    expect(await standen(VANDAAG)).toEqual(['gepubliceerd', 'gepubliceerd']);
    expect(await standen('2026-11-26')).toEqual(['gepubliceerd', 'vervangen']);

    await trekIn(als(WIE.beheerder), versie, { reden: 'Er staat een fout in.' }, await etag(versie));
    expect((await actieveVersies(databank, '2026-11-26'))[0]).toBe(1);
    expect(await standen('2026-11-26')).toEqual(['ingetrokken', 'gepubliceerd']);
    expect((await leesRegelset(databank, versie))?.ingetrokken).toBe(true);
    await expect(trekIn(als(WIE.beheerder), 1, { reden: 'Ook weg.' }, await etag(1))).rejects.toMatchObject({ code: 'OVERGANG_GEWEIGERD' });
  });

  it('weigert een concept op een oudere grond, en een dag die al geweest is', async () => {
    const eerste = await goedgekeurd('eerste');
    const tweede = await goedgekeurd('tweede');
    await expect(publiceer(als(WIE.beheerder), eerste, { actiefVanaf: '2026-11-24' }, await etag(eerste))).rejects.toMatchObject({
      code: 'OVERGANG_GEWEIGERD',
    });
    await publiceer(als(WIE.beheerder), eerste, {}, await etag(eerste));
    await expect(publiceer(als(WIE.beheerder), tweede, {}, await etag(tweede))).rejects.toMatchObject({ code: 'NIET_DE_LAATSTE' });
  });

  it('draait terug door een eerdere stand als nieuwe versie te publiceren, met hetzelfde zegel', async () => {
    const nieuw = await draaiTerug(als(WIE.beheerder), 1, { reden: 'Terug naar het begin.' });
    expect((await actieveVersies(databank, VANDAAG))[0]).toBe(nieuw);
    expect((await leesRegelset(databank, nieuw))?.sha256).toBe((await leesRegelset(databank, 1))?.sha256);
    expect(await spoor(nieuw)).toMatchObject([{ handeling: 'terugdraaien', persoon: 'beheerder', reden: 'Terug naar het begin.' }]);
  });
});
