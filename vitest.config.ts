import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { leesKennisbank } from './scripts/lees-kennisbank.ts';

/** puur draait in Node; worker draait in workerd met een echte D1, gemigreerd en gevuld uit de kennisbankbestanden. */
export default defineConfig(async () => {
  const migraties = await readD1Migrations(join(import.meta.dirname, 'schema', 'migraties'));
  const kennisbank = leesKennisbank(join(import.meta.dirname, 'schema', 'kennisbank'));
  return {
    test: {
      projects: [
        { test: { name: 'puur', include: ['tests/puur/**/*.test.ts'], environment: 'node', testTimeout: 30_000 } },
        {
          plugins: [
            cloudflareTest({
              wrangler: { configPath: './wrangler.toml' },
              miniflare: { bindings: { MIGRATIES: migraties, KENNISBANK: JSON.parse(JSON.stringify(kennisbank)) } },
            }),
          ],
          test: {
            name: 'worker',
            include: ['tests/worker/**/*.test.ts'],
            setupFiles: ['./tests/worker/opzet.ts'],
            testTimeout: 30_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});
