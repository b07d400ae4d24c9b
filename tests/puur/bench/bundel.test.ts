import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouwWerker, pakkettenIn } from '../../../bench/opstelling/bundel.ts';
import { REKENAARS } from '../../../bench/naast/alleRekenaars.ts';

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const vergeleken = Object.values(REKENAARS).flatMap((rekenaar) => ('pakket' in rekenaar ? [rekenaar.pakket] : []));

describe('de bundel van de dienst', () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'ontschot-bundel-'));
  });
  afterAll(() => rmSync(map, { recursive: true }));

  it('bevat geen enkele motor waarmee de bench ons vergelijkt, en wel wat de dienst gebruikt', () => {
    bouwWerker(map);
    const pakketten = pakkettenIn(map);
    expect(pakketten).toEqual(expect.arrayContaining(['hono', 'zod']));
    expect(vergeleken.filter((pakket) => pakketten.includes(pakket) || Object.hasOwn(dependencies, pakket))).toEqual([]);
    expect(vergeleken).toHaveLength(5);
  });

  it('van de meetworker bevat ze juist alle vijf: zo is te zien dat de telling ze vindt', () => {
    bouwWerker(map, 'bench/werkers/naast.ts');
    expect(pakkettenIn(map, 'bench/werkers/naast.ts')).toEqual(expect.arrayContaining(vergeleken));
  });
});
