import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controleerKeten, maakSpoorrij, type Auditrij, type Ketenkop } from '../../../src/beheer/auditspoor.ts';

async function keten(lengte: number): Promise<Auditrij[]> {
  const rijen: Auditrij[] = [];
  let kop: Ketenkop = { nummer: 0, hash: '' };
  for (let nummer = 0; nummer < lengte; nummer += 1) {
    const wie = { persoon: `p${nummer % 3}`, rol: 'redacteur', op: `2026-11-25T10:00:0${nummer % 10}.000Z` };
    const rij = {
      ...(await maakSpoorrij('regelset-2', kop, 'item-schrijven', wie, { soort: 'regels', item: `r${nummer}`, na: { nummer } })),
      geraakt: 1,
    };
    rijen.push(rij);
    kop = rij;
  }
  return rijen;
}

describe('een keten van het auditspoor', () => {
  it('is heel zoals zij geschreven is, ook als zij leeg is', async () => {
    expect(await controleerKeten(await keten(12))).toEqual([]);
    expect(await controleerKeten([])).toEqual([]);
  });

  it('verraadt elke wijziging van elk veld van elke rij, en noemt die rij', async () => {
    const heel = await keten(8);
    const velden = ['handeling', 'persoon', 'rol', 'op', 'soort', 'item', 'na', 'voor', 'reden', 'ministerie'] as const;
    await fc.assert(
      fc.asyncProperty(fc.nat(7), fc.constantFrom(...velden), fc.string(), async (plaats, veld, waarde) => {
        const [oud] = heel.slice(plaats, plaats + 1);
        fc.pre(oud !== undefined && oud[veld] !== waarde);
        const anders = heel.map((rij, nummer) => (nummer === plaats ? { ...rij, [veld]: waarde } : rij));
        expect((await controleerKeten(anders)).map(({ nummer }) => nummer)).toContain(plaats + 1);
      }),
    );
  });

  it('verraadt een rij die weg is, en een rij die opnieuw is gehasht', async () => {
    const heel = await keten(5);
    const zonder = heel.filter(({ nummer }) => nummer !== 3);
    expect(await controleerKeten(zonder)).toMatchObject([{ nummer: 4, melding: expect.stringContaining('ontbreekt') as unknown }]);
    const kop = heel[1] ?? { nummer: 0, hash: '' };
    const vervangen = {
      ...(await maakSpoorrij('regelset-2', kop, 'publiceren', { persoon: 'x', rol: 'beheerder', op: '2026-11-25T10:00:02.000Z' }, {})),
      geraakt: 1,
    };
    const herhasht = heel.map((rij) => (rij.nummer === 3 ? vervangen : rij));
    expect(await controleerKeten(herhasht)).toMatchObject([{ nummer: 4, melding: expect.stringContaining('de rij ervoor') as unknown }]);
  });
});
