import { describe, expect, it } from 'vitest';
import { itemdetail, ITEMSCHEMA } from '../../src/api/schemas/kennisbank.ts';
import { OPENBAAR } from '../../src/kennisbank/raadplegen.ts';
import { vraag } from './hulp.ts';

type Items = { items: { id: string; [veld: string]: unknown }[]; totaal: number };

async function lijst(pad: string): Promise<Items> {
  const { status, json } = await vraag(pad);
  expect(status).toBe(200);
  return json as unknown as Items;
}

describe('de kennisbank', () => {
  it.each(OPENBAAR)('geeft %s als lijst en per item, in de vorm van het document', async (soort) => {
    const { items, totaal } = await lijst(`/v1/${soort}?pageSize=100`);
    expect(items.length).toBe(Math.min(totaal, 100));
    for (const item of items) expect(ITEMSCHEMA[soort].safeParse(item).error?.issues, item.id).toBeUndefined();
    const [eerste] = items;
    if (eerste === undefined) return;
    const { json } = await vraag(`/v1/${soort}/${eerste.id}`);
    expect(json).toMatchObject(eerste);
    expect(itemdetail(soort).safeParse(json).error?.issues).toBeUndefined();
  });

  it('verdeelt een lijst over bladen die samen alles geven', async () => {
    const eerste = await vraag('/v1/financieringsvormen?pageSize=20');
    expect(eerste.koppen.get('link')).toBe(
      '</v1/financieringsvormen?pageSize=20&page=1>; rel="first", </v1/financieringsvormen?pageSize=20&page=2>; rel="next", </v1/financieringsvormen?pageSize=20&page=2>; rel="last"',
    );
    const tweede = await lijst('/v1/financieringsvormen?pageSize=20&page=2');
    const ids = [...(eerste.json as unknown as Items).items, ...tweede.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(34);
  });

  it('toont de stand van een vorm op de peildatum', async () => {
    expect((await vraag('/v1/financieringsvormen/brede-spuk?peildatum=2026-12-31')).json['standOpPeildatum']).toMatchObject({
      anderen: { status: 'van-kracht' },
    });
    expect((await vraag('/v1/financieringsvormen/brede-spuk?peildatum=2027-01-01')).json['standOpPeildatum']).toMatchObject({
      anderen: { status: 'vervallen' },
    });
  });

  it('schrijft de toegestane waarden van een kenmerk uit', async () => {
    const { json } = await vraag('/v1/kenmerken/lastenIn');
    const waarden = (json['waarden'] as { id: string }[]).map(({ id }) => id);
    expect(waarden).toContain('wmo');
    expect(waarden).toContain('wonen');
    expect(waarden).not.toContain('zorg');
  });

  it('verwijst van een wet naar haar vindplaats', async () => {
    expect((await vraag('/v1/wetten/wmo')).json['vindplaats']).toBe('https://wetten.overheid.nl/BWBR0035362');
  });

  it('noemt bij een onbekend item het item dat erop lijkt', async () => {
    const { status, json } = await vraag('/v1/financieringsvormen/wetdos');
    expect(status).toBe(404);
    expect(json['detail']).toContain('"wet-dos"');
  });

  it('antwoordt op HEAD zoals op GET, zonder inhoud', async () => {
    const { status, tekst, koppen } = await vraag('/v1/wetten', { method: 'HEAD' });
    expect([status, tekst, koppen.get('api-version')]).toEqual([200, '', '1.0.0']);
  });

  it('toont de gepubliceerde regelsets', async () => {
    const { items } = await lijst('/v1/regelsets');
    expect(items).toMatchObject([{ versie: 1, status: 'gepubliceerd' }]);
    expect((await vraag('/v1/regelsets/1')).json).toEqual(items[0]);
    expect((await vraag('/v1/regelsets/2')).status).toBe(404);
  });
});
