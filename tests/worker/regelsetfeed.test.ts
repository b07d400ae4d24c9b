import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { openDatabank } from '../../src/kennisbank/opslag/databank.ts';
import { leesRegelset } from '../../src/kennisbank/opslag/lees.ts';
import { zaaiRegelset } from '../../src/beheer/zaaiRegelset.ts';
import { vraag } from './hulp.ts';

const databank = openDatabank(env.DB);

describe('de feed van regelsets', () => {
  it('noemt elke gepubliceerde regelset, de nieuwste eerst, met wat er veranderde; tekens uit de tekst blijven tekst', async () => {
    const eerste = await leesRegelset(databank, 1);
    if (eerste === undefined) throw new Error('geen regelset');
    const toelichting = 'Prijzen < 2022 & "oud" zijn weg.';
    await zaaiRegelset(databank, { ...eerste, toelichting }, { vandaag: '2026-11-20', nu: '2026-11-20T09:00:00.000Z' });
    const feed = await vraag('/v1/regelsets', { headers: { Accept: 'application/atom+xml' } });
    expect([feed.status, feed.koppen.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect([...feed.tekst.matchAll(/<title>(Regelset \d+)/g)].map(([, titel]) => titel)).toEqual(['Regelset 2', 'Regelset 1']);
    expect(feed.tekst).toContain('<updated>2026-11-20T09:00:00.000Z</updated>\n<author>');
    expect(feed.tekst).toContain('Prijzen &lt; 2022 &amp; &quot;oud&quot; zijn weg. Geldt vanaf 2026-11-20.');
    expect(feed.tekst).toContain('<link href="http://ontschot.test/v1/regelsets/2"/>');
    expect((await vraag('/v1/regelsets?formaat=atom&pageSize=1')).tekst.match(/<entry>/g)).toHaveLength(1);
    expect((await vraag('/v1/regelsets')).json['totaal']).toBe(2);
  });
});
