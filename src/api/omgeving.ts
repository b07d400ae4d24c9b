import type { Context } from 'hono';
import type { Kennisbron } from '../kennisbank/kennisbron.ts';

/** Wat Cloudflare aan deze worker bindt (wrangler.toml). */
export interface Bindingen {
  readonly DB: D1Database;
  /** Hoeveel dagen een advies bewaard blijft; zie `bewaren/bewaartermijn.ts`. */
  readonly BEWAARTERMIJN_DAGEN?: string;
}

/** Wat elke route van haar omgeving krijgt. */
export interface Omgeving {
  Bindings: Bindingen;
}

export type Verzoek = Context<Omgeving>;

/** De afhandeling van een operatie: het verzoek, en waar de kennis vandaan komt. */
export type Afhandeling = (c: Verzoek, kennisbron: Kennisbron) => Promise<Response> | Response;
