import { describe, expect, it } from 'vitest';
import type { Auditrij } from '../../../src/beheer/auditspoor.ts';
import { beoordelingUit, eisVierOgen } from '../../../src/beheer/vierOgen.ts';

const rij = (handeling: string, persoon: string, ministerie: string | null = null) => ({ handeling, persoon, ministerie }) as Auditrij;
const BEGIN = [rij('concept-maken', 'r1'), rij('item-schrijven', 'r2'), rij('indienen', 'r3')];

describe('de beoordeling', () => {
  it('kent iedereen die eraan werkte, ook wie alleen indiende', () => {
    expect([...beoordelingUit(BEGIN, false).bewerkers]).toEqual(['r1', 'r2', 'r3']);
  });

  it.each([
    ['zonder geld tussen Rijk en gemeenten volstaat er een', false, [], ['een ministerie']],
    ['en is één goedkeuring genoeg', false, [rij('goedkeuren', 'b', 'SZW')], []],
    ['met dat geld zijn er twee nodig', true, [], ['VWS', 'BZK']],
    ['één van VWS laat BZK over', true, [rij('goedkeuren', 'b', 'VWS')], ['BZK']],
    ['twee van VWS zijn niet genoeg', true, [rij('goedkeuren', 'b', 'VWS'), rij('goedkeuren', 'c', 'VWS')], ['BZK']],
    ['een ander ministerie telt daar niet voor', true, [rij('goedkeuren', 'b', 'SZW'), rij('goedkeuren', 'c', 'BZK')], ['VWS']],
    ['VWS en BZK samen zijn genoeg', true, [rij('goedkeuren', 'b', 'BZK'), rij('goedkeuren', 'c', 'VWS')], []],
  ])('%s', (_, raakt, goedkeuringen, ontbreekt) => {
    expect(beoordelingUit([...BEGIN, ...goedkeuringen], raakt).ontbreekt).toEqual(ontbreekt);
  });

  it('telt alleen goedkeuringen van na de laatste indiening', () => {
    const keten = [...BEGIN, rij('goedkeuren', 'b', 'VWS'), rij('afkeuren', 'c', 'BZK'), rij('indienen', 'r1')];
    expect(beoordelingUit(keten, false)).toMatchObject({ goedkeuringen: [], ontbreekt: ['een ministerie'] });
  });

  it('weigert wie eraan werkte en wie al goedkeurde', () => {
    const stand = beoordelingUit([...BEGIN, rij('goedkeuren', 'b', 'VWS')], true);
    const als = (id: string) => () => eisVierOgen(stand, { id, rol: 'beoordelaar', ministerie: 'BZK' });
    expect(als('r2')).toThrow('zelf aan deze regelset gewerkt');
    expect(als('b')).toThrow('al goedgekeurd');
    expect(als('d')).not.toThrow();
  });
});
