import { describe, expect, it } from 'vitest';
import { adviesVoor } from '../../../scripts/motor.ts';
import type { Advies } from '../../../src/advies/geefAdvies.ts';
import { adviesDocument } from '../../../src/documenten/adviesDocument.ts';
import { alsMarkdown } from '../../../src/documenten/alsMarkdown.ts';
import { kennis } from '../businesscase/hulp.ts';
import { ALLES } from '../businesscase/vragen.ts';
import { naslag } from './maak.ts';

const INITIATIEF = {
  naam: 'Samen in het dorp',
  wetten: ['wmo', 'zvw', 'wlz'],
  kenmerken: { doelgroepen: ['ouderen'], niveau: 'individueel', lastenIn: ['wmo'], batenIn: ['wlz'], fase: 'opstart' },
};
const advies = await adviesVoor(kennis, INITIATIEF, '2026-11-22');
const tekstVan = (deel: Advies): string => alsMarkdown(adviesDocument(deel, naslag));
/** Zoals een lezer het ziet: zonder de strepen van Markdown. */
const gelezen = (deel: Advies): string => tekstVan(deel).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

describe('een advies als document', () => {
  it('noemt elke vorm van de regelset', () => {
    const tekst = gelezen(advies);
    for (const { naam } of advies.financieringsvormen ?? []) expect(tekst).toContain(naam);
  });

  it('zegt bij een uitgewerkte vorm waarom, wat er moet veranderen en wat u tegenkomt', () => {
    const tekst = gelezen(advies);
    const uitgewerkt = (advies.financieringsvormen ?? []).filter(({ oordeel }) => oordeel === 'mogelijk' || oordeel === 'passend');
    const [vorm] = uitgewerkt;
    expect(tekst).toContain(`Waarom:** ${vorm?.waarom?.join(' ')}`);
    const eerste = uitgewerkt.filter(({ soort }) => soort === 'instrument').slice(0, 3);
    for (const { watMoetVeranderen = [], nietsTeVeranderen } of eerste) {
      for (const { toelichting } of watMoetVeranderen) expect(tekst).toContain(toelichting);
      if (nietsTeVeranderen !== undefined) expect(tekst).toContain(nietsTeVeranderen);
    }
    expect(
      eerste.some(({ watMoetVeranderen = [], nietsTeVeranderen }) => watMoetVeranderen.length > 0 || nietsTeVeranderen !== undefined),
    ).toBe(true);
    expect(tekst).toContain('Wat u hierbij kunt tegenkomen:');
  });

  it('vertelt hoe het met een praktijk verderging', () => {
    const metAfloop = (advies.praktijken ?? []).map((praktijk) => ({
      ...praktijk,
      afloop: { tekst: 'Het project stopte.', bron: praktijk.bron },
    }));
    expect(gelezen({ ...advies, praktijken: metAfloop })).toContain('**Hoe het verderging:** Het project stopte. (');
  });

  it('draagt concept, peildatum, regelset en hoe iemand een fout meldt, ook zonder ontvangstbewijs', () => {
    const { ontvangstbewijs: _bewijs, ...zonder } = advies;
    for (const deel of [advies, zonder, {}]) {
      const tekst = gelezen(deel);
      for (const stuk of ['Dit is een concept.', 'peildatum 22 november 2026', 'regelset 1', 'Klopt er iets niet?'])
        expect(tekst).toContain(stuk);
    }
    expect(tekstVan({})).toContain('# Advies voor uw initiatief');
  });

  it('geeft van elke genoemde bron de titel, en van geen andere', () => {
    const tekst = gelezen(advies);
    const [boven = '', slot = ''] = tekst.split('## Bronnen');
    for (const { id } of naslag.bronnen) expect(slot.split(`- **${id}**`).length > 1, id).toBe(boven.split(`(${id}, `).length > 1);
  });

  it('werkt ook met alleen de uitkomsten', async () => {
    const smal: Advies = {
      financieringsvormen: (advies.financieringsvormen ?? []).map(
        ({ redenen: _r, waarom: _w, watMoetVeranderen: _v, praktijken: _p, vervolgstappen: _s, ...vorm }) => vorm,
      ),
    };
    expect(gelezen(smal)).toContain('## Instrumenten');
    expect(tekstVan(smal)).not.toContain('undefined');
  });

  it('toont een doorgerekende businesscase met dezelfde hoofdstukken als de businesscase zelf', async () => {
    const metBedragen = { ...INITIATIEF, kenmerken: { ...INITIATIEF.kenmerken, aantalDeelnemers: 70 }, businesscase: ALLES };
    const { businesscase } = await adviesVoor(kennis, metBedragen, '2026-11-22');
    if (businesscase === undefined) throw new Error('het advies heeft geen businesscase');
    expect(businesscase.uitkomst).toBeDefined();
    const tekst = gelezen({ businesscase });
    for (const kop of ['## Businesscase', '### Wie betaalt en wie wint', '### Wat elke vorm met het geld doet', '#### 1. De Wmo betaalt'])
      expect(tekst).toContain(kop);
    const { samenvatting, aannames, nogNodig, nietDoorgerekend } = businesscase;
    const zinnen = [...samenvatting, ...aannames, ...nogNodig.flatMap(({ wat }) => wat), ...nietDoorgerekend.map(({ reden }) => reden)];
    expect(zinnen.length).toBeGreaterThan(4);
    for (const zin of zinnen) expect(tekst).toContain(zin);
  });

  it('toont een schets met wat er nog nodig is', () => {
    expect(gelezen(advies)).toMatch(/## Businesscase\n[^]+\*\*(De g|G)emeente\*\*: dit is nog nodig\./);
  });
});
