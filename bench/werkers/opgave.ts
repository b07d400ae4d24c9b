import { belemmeringadviezen, weegBelemmeringen, type GewogenBelemmering } from '../../src/advies/belemmeringen.ts';
import { geefAdvies, ONDERDELEN, type Advies, type Adviesvraag } from '../../src/advies/geefAdvies.ts';
import { feitenVan } from '../../src/advies/initiatief.ts';
import { leesInitiatief } from '../../src/advies/leesInitiatief.ts';
import { vormadviezen } from '../../src/advies/vormadvies.ts';
import { weegVormen, type GewogenVorm } from '../../src/advies/vormen.ts';
import type { Vraag } from '../../src/advies/vraag.ts';
import { canoniekeJson } from '../../src/kennisbank/canoniek.ts';
import type { Kennis } from '../../src/kennisbank/kennis.ts';
import { vandaag } from '../../src/kennisbank/peildatum.ts';
import { maakToets, type Toets } from '../../src/regels/evalueer.ts';
import type { Voorbeeld } from '../opstelling/kennis.ts';
import { QUERY, type Antwoordsoort } from './antwoordsoort.ts';

/** Eén voorbeeld met alles wat de stappen van een antwoord van elkaar nodig hebben, zodat elke stap los te meten is. */
export interface Opgave {
  readonly kennis: Kennis;
  /** Elke regel van de regelset, ook die op de peildatum niet geldt. */
  readonly toetsen: readonly Toets[];
  readonly invoer: unknown;
  readonly adviesvraag: Adviesvraag;
  readonly vraag: Vraag;
  readonly vormen: readonly GewogenVorm[];
  readonly belemmeringen: readonly GewogenBelemmering[];
  /** Het advies zonder ontvangstbewijs: waarover de sha256 gaat. */
  readonly inhoud: Advies;
  readonly canoniek: string;
}

/** Maakt een voorbeeld klaar om mee te meten. @throws als de regelset het voorbeeld niet kent */
export async function maakOpgave({ initiatief: invoer }: Voorbeeld, soort: Antwoordsoort, kennis: Kennis): Promise<Opgave> {
  const gelezen = leesInitiatief(invoer, kennis);
  if (gelezen.initiatief === undefined) throw new Error(`een voorbeeld klopt niet: ${JSON.stringify(gelezen.fouten)}`);
  const { initiatief, aannames } = gelezen;
  const { uitleg = 'kort', onderdelen = ONDERDELEN } = QUERY[soort];
  const adviesvraag: Adviesvraag = { initiatief, aannames, peildatum: vandaag(new Date()), uitleg, onderdelen };
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
  return {
    kennis,
    toetsen: kennis.regelset.items.regels.map(({ als }) => maakToets(als, kennis.kenmerken)),
    invoer,
    adviesvraag,
    vraag,
    vormen: weegVormen(vraag),
    belemmeringen: weegBelemmeringen(vraag),
    inhoud,
    canoniek: canoniekeJson(inhoud),
  };
}

/** De vormen en belemmeringen zoals zij in het antwoord komen. */
export function stelVormenSamen({ vormen, belemmeringen, vraag }: Opgave): unknown {
  return vormadviezen(vormen, belemmeringen, vraag);
}

export function stelBelemmeringenSamen({ belemmeringen, vraag }: Opgave): unknown {
  return belemmeringadviezen(belemmeringen, vraag);
}
