import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import type { Voorbeeld } from '../opstelling/kennis.ts';
import { ANTWOORDSOORTEN, type Antwoordsoort } from './antwoordsoort.ts';
import { maakOpgave, type Opgave } from './opgave.ts';
import { STAPNAMEN } from './stapnaam.ts';
import { maakStappen } from './stappen.ts';

interface Bindingen {
  readonly DB: D1Database;
  readonly VOORBEELDEN: readonly Voorbeeld[];
}

type Opgaven = Record<Antwoordsoort, readonly Opgave[]>;

let klaargezet: Promise<{ stappen: ReturnType<typeof maakStappen>; opgaven: Opgaven }> | undefined;

async function zetKlaar({ DB, VOORBEELDEN }: Bindingen) {
  const kennis = await maakKennisbron().actief(DB);
  const opgavenVoor = (soort: Antwoordsoort): Promise<Opgave[]> =>
    Promise.all(VOORBEELDEN.map((voorbeeld) => maakOpgave(voorbeeld, soort, kennis)));
  const [smal, volledig] = await Promise.all(ANTWOORDSOORTEN.map(opgavenVoor));
  return { stappen: maakStappen(kennis), opgaven: { smal: smal ?? [], volledig: volledig ?? [] } };
}

/** Het resultaat van de laatste stap, zodat het werk ergens toe dient. */
let laatste: unknown;

/** Doet een stap zo vaak als gevraagd: `?taak=smal/weegVormen&aantal=60&voorbeeld=2`. Wie belt, kijkt op de klok. */
export default {
  async fetch(verzoek: Request, bindingen: Bindingen): Promise<Response> {
    const query = new URL(verzoek.url).searchParams;
    const [soort, naam] = (query.get('taak') ?? '').split('/');
    const antwoordsoort = ANTWOORDSOORTEN.find((kandidaat) => kandidaat === soort);
    const stapnaam = STAPNAMEN.find((kandidaat) => kandidaat === naam);
    if (antwoordsoort === undefined || stapnaam === undefined) return new Response('onbekende taak', { status: 404 });
    const { stappen, opgaven } = await (klaargezet ??= zetKlaar(bindingen));
    const voorbeeld = query.get('voorbeeld');
    const gekozen = voorbeeld === null ? opgaven[antwoordsoort] : opgaven[antwoordsoort].slice(Number(voorbeeld), Number(voorbeeld) + 1);
    await herhaal(stappen[stapnaam], gekozen, Number(query.get('aantal')));
    return new Response(typeof laatste);
  },
};

async function herhaal(stap: (opgave: Opgave) => unknown, opgaven: readonly Opgave[], aantal: number): Promise<void> {
  for (let beurt = 0; beurt < aantal; beurt += 1) {
    const opgave = opgaven[beurt % opgaven.length];
    if (opgave === undefined) throw new Error('er is geen voorbeeld om mee te meten');
    const resultaat = stap(opgave);
    laatste = resultaat instanceof Promise ? await resultaat : resultaat;
  }
}
