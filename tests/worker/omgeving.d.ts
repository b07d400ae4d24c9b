import type { D1Migration } from '@cloudflare/vitest-plugin';
import type { Aangeleverd } from '../../src/kennisbank/controleer.ts';
import type worker from '../../src/worker.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      DB: D1Database;
      MIGRATIES: D1Migration[];
      KENNISBANK: Aangeleverd;
    }
    interface GlobalProps {
      mainModule: { default: typeof worker };
    }
  }
}
