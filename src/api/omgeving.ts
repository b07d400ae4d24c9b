import type { Kennisbron } from '../kennisbank/kennisbron.ts';

/** Wat Cloudflare aan deze worker bindt (wrangler.toml). */
export interface Bindingen {
  readonly DB: D1Database;
}

/** Wat elke route van haar omgeving krijgt. */
export interface Omgeving {
  Bindings: Bindingen;
  Variables: { kennisbron: Kennisbron };
}
