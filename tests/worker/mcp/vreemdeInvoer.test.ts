import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { GEREEDSCHAPPEN } from '../../../src/mcp/gereedschappen.ts';
import { gebruik, verbind } from './hulp.ts';

let client: Client;
beforeAll(async () => {
  client = await verbind();
});

describe('wat een assistent ook stuurt', () => {
  const VREEMD: readonly unknown[] = [
    null,
    true,
    -1,
    1e308,
    '',
    'x'.repeat(6000),
    [],
    [[]],
    [null, 7, {}],
    {},
    { length: {} },
    { wetten: { length: 1 }, kenmerken: [] },
    { wetten: ['wmo'], kenmerken: { aantalDeelnemers: { laag: 1 } }, businesscase: { posten: [null], partijen: 'g', varianten: [[]] } },
    { partijen: [{}], posten: [{}], varianten: [{ vorm: 'wet-dos' }] },
    JSON.parse('{"__proto__": {"wetten": ["wmo"]}, "constructor": 1}'),
  ];

  it.each(GEREEDSCHAPPEN)('$naam antwoordt, of zegt in het Nederlands wat er mis is', async ({ naam, invoer }) => {
    for (const veld of [...Object.keys(invoer.shape), 'toString', 'onbekend'])
      for (const waarde of VREEMD) {
        const { tekst, isFout } = await gebruik(client, naam, { [veld]: waarde });
        expect(tekst, `${veld}: ${JSON.stringify(waarde)}`).not.toContain('Er ging bij ons iets mis');
        if (isFout) expect(tekst).toMatch(/^De vraag klopt niet[.] Fouten: \d+[.]\n- \//);
        expect(tekst.length).toBeLessThan(25_000);
      }
  });
});
