import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { adviezen, impacten } from '../../../schema/tabellen.ts';
import { beginImpact } from '../../../src/beheer/impact/beginImpact.ts';
import { leesImpact } from '../../../src/beheer/impact/leesImpact.ts';
import { zetImpactenVoort } from '../../../src/beheer/impact/zetStap.ts';
import { etagVanItem, leesItemtekst } from '../../../src/beheer/leesConcept.ts';
import { maakConcept } from '../../../src/beheer/maakConcept.ts';
import { schrijfItem } from '../../../src/beheer/schrijfItem.ts';
import { verwijderItem } from '../../../src/beheer/verwijderItem.ts';
import { als, databank, WIE, zetPersonen } from './hulp.ts';

const AANTAL = 450;
const BLAD = { vanaf: 0, aantal: 100 };

/** Bewaarde adviezen: de ene helft vraagt naar Wmo en Wlz, de andere heeft alleen de Jeugdwet. */
beforeAll(async () => {
  await zetPersonen();
  const rijen = Array.from({ length: AANTAL }, (_, nummer) => ({
    id: String(nummer).padStart(4, '0'),
    antwoord: '{}',
    initiatief: JSON.stringify({ wetten: nummer % 2 === 0 ? ['wmo', 'wlz'] : ['jeugdwet'], kenmerken: {}, overgeslagen: [] }),
    peildatum: '2026-11-25',
    uitleg: 'kort',
    onderdelen: '[]',
    aannames: '[]',
    regelset: 1,
    motor: '1.0.0',
    sleutelHash: 'x',
    bewaardOp: '2026-11-01T00:00:00.000Z',
    verlooptOp: nummer === 0 ? '2026-11-02T00:00:00.000Z' : '2027-11-01T00:00:00.000Z',
  }));
  for (let vanaf = 0; vanaf < rijen.length; vanaf += 6) await databank.insert(adviezen).values(rijen.slice(vanaf, vanaf + 6));
});

async function conceptMetAndereRegel(): Promise<number> {
  const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'De Wet DOS strenger.' });
  const plaats = { versie, soort: 'regels', id: 'strenger' } as const;
  const voorbeeld = JSON.parse((await leesItemtekst(databank, versie, 'regels', 'wet-dos-wlz')) ?? '{}') as object;
  await schrijfItem(
    als(WIE.redacteur),
    plaats,
    { ...voorbeeld, id: 'strenger', als: { kenmerk: 'wetten', bevatEenVan: ['wsnp'] } },
    undefined,
  );
  return versie;
}

describe('de impact over veel bewaarde adviezen', () => {
  it('gaat in stappen van begrensde omvang, en komt op het juiste getal uit met de regel erbij', async () => {
    const versie = await conceptMetAndereRegel();
    const eerste = await beginImpact(als(WIE.lezer), versie);
    const gezet = [eerste.nagerekend];
    for (let minuut = 0; minuut < 10; minuut += 1) {
      await zetImpactenVoort(databank);
      gezet.push((await leesImpact(databank, versie, BLAD)).rij.nagerekend);
    }
    for (const [beurt, stand] of gezet.entries()) expect(stand - (gezet[beurt - 1] ?? 0)).toBeLessThanOrEqual(200);
    const impact = await leesImpact(databank, versie, BLAD);
    const aantalToetsgevallen = Number(await env.DB.prepare('SELECT count(*) AS n FROM toetsgevallen WHERE regelset = 1').first('n'));
    // Een verlopen advies telt niet mee, ook als de nacht nog moet komen die het opruimt.
    expect(impact.rij).toMatchObject({ deel: 'klaar', nagerekend: aantalToetsgevallen + AANTAL - 1 });
    expect(impact.gewijzigd.adviezen).toBe(AANTAL / 2 - 1);
    expect(impact.oorzaken[0]).toMatchObject({ soort: 'regel-erbij', regel: 'strenger' });
    expect(impact.gevallen[0]?.verschillen.some(({ id, over }) => id === 'wet-dos' && over === 'oordeel')).toBe(true);
    expect(impact.verouderd).toBe(false);
  });

  it('telt niet dubbel als een stap twee keer wordt gezet', async () => {
    const versie = await conceptMetAndereRegel();
    const { id } = await beginImpact(als(WIE.lezer), versie);
    for (let minuut = 0; minuut < 6; minuut += 1) await Promise.all([zetImpactenVoort(databank), zetImpactenVoort(databank)]);
    const impact = await leesImpact(databank, versie, BLAD);
    expect(impact.rij).toMatchObject({ id, deel: 'klaar' });
    expect(impact.gewijzigd.adviezen).toBe(AANTAL / 2 - 1);
  });

  it('zegt dat zij verouderd is zodra er aan het concept gewerkt wordt', async () => {
    const versie = await conceptMetAndereRegel();
    await beginImpact(als(WIE.lezer), versie);
    const plaats = { versie, soort: 'regels', id: 'strenger' } as const;
    await verwijderItem(als(WIE.redacteur), plaats, await etagVanItem((await leesItemtekst(databank, versie, 'regels', 'strenger')) ?? ''));
    expect((await leesImpact(databank, versie, BLAD)).verouderd).toBe(true);
  });

  it('noemt een advies dat met de nieuwe regelset niet meer te lezen is', async () => {
    const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'Zonder de Wsnp.' });
    await databank.insert(adviezen).values({
      id: '9999',
      antwoord: '{}',
      initiatief: '{"wetten":["wsnp"],"kenmerken":{"inRegioplan":true},"overgeslagen":[]}',
      peildatum: '2026-11-25',
      uitleg: 'kort',
      onderdelen: '[]',
      aannames: '[]',
      regelset: 1,
      motor: '1.0.0',
      sleutelHash: 'x',
      bewaardOp: '2026-11-01T00:00:00.000Z',
      verlooptOp: '2027-11-01T00:00:00.000Z',
    });
    const plaats = { versie, soort: 'kenmerken', id: 'inRegioplan' } as const;
    const kenmerk = JSON.parse((await leesItemtekst(databank, versie, 'kenmerken', 'inRegioplan')) ?? '{}') as Record<string, unknown>;
    await schrijfItem(
      als(WIE.redacteur),
      plaats,
      { ...kenmerk, type: 'getal', eenheid: 'plannen', minimum: 0, maximum: 9 },
      await etagVanItem((await leesItemtekst(databank, versie, 'kenmerken', 'inRegioplan')) ?? ''),
    );
    await beginImpact(als(WIE.lezer), versie);
    for (let minuut = 0; minuut < 5; minuut += 1) await zetImpactenVoort(databank);
    const { gevallen } = await leesImpact(databank, versie, { vanaf: 0, aantal: 1000 });
    expect(gevallen.find(({ id }) => id === '9999')?.onleesbaar?.join()).toContain('inRegioplan');
    expect(await databank.$count(impacten)).toBeGreaterThan(3);
  });
});
