import { describe, expect, it } from 'vitest';
import { maakVeranderadvies } from '../../../src/advies/watMoetVeranderen.ts';
import { weegVormen } from '../../../src/advies/vormen.ts';
import { belemmering, bouwKennis, kenmerk, regel, stand, stelVraag, vorm, waarden } from '../hulp.ts';

const over = (id: string) => ['financieringsvorm', id] as const;
const feit = { verandering: { doorWie: 'niemand', moeite: 5 } };
const kennis = bouwKennis({
  kenmerken: [
    kenmerk('doelgroepen', 'verzameling', { waardenUit: ['doelgroepen'], ...feit }),
    kenmerk('meetbaar', 'waarheid'),
    kenmerk('voorschot', 'inrichting', {
      waarden: waarden('ja', 'nog-niet', 'nee'),
      verandering: { doorWie: 'gemeente', moeite: 2 },
    }),
    kenmerk('bewijs', 'keuze', { waarden: waarden('geen', 'aannames', 'bewezen'), geordend: true }),
  ],
  financieringsvormen: [
    vorm('pot'),
    vorm('zand', { stand: [stand('2020-01-01', 'aangenomen')] }),
    vorm('dicht', { stand: [stand('2020-01-01', 'vervallen')] }),
    vorm('groep'),
  ],
  belemmeringen: [belemmering('onmeetbaar')],
  regels: [
    regel('pot-meetbaar', over('pot'), 'vereist', { kenmerk: 'meetbaar', is: true }),
    regel('pot-voorschot', over('pot'), 'sluit-uit', { niet: { kenmerk: 'voorschot', is: 'ja' } }),
    regel('zand-bewijs', over('zand'), 'vereist', { kenmerk: 'bewijs', minstens: 'aannames' }),
    regel('dicht-eis', over('dicht'), 'vereist', { kenmerk: 'meetbaar', is: true }),
    regel('groep-eis', over('groep'), 'vereist', { kenmerk: 'doelgroepen', bevat: 'jeugd' }),
    regel('onmeetbaar-op', ['belemmering', 'onmeetbaar'], 'treedt-op', { kenmerk: 'meetbaar', is: false }),
  ],
});

function advies(id: string, kenmerken: Record<string, unknown>) {
  const vraag = stelVraag(kennis, { wetten: ['wmo'], kenmerken });
  const gewogen = weegVormen(vraag).find(({ vorm: deze }) => deze.id === id);
  if (gewogen === undefined) throw new Error(`${id} is er niet`);
  return maakVeranderadvies(vraag)(gewogen);
}

describe('watMoetVeranderen', () => {
  it('noemt alleen wat nodig is, met wie het kan en welke belemmering het wegneemt', () => {
    expect(advies('pot', { meetbaar: false, voorschot: 'ja' }).watMoetVeranderen).toEqual([
      {
        wijzigingen: [{ kenmerk: 'meetbaar', van: false, naar: true, aard: 'regelen', doorWie: 'initiatief' }],
        wordt: 'passend',
        neemtWeg: ['onmeetbaar'],
        toelichting: 'Te regelen door het initiatief: naam van meetbaar: ja in plaats van nee.',
      },
    ]);
  });

  it('leest "nog-niet" als iets dat nog te regelen is, en zet per partij bij elkaar wat zij te doen heeft', () => {
    expect(advies('pot', { meetbaar: false, voorschot: 'nog-niet' }).watMoetVeranderen.map(({ toelichting }) => toelichting)).toEqual([
      'Te regelen door het initiatief: naam van meetbaar: ja in plaats van nee. Te regelen door de gemeente: naam van voorschot: waarde ja.',
    ]);
  });

  it('vraagt van een geordende keuze niet meer dan nodig', () => {
    expect(advies('zand', { bewijs: 'geen' }).watMoetVeranderen.map(({ wijzigingen }) => wijzigingen[0]?.naar)).toEqual(['aannames']);
  });

  it('belooft niet meer dan de stand van de vorm toelaat', () => {
    expect(advies('zand', { bewijs: 'geen' }).watMoetVeranderen.map(({ wordt }) => wordt)).toEqual(['mogelijk']);
    expect(advies('zand', { bewijs: 'bewezen' })).toEqual({
      watMoetVeranderen: [],
      nietsTeVeranderen: 'Aan alle eisen is voldaan. Alleen de stand van deze vorm is nog onzeker.',
    });
    expect(advies('dicht', { meetbaar: false })).toEqual({
      watMoetVeranderen: [],
      nietsTeVeranderen: 'Deze vorm is er nu niet, wat u ook verandert.',
    });
  });

  it('stelt niets voor bij een bekend feit dat niemand kan veranderen, en zegt dat', () => {
    expect(advies('groep', { doelgroepen: ['ouderen'] })).toEqual({
      watMoetVeranderen: [],
      nietsTeVeranderen:
        'Hier valt niets aan te veranderen. De vorm past niet bij een feit dat niemand kan veranderen (naam van doelgroepen: doelgroep ouderen).',
    });
  });

  it('noemt een onbekend feit dat niemand kan veranderen als iets om uit te zoeken', () => {
    expect(advies('groep', {}).watMoetVeranderen).toEqual([
      {
        wijzigingen: [{ kenmerk: 'doelgroepen', naar: ['jeugd'], aard: 'uitzoeken', doorWie: 'niemand' }],
        wordt: 'passend',
        neemtWeg: [],
        toelichting: 'Uit te zoeken of dit zo is: naam van doelgroepen: doelgroep jeugd.',
      },
    ]);
  });

  it('zegt niets bij een vorm die al past of er niet is', () => {
    expect(advies('pot', { meetbaar: true, voorschot: 'ja' })).toEqual({ watMoetVeranderen: [] });
    expect(advies('dicht', { meetbaar: true })).toEqual({ watMoetVeranderen: [] });
  });
});
