/** Hoe een verzoek binnenkomt. */
export interface Toegang {
  /** Waarom het niet binnenkomt, als zin. */
  readonly weigering?: string;
  /** De andere website die het antwoord mag lezen. */
  readonly website?: string;
}

/** Hosts die alleen op deze machine uitkomen. */
const EIGEN_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Of een verzoek bij de MCP-deur binnenkomt. Wat niet genoemd is, komt er niet in:
 * - de kop Host is de host van het adres. Zonder TLS moet die deze machine zijn, of op de lijst staan: een vreemde website kan
 *   haar naam naar een lokaal adres laten wijzen, maar geen certificaat voor die naam tonen;
 * - een kop Origin (die alleen een browser stuurt) is die van hetzelfde adres, of staat op de lijst.
 * @param lijst oorsprongen zoals "https://chat.gemeente.example", met komma's of spaties ertussen
 */
export function keurToegang({ url, headers }: Pick<Request, 'url' | 'headers'>, lijst = ''): Toegang {
  const eigen = new URL(url);
  const toegelaten = new Set(lijst.split(/[\s,]+/).flatMap((naam) => oorsprongVan(naam)?.origin ?? []));
  const host = headers.get('host') ?? eigen.host;
  if (host !== eigen.host) return { weigering: `De kop Host (${toon(host)}) hoort niet bij dit adres.` };
  if (eigen.protocol !== 'https:' && !EIGEN_MACHINE.has(eigen.hostname) && !toegelaten.has(eigen.origin))
    return {
      weigering: `Zonder TLS is ${toon(eigen.host)} hier niet toegelaten. Gebruik https, of zet ${toon(eigen.origin)} op de lijst.`,
    };
  const gegeven = headers.get('origin');
  if (gegeven === null) return {};
  const website = oorsprongVan(gegeven);
  if (website?.origin === eigen.origin) return {};
  if (website !== undefined && toegelaten.has(website.origin)) return { website: website.origin };
  return { weigering: `De website ${toon(gegeven)} is hier niet toegelaten.` };
}

/** Een oorsprong heeft een schema en een host; "null" en een los woord zijn er geen. */
function oorsprongVan(tekst: string): URL | undefined {
  const gelezen = URL.parse(tekst);
  return gelezen === null || gelezen.origin === 'null' ? undefined : gelezen;
}

function toon(tekst: string): string {
  return `"${tekst.slice(0, 80)}"`;
}
