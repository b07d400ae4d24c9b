import type { Context } from 'hono';
import { belemmeringadviezen, weegBelemmeringen, type GewogenBelemmering } from '../../src/advies/belemmeringen.ts';
import { geefAdvies, ONDERDELEN, type Advies, type Adviesvraag } from '../../src/advies/geefAdvies.ts';
import { feitenVan } from '../../src/advies/initiatief.ts';
import { leesInitiatief } from '../../src/advies/leesInitiatief.ts';
import { vormadviezen, weegVormen, type GewogenVorm } from '../../src/advies/vormen.ts';
import type { Vraag } from '../../src/advies/vraag.ts';
import type { Omgeving } from '../../src/api/omgeving.ts';
import { canoniekeJson } from '../../src/kennisbank/canoniek.ts';
import type { Kennis } from '../../src/kennisbank/kennis.ts';
import { vandaag } from '../../src/kennisbank/peildatum.ts';
import { maakToets, type Toets } from '../../src/regels/evalueer.ts';
import type { Voorbeeld } from '../opstelling/kennis.ts';
import { padVan, QUERY, type Antwoordsoort } from './antwoordsoort.ts';

/** Eén voorbeeld met alles wat de stappen van een antwoord van elkaar nodig hebben, zodat elke stap los te meten is. */
export interface Opgave {
  readonly kennis: Kennis;
  /** Elke regel van de regelset, ook die op de peildatum niet geldt. */
  readonly toetsen: readonly Toets[];
  readonly tekst: string;
  readonly invoer: unknown;
  readonly pad: string;
  readonly context: Context<Omgeving>;
  readonly adviesvraag: Adviesvraag;
  readonly vraag: Vraag;
  readonly vormen: readonly GewogenVorm[];
  readonly belemmeringen: readonly GewogenBelemmering[];
  /** Het advies zonder ontvangstbewijs: waarover de sha256 gaat. */
  readonly inhoud: Advies;
  readonly canoniek: string;
  readonly antwoordtekst: string;
}

/** Maakt een voorbeeld klaar om mee te meten. @throws als de regelset het voorbeeld niet kent */
export async function maakOpgave({ initiatief: invoer }: Voorbeeld, soort: Antwoordsoort, kennis: Kennis): Promise<Opgave> {
  const { initiatief, aannames, fouten } = leesInitiatief(invoer, kennis) as {
    initiatief?: Adviesvraag['initiatief'];
    aannames?: readonly string[];
    fouten: readonly unknown[];
  };
  if (initiatief === undefined) throw new Error(`een voorbeeld klopt niet: ${JSON.stringify(fouten)}`);
  const { uitleg = 'kort', onderdelen = ONDERDELEN } = QUERY[soort];
  const adviesvraag: Adviesvraag = { initiatief, aannames: aannames ?? [], peildatum: vandaag(new Date()), uitleg, onderdelen };
  const vraag: Vraag = {
    kennis,
    stand: kennis.opPeildatum(adviesvraag.peildatum),
    initiatief,
    feiten: kennis.leidAf(feitenVan(initiatief)),
    uitleg,
  };
  const advies: Advies = await geefAdvies(kennis, adviesvraag);
  const inhoud = { ...advies };
  delete inhoud.ontvangstbewijs;
  const tekst = JSON.stringify(invoer);
  return {
    kennis,
    toetsen: kennis.regelset.items.regels.map(({ als }) => maakToets(als, kennis.kenmerken)),
    tekst,
    invoer,
    pad: padVan(soort),
    context: losseContext(tekst, soort, kennis),
    adviesvraag,
    vraag,
    vormen: weegVormen(vraag),
    belemmeringen: weegBelemmeringen(vraag),
    inhoud,
    canoniek: canoniekeJson(inhoud),
    antwoordtekst: JSON.stringify(advies),
  };
}

/** Een Hono-context met alleen wat het eindpunt ervan gebruikt: zo is de afhandeling te meten zonder Hono en zonder netwerk. */
function losseContext(tekst: string, soort: Antwoordsoort, kennis: Kennis): Context<Omgeving> {
  const query = new URLSearchParams(padVan(soort).split('?')[1] ?? '');
  const queries = Object.fromEntries([...query].map(([naam, waarde]) => [naam, [waarde]]));
  const los = {
    env: { DB: undefined },
    req: {
      header: () => 'application/json',
      raw: { headers: new Headers({ 'content-length': String(tekst.length) }), text: () => Promise.resolve(tekst) },
      query: (naam: string) => query.get(naam) ?? undefined,
      queries: () => queries,
    },
    get: () => ({ actief: () => Promise.resolve(kennis) }),
    json: (antwoord: unknown) => antwoord,
  };
  // Het eindpunt kent alleen de delen hierboven; een echte context vraagt om een verzoek van het netwerk.
  return los as unknown as Context<Omgeving>;
}

/** De vormen en belemmeringen zoals zij in het antwoord komen. */
export function stelVormenSamen({ vormen, belemmeringen, vraag }: Opgave): unknown {
  return vormadviezen(vormen, belemmeringen, vraag);
}

export function stelBelemmeringenSamen({ belemmeringen, vraag }: Opgave): unknown {
  return belemmeringadviezen(belemmeringen, vraag);
}
