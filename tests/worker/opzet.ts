import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll } from 'vitest';
import { controleerKennis } from '../../src/kennisbank/controleer.ts';
import { openDatabank } from '../../src/kennisbank/opslag/databank.ts';
import { zaaiRegelset } from '../../src/beheer/zaaiRegelset.ts';

/** Elke testbestand begint met een eigen D1 waarin de kennisbank als regelset 1 gepubliceerd is. */
beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIES);
  const { regelset, fouten } = controleerKennis(env.KENNISBANK);
  if (regelset === undefined) throw new Error(`de kennisbank heeft ${fouten.length} fouten; zie npm run kennisbank:controle`);
  await zaaiRegelset(openDatabank(env.DB), regelset, { vandaag: '2023-01-01', nu: '2023-01-01T12:00:00.000Z' });
});
