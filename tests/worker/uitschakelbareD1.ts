import { env } from 'cloudflare:workers';

/** Een D1 die weg te halen is. */
export function uitschakelbareD1(): { d1: D1Database; weg: () => void; terug: () => void } {
  let isWeg = false;
  const d1 = new Proxy(env.DB, {
    get(doel, naam) {
      if (isWeg) throw new Error('D1_ERROR: niet bereikbaar');
      const waarde: unknown = Reflect.get(doel, naam);
      return typeof waarde === 'function' ? waarde.bind(doel) : waarde;
    },
  });
  return { d1, weg: () => (isWeg = true), terug: () => (isWeg = false) };
}
