import type { Client } from '@modelcontextprotocol/client';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import { InitiatiefInvoer } from '../../../src/advies/initiatiefvorm.ts';
import { initiatiefargument } from '../../../src/mcp/leesInitiatiefargument.ts';
import { GEREEDSCHAPPEN } from '../../../src/mcp/gereedschappen.ts';
import { foutregels, gebruik, PROTOCOLLEN, verbind, type Uitslag } from './hulp.ts';

const DORP = {
  naam: 'Zorgzaam Dorp',
  wetten: ['wmo', 'zvw', 'wlz'],
  kenmerken: {
    doelgroepen: ['ouderen'],
    niveau: 'individueel',
    lastenIn: ['wmo'],
    batenIn: ['wlz'],
    fase: 'opstart',
    aantalDeelnemers: 70,
  },
};
const PEILDATUM = '2026-11-22';
/** Wat een assistent van één antwoord naast een gesprek nog kan onthouden. */
const HOOGSTENS_TEKENS = 25_000;

const { regelset } = controleerKennis(env.KENNISBANK);
if (regelset === undefined) throw new Error('de kennisbank heeft fouten');
const { toetsgevallen, wetten, financieringsvormen: VORMEN } = regelset.items;
/** Wat een gereedschap niet kan missen. */
const VERPLICHT: Record<string, string[]> = { geef_advies: ['initiatief'], toon_financieringsvorm: ['id'], zoek_kennisbank: ['vraag'] };

let client: Client;
beforeAll(async () => {
  client = await verbind();
});

/** Elk antwoord dat goed is, houdt zich aan zijn schema, is niet te groot, en noemt in de tekst geen vorm die niet in de gegevens staat. */
async function vraag(naam: string, argumenten: Record<string, unknown>, metGrens = true): Promise<Uitslag> {
  const uitslag = await gebruik(client, naam, argumenten);
  expect(uitslag.isFout, uitslag.tekst).toBe(false);
  const schema = GEREEDSCHAPPEN.find((gereedschap) => gereedschap.naam === naam)?.uitvoer;
  expect(schema?.safeParse(uitslag.inhoud).error?.issues).toBeUndefined();
  if (metGrens) expect(uitslag.tekens).toBeLessThan(HOOGSTENS_TEKENS);
  const gegevens = JSON.stringify(uitslag.inhoud);
  for (const vorm of VORMEN) if (uitslag.tekst.includes(vorm.naam)) expect(gegevens, vorm.naam).toContain(vorm.naam);
  expect(uitslag.tekst).toContain('Dit is een concept met bronnen');
  return uitslag;
}

describe.each(PROTOCOLLEN)('het protocol van %s', (protocol) => {
  it('kent de gereedschappen, en antwoordt met een advies', async () => {
    const eigen = await verbind(protocol);
    const { tools } = await eigen.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(GEREEDSCHAPPEN.map(({ naam }) => naam).toSorted());
    const { inhoud, tekst } = await gebruik(eigen, 'geef_advies', { initiatief: DORP, peildatum: PEILDATUM });
    expect(inhoud).toMatchObject({ peildatum: PEILDATUM, regelset: 1, afbakening: { oordeel: 'ontschotten' } });
    expect(tekst).toContain('# Advies voor Zorgzaam Dorp');
    const { resources } = await eigen.listResources();
    expect(resources).toHaveLength(VORMEN.length);
    expect((await eigen.listPrompts()).prompts).toHaveLength(3);
    await eigen.close();
  });
});

describe('wat de gereedschappen over zichzelf zeggen', () => {
  it('alleen lezen, in het Nederlands, met de huisregels en schema’s die objecten zijn', async () => {
    const { tools } = await client.listTools();
    for (const { name, title, description, annotations, inputSchema, outputSchema } of tools) {
      expect(title).toMatch(/^[A-Z]/);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false });
      for (const zin of ['alleen financieringsvormen die in het antwoord staan', 'concept met bronnen', 'geen persoonsgegevens'])
        expect(description).toContain(zin);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(inputSchema.required ?? []).toEqual(VERPLICHT[name] ?? []);
      expect(outputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
    expect(JSON.stringify(tools).length).toBeLessThan(40_000);
    expect(client.getServerCapabilities()).toEqual({
      tools: { listChanged: false },
      resources: { listChanged: false },
      prompts: { listChanged: false },
      completions: {},
    });
    expect(client.getInstructions()).toContain('Begin met stel_vervolgvraag');
  });

  it('het initiatief kent dezelfde velden als de lezer, op bewaren na', () => {
    const { properties } = initiatiefargument.meta() as { properties: object };
    expect(Object.keys(properties).toSorted()).toEqual(
      Object.keys(InitiatiefInvoer.shape)
        .filter((veld) => veld !== 'bewaren')
        .toSorted(),
    );
  });

  it('een gereedschap dat er niet is, is een fout van het protocol', async () => {
    await expect(gebruik(client, 'verzin_advies')).rejects.toThrow('verzin_advies');
  });
});

describe('geef_advies', () => {
  it('noemt elke vorm precies één keer, uitgewerkt of met haar oordeel', async () => {
    const { inhoud } = await vraag('geef_advies', { initiatief: DORP, peildatum: PEILDATUM });
    const { vormen, overigeVormen } = inhoud as {
      vormen: { id: string; soort: string; redenen: unknown[] }[];
      overigeVormen: { id: string }[];
    };
    expect([...vormen, ...overigeVormen].map(({ id }) => id).toSorted()).toEqual(VORMEN.map(({ id }) => id).toSorted());
    expect(vormen.find(({ soort }) => soort === 'instrument')).toMatchObject({ id: 'wet-dos', oordeel: 'mogelijk' });
    expect(vormen.every(({ redenen }) => redenen.length > 0)).toBe(true);
    expect(inhoud['vervolgvragen']).toHaveLength(1);
  });

  it('blijft bij elk toetsgeval kort genoeg', async () => {
    expect(toetsgevallen.length).toBeGreaterThan(30);
    for (const { initiatief } of toetsgevallen) await vraag('geef_advies', { initiatief, peildatum: PEILDATUM });
  });

  it('werkt gevraagde vormen helemaal uit, en geeft met ruim meer', async () => {
    const een = await vraag('geef_advies', { initiatief: DORP, peildatum: PEILDATUM, vormen: ['wet-dos'] });
    const { vormen } = een.inhoud as { vormen: { id: string; vervolgstappen: unknown[]; belemmeringen: unknown[] }[] };
    expect(vormen.map(({ id }) => id)).toEqual(['wet-dos']);
    expect(vormen[0]?.vervolgstappen.length).toBeGreaterThan(0);
    expect(vormen[0]?.belemmeringen.length).toBeGreaterThan(0);
    const ruim = await vraag('geef_advies', { initiatief: DORP, peildatum: PEILDATUM, omvang: 'ruim' }, false);
    const kort = await vraag('geef_advies', { initiatief: DORP, peildatum: PEILDATUM });
    expect((ruim.inhoud['vormen'] as unknown[]).length).toBeGreaterThan((kort.inhoud['vormen'] as unknown[]).length);
  });

  it('geeft hetzelfde oordeel als de API', async () => {
    const { inhoud } = await vraag('geef_advies', { initiatief: DORP, peildatum: PEILDATUM });
    const { stuur } = await import('../hulp.ts');
    const { json } = await stuur(`/v1/adviezen?peildatum=${PEILDATUM}&uitleg=geen`, DORP);
    const oordelen = (lijst: unknown) =>
      Object.fromEntries((lijst as { id: string; oordeel: string }[]).map(({ id, oordeel }) => [id, oordeel]));
    expect({ ...oordelen(inhoud['vormen']), ...oordelen(inhoud['overigeVormen']) }).toEqual(oordelen(json['financieringsvormen']));
  });

  it('meldt alle fouten tegelijk, met de zinnen van de API', async () => {
    const uitslag = await gebruik(client, 'geef_advies', {
      initiatief: { wetten: ['wmo2015'], kenmerken: { niveaus: 'individueel', batenIn: 'wlz' }, bewaren: 'ja' },
      vormen: ['wet-doss'],
      omvang: 'groot',
      peildatum: '2026-02-30',
      uitleg: 'kort',
    });
    expect(foutregels(uitslag)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^- \/initiatief\/wetten\/0 \(onbekende-waarde\): .*bedoelde u "wmo"/),
        expect.stringMatching(/^- \/initiatief\/kenmerken\/niveaus \(onbekend-kenmerk\)/),
        expect.stringMatching(/^- \/initiatief\/kenmerken\/batenIn \(/),
        expect.stringMatching(/^- \/initiatief\/bewaren \(verkeerd-type\)/),
        expect.stringMatching(/^- \/vormen\/0 \(onbekende-waarde\): .*bedoelde u "wet-dos"/),
        expect.stringMatching(/^- \/omvang \(ongeldig\): .*toegestaan: kort, ruim/),
        expect.stringMatching(/^- \/peildatum \(ongeldig\): "2026-02-30" is geen bestaande datum/),
        expect.stringMatching(/^- \/uitleg \(onbekend-veld\)/),
      ]) as unknown,
    );
  });

  it('zegt waar een eigenschap van het initiatief hoort, en dat er niets bewaard wordt', async () => {
    expect(foutregels(await gebruik(client, 'geef_advies', { wetten: ['wmo'], regelset: 99 }))).toEqual([
      '- /wetten (onbekend-veld): Het argument "wetten" bestaat hier niet. Zet het onder "initiatief".',
      '- /regelset (onbekende-waarde): Regelset 99 bestaat niet of is nooit gepubliceerd. Laat "regelset" weg voor de actieve.',
      expect.stringContaining('- /initiatief (verkeerd-type)') as unknown,
    ]);
    expect(foutregels(await gebruik(client, 'geef_advies', { initiatief: { ...DORP, bewaren: true } }))[0]).toContain('niets bewaard');
  });
});

describe('stel_vervolgvraag', () => {
  it('begint met de wetten als er nog niets bekend is', async () => {
    for (const argumenten of [{}, { initiatief: {} }, { initiatief: { wetten: [], domeinen: null } }]) {
      const { inhoud } = await vraag('stel_vervolgvraag', argumenten);
      const { vragen, klaar } = inhoud as { klaar: boolean; vragen: { kenmerk: string; mogelijkeAntwoorden: { waarde: string }[] }[] };
      expect(klaar).toBe(false);
      expect(vragen).toMatchObject([{ kenmerk: 'wetten' }]);
      expect(vragen[0]?.mogelijkeAntwoorden.map(({ waarde }) => waarde)).toEqual(expect.arrayContaining(['wmo', 'wlz', 'zvw']));
    }
  });

  it('leidt vraag voor vraag tot klaar: elk antwoord komt terug zoals de vraag zegt', async () => {
    let initiatief: Record<string, unknown> = { wetten: ['wmo', 'wlz'] };
    let klaar = false;
    for (let beurt = 0; beurt < 80 && !klaar; beurt += 1) {
      const { inhoud } = await vraag('stel_vervolgvraag', { initiatief, peildatum: PEILDATUM });
      klaar = inhoud['klaar'] === true;
      const [eerste] = inhoud['vragen'] as { antwoordAls: string; weetIkNietAls: string }[];
      if (eerste === undefined) break;
      initiatief = voegToe(initiatief, JSON.parse(beurt % 3 === 0 ? eerste.antwoordAls : eerste.weetIkNietAls) as Record<string, unknown>);
    }
    expect(klaar).toBe(true);
  });

  it('geeft zoveel vragen als gevraagd, en meldt fouten in het begin ook', async () => {
    const { inhoud } = await vraag('stel_vervolgvraag', { initiatief: DORP, aantal: 3 });
    expect(inhoud['vragen']).toHaveLength(3);
    const fouten = foutregels(await gebruik(client, 'stel_vervolgvraag', { initiatief: { kenmerken: { niveau: 'straat' } }, aantal: 9 }));
    expect(fouten).toEqual([
      expect.stringContaining('/aantal') as unknown,
      expect.stringContaining('/initiatief/kenmerken/niveau') as unknown,
    ]);
  });
});

/** Het initiatief met een antwoord erbij. */
function voegToe(initiatief: Record<string, unknown>, antwoord: Record<string, unknown>): Record<string, unknown> {
  const samen = { ...initiatief };
  for (const [veld, waarde] of Object.entries(antwoord))
    samen[veld] = Array.isArray(waarde)
      ? [...((initiatief[veld] as unknown[] | undefined) ?? []), ...(waarde as unknown[])]
      : { ...(initiatief[veld] as object | undefined), ...(waarde as object) };
  return samen;
}

describe('bereken_businesscase', () => {
  it('maakt uit een initiatief een concept, en rekent de aangevulde invoer door', async () => {
    const concept = await vraag('bereken_businesscase', { initiatief: DORP, peildatum: PEILDATUM });
    expect(['schets', 'concept']).toContain(concept.inhoud['stand']);
    const invoer = concept.inhoud['invoer'] as { posten: Record<string, unknown>[] };
    expect(concept.tekst).toContain(JSON.stringify(invoer));
    const posten = invoer.posten.map((post) => ({ ...post, prijs: post['prijs'] ?? 1000 }));
    const { inhoud } = await vraag('bereken_businesscase', { businesscase: { ...invoer, posten }, peildatum: PEILDATUM });
    expect(inhoud).toMatchObject({ stand: 'doorgerekend', situatiesZijn: 'bedragen' });
    expect((inhoud['situaties'] as unknown[]).length).toBeGreaterThan(1);
    expect(inhoud['totaal']).toBeDefined();
  });

  it('geeft met ruim alles wat nog nodig is', async () => {
    const breed = { ...DORP, kenmerken: { ...DORP.kenmerken, batenIn: ['wlz', 'zvw'], lastenIn: ['wmo', 'zvw'] } };
    const regels = async (omvang: string): Promise<unknown[]> => {
      const { inhoud } = await vraag('bereken_businesscase', { initiatief: breed, omvang }, omvang === 'kort');
      return [...(inhoud['aannames'] as unknown[]), ...(inhoud['nogNodig'] as { wat: unknown[] }[]).flatMap(({ wat }) => wat)];
    };
    const [kort, ruim] = [await regels('kort'), await regels('ruim')];
    expect(ruim).toEqual(expect.arrayContaining(kort));
    expect(ruim.length).toBeGreaterThan(kort.length);
  });

  it('meldt alle fouten in de invoer met hun plaats', async () => {
    const uitslag = await gebruik(client, 'bereken_businesscase', {
      businesscase: { partijen: [{ id: 'g', soort: 'gemeent' }], posten: [{ richting: 'kosten', partij: 'x', hoeveelheid: -1 }] },
    });
    const regels = foutregels(uitslag);
    expect(regels.length).toBeGreaterThan(2);
    expect(regels.every((regel) => regel.startsWith('- /businesscase/'))).toBe(true);
  });

  it('wil een initiatief of een businesscase, en niet allebei', async () => {
    expect(foutregels(await gebruik(client, 'bereken_businesscase'))).toEqual([expect.stringContaining('(ontbreekt)') as unknown]);
    expect(foutregels(await gebruik(client, 'bereken_businesscase', { initiatief: DORP, businesscase: {} }))[0]).toContain('niet allebei');
  });
});

describe('toon_financieringsvorm en de bronnen', () => {
  it('beschrijft elke vorm, en dezelfde tekst is als bron te lezen', async () => {
    for (const { id, naam } of VORMEN) {
      const { inhoud, tekst } = await vraag('toon_financieringsvorm', { id });
      expect(inhoud).toMatchObject({ id, naam });
      const { contents } = await client.readResource({ uri: `ontschot://financieringsvormen/${id}` });
      expect(contents).toMatchObject([{ mimeType: 'text/markdown', text: tekst }]);
    }
  });

  it('zegt bij een onbekende vorm welke bedoeld kan zijn', async () => {
    expect(foutregels(await gebruik(client, 'toon_financieringsvorm', { id: 'wetdos' }))[0]).toContain('bedoelde u "wet-dos"');
    expect(foutregels(await gebruik(client, 'toon_financieringsvorm'))[0]).toContain('/id (verkeerd-type): Ontbreekt');
    await expect(client.readResource({ uri: 'ontschot://financieringsvormen/bestaat-niet' })).rejects.toThrow('bestaat niet');
  });
});

describe('zoek_kennisbank', () => {
  it('vindt met een tikfout, en alleen de gevraagde soorten', async () => {
    const { inhoud } = await vraag('zoek_kennisbank', { vraag: 'shered savings', soorten: ['financieringsvormen'], peildatum: PEILDATUM });
    const [eerste] = inhoud['items'] as unknown[];
    expect(eerste).toMatchObject({ id: 'shared-savings', adres: '/v1/financieringsvormen/shared-savings' });
    expect(new Set((inhoud['items'] as { soort: string }[]).map(({ soort }) => soort))).toEqual(new Set(['financieringsvormen']));
  });

  it('zegt bij een kenmerk welke antwoorden er kunnen', async () => {
    const { inhoud, tekst } = await vraag('zoek_kennisbank', { vraag: 'aantal deelnemers', soorten: ['kenmerken'] });
    const items = inhoud['items'] as { id: string; kenmerk: { type: string; waarden: string[] } }[];
    expect(items.find(({ id }) => id === 'aantalDeelnemers')?.kenmerk).toEqual({ type: 'getal', waarden: [] });
    expect(tekst).toContain('Antwoord: getal.');
    const niveau = await vraag('zoek_kennisbank', { vraag: 'niveau', soorten: ['kenmerken'], aantal: 1 });
    expect(niveau.inhoud['items']).toMatchObject([{ id: 'niveau', kenmerk: { waarden: ['individueel', 'populatie'] } }]);
  });

  it('blijft kort bij veel treffers, en meldt fouten', async () => {
    await vraag('zoek_kennisbank', { vraag: 'zorg', aantal: 25 });
    expect(foutregels(await gebruik(client, 'zoek_kennisbank', { vraag: ' ', soorten: ['praktijk'], aantal: 0 }))).toEqual([
      expect.stringContaining('/vraag') as unknown,
      expect.stringContaining('bedoelde u "praktijken"') as unknown,
      expect.stringContaining('/aantal') as unknown,
    ]);
  });
});

describe('toon_dekkingsmatrix', () => {
  it('geeft elk schot, of alleen de gevraagde, of wat er veranderde', async () => {
    const heel = await vraag('toon_dekkingsmatrix', { peildatum: PEILDATUM });
    const aantal = wetten.length;
    expect(heel.inhoud['schotten']).toHaveLength((aantal * (aantal - 1)) / 2);
    const een = await vraag('toon_dekkingsmatrix', { peildatum: PEILDATUM, wetten: ['wmo', 'wlz'] });
    expect(een.inhoud['schotten']).toMatchObject([{ id: 'wmo-wlz' }]);
    const anders = await vraag('toon_dekkingsmatrix', { peildatum: PEILDATUM, vergelijkMet: '2023-08-09' });
    expect((anders.inhoud['schotten'] as { id: string }[]).map(({ id }) => id)).toContain('wmo-wlz');
  });

  it('meldt fouten', async () => {
    expect(foutregels(await gebruik(client, 'toon_dekkingsmatrix', { wetten: ['wmoo'], vergelijkMet: '2020-01-01' }))).toEqual([
      expect.stringContaining('/vergelijkMet (buiten-bereik)') as unknown,
      expect.stringContaining('bedoelde u "wmo"') as unknown,
    ]);
  });
});
