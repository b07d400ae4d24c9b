import { describe, expect, it } from 'vitest';
import { belemmeringadviezen, weegBelemmeringen } from '../../../src/advies/belemmeringen.ts';
import type { Uitleg } from '../../../src/advies/vraag.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { belemmering, bouwKennis, bron, kenmerk, regel, stelVraag, tekst } from '../hulp.ts';

const ja = (id: string): Voorwaarde => ({ kenmerk: id, is: true });
const over = (id: string) => ['belemmering', id] as const;
const kennis = bouwKennis({
  kenmerken: ['collectief', 'tekort', 'meetbaar', 'ervaren'].map((id) => kenmerk(id, 'waarheid')),
  belemmeringen: [
    belemmering('tekorten'),
    belemmering('samengesteld'),
    belemmering('wachten', {
      handelingsperspectief: [
        { tekst: 'Altijd.', overdraagbaar: 'voor iedereen', bron },
        { tekst: 'Vroeger.', overdraagbaar: 'voor iedereen', bron, geldigTot: '2023-12-31' },
      ],
      toelichting: tekst('Wachten kost tijd.'),
    }),
  ],
  regels: [
    regel('tekorten-op', over('tekorten'), 'treedt-op', ja('tekort')),
    regel('samengesteld-op', over('samengesteld'), 'treedt-op', { alle: [ja('collectief'), ja('tekort'), ja('meetbaar')] }),
    regel('wachten-op', over('wachten'), 'treedt-op', ja('collectief')),
    regel('wachten-op-anders', over('wachten'), 'treedt-op', ja('tekort')),
    regel('wachten-minder', over('wachten'), 'verzacht', ja('ervaren')),
  ],
});
const vraag = (kenmerken: Record<string, unknown>, uitleg: Uitleg = 'kort') =>
  stelVraag(kennis, { wetten: ['wmo'], kenmerken }, { uitleg });
const stand = (kenmerken: Record<string, unknown>) =>
  Object.fromEntries(weegBelemmeringen(vraag(kenmerken)).map(({ belemmering: { id }, geldt }) => [id, geldt]));

describe('een belemmering', () => {
  it.each<[Record<string, boolean>, string | undefined]>([
    [{ collectief: true }, 'ja'],
    [{ tekort: true, collectief: false }, 'ja'],
    [{ collectief: false }, 'mogelijk'],
    [{}, 'mogelijk'],
    [{ collectief: false, tekort: false }, undefined],
    [{ collectief: true, ervaren: true }, 'mogelijk'],
    [{ collectief: true, ervaren: false }, 'ja'],
    [{ collectief: false, tekort: false, ervaren: true }, undefined],
  ])('geldt bij %j: %s', (kenmerken, verwacht) => expect(stand(kenmerken)['wachten']).toBe(verwacht));

  it('die zeker geldt staat voorop, dan waar iets op wijst, dan de rest', () => {
    const gewogen = weegBelemmeringen(vraag({ collectief: true, meetbaar: true }));
    expect(gewogen.map(({ belemmering: { id }, geldt, aanwijzing }) => [id, geldt, aanwijzing])).toEqual([
      ['wachten', 'ja', true],
      ['samengesteld', 'mogelijk', true],
      ['tekorten', 'mogelijk', false],
    ]);
  });

  it('waarvan minder dan de helft klopt, heeft nog geen aanwijzing', () => {
    const samengesteld = weegBelemmeringen(vraag({ meetbaar: true })).find(({ belemmering: { id } }) => id === 'samengesteld');
    expect(samengesteld?.aanwijzing).toBe(false);
  });

  it('die verzacht is, blijft een aanwijzing houden', () => {
    const wachten = weegBelemmeringen(vraag({ collectief: true, ervaren: true })).find(({ belemmering: { id } }) => id === 'wachten');
    expect(wachten).toMatchObject({ geldt: 'mogelijk', aanwijzing: true });
  });

  it('geeft het handelingsperspectief dat op de peildatum geldt, met de redenen', () => {
    const gesteld = vraag({ collectief: true });
    const [wachten] = belemmeringadviezen(weegBelemmeringen(gesteld), gesteld);
    expect(wachten).toMatchObject({ id: 'wachten', toelichting: 'Wachten kost tijd.', schot: 'hard', fase: 'opstarten' });
    expect(wachten?.handelingsperspectief?.map((perspectief) => perspectief.tekst)).toEqual(['Altijd.']);
    expect(wachten?.redenen?.[0]).toMatchObject({ regel: 'wachten-op', uitkomst: 'voldaan' });
  });

  it('staat zonder uitleg alleen met haar uitkomst in het advies', () => {
    const gesteld = vraag({ collectief: true }, 'geen');
    const [wachten] = belemmeringadviezen(weegBelemmeringen(gesteld), gesteld);
    expect(wachten).toEqual({
      id: 'wachten',
      naam: 'Belemmering wachten',
      geldt: 'ja',
      aanwijzing: true,
      schot: 'hard',
      fase: 'opstarten',
    });
  });
});
