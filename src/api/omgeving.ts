import type { Context } from 'hono';
import type { Signaal } from '../signalen/signaal.ts';
import type { Kennisbron } from '../kennisbank/kennisbron.ts';

/** Wat Cloudflare aan deze worker bindt (wrangler.toml). */
export interface Bindingen {
  readonly DB: D1Database;
  /** `aan`: er geldt een grens aan hoe vaak iemand vraagt; zie `tempo.ts`. */
  readonly TEMPO?: string;
  readonly TEMPO_LEZEN?: RateLimit;
  readonly TEMPO_REKENEN?: RateLimit;
  readonly TEMPO_SCHRIJVEN?: RateLimit;
  /** De wachtrij voor signalen; zonder haar wordt er niets geteld. */
  readonly SIGNALEN?: Queue<Signaal>;
  /** Het domein van het Access-team; zonder dit en de toepassing komt er langs Access niemand in het beheer. */
  readonly ACCESS_TEAM?: string;
  /** Het kenmerk (AUD) van de toepassing die het beheer afschermt. */
  readonly ACCESS_TOEPASSING?: string;
  /** Hoeveel dagen een advies bewaard blijft; zie `bewaren/bewaartermijn.ts`. */
  readonly BEWAARTERMIJN_DAGEN?: string;
  /** Websites die naast deze host zelf de MCP-deur mogen gebruiken; zie `mcp/toegang.ts`. */
  readonly MCP_OORSPRONGEN?: string;
}

/** Wat elke route van haar omgeving krijgt. */
export interface Omgeving {
  Bindings: Bindingen;
}

export type Verzoek = Context<Omgeving>;

/** De afhandeling van een operatie: het verzoek, en waar de kennis vandaan komt. */
export type Afhandeling = (c: Verzoek, kennisbron: Kennisbron) => Promise<Response> | Response;
