import { feitenVan } from '../../src/advies/initiatief.ts';
import { leesInitiatief } from '../../src/advies/leesInitiatief.ts';
import { weegVormen } from '../../src/advies/vormen.ts';
import { maakKennis, type Kennis } from '../../src/kennisbank/kennis.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import { vandaag } from '../../src/kennisbank/peildatum.ts';
import type { Feiten } from '../../src/regels/feiten.ts';
import type { Voorbeeld } from '../opstelling/kennis.ts';
import { maakGroteRegelset } from '../schaal/groteRegelset.ts';
import { MATEN, schaaltaak, STAPPEN, VRAGEN, type Schaalvraag } from '../schaal/maten.ts';

interface Bindingen {
  readonly DB: D1Database;
  readonly VOORBEELDEN: readonly Voorbeeld[];
}

type Taak = (beurt: number) => unknown;

const ZAAD = 2023;

let klaargezet: Promise<ReadonlyMap<string, Taak>> | undefined;

async function zetKlaar({ DB, VOORBEELDEN }: Bindingen): Promise<ReadonlyMap<string, Taak>> {
  const echt = await maakKennisbron().actief(DB);
  const feiten = VOORBEELDEN.map(({ initiatief }) => feitenUit(initiatief, echt));
  const taken = new Map<string, Taak>();
  for (const maat of MATEN) {
    const kennis = maakKennis(maakGroteRegelset(echt.regelset, maat, ZAAD));
    for (const vraag of VRAGEN) {
      const gevraagd = feiten.map((bekend) => metWetten(bekend, vraag, echt));
      for (const stap of STAPPEN) taken.set(schaaltaak(maat, vraag, stap), maakTaak(kennis, gevraagd, stap === 'verklaren'));
    }
  }
  return taken;
}

function feitenUit(invoer: unknown, kennis: Kennis): Feiten {
  const { initiatief, fouten } = leesInitiatief(invoer, kennis);
  if (initiatief === undefined) throw new Error(`een voorbeeld klopt niet: ${JSON.stringify(fouten)}`);
  return feitenVan(initiatief);
}

function metWetten(bekend: Feiten, vraag: Schaalvraag, { regelset }: Kennis): Feiten {
  const wetten = regelset.items.wetten.map(({ id }) => id);
  if (vraag === 'voorbeelden') return bekend;
  return { ...bekend, wetten: vraag === 'een-wet' ? wetten.slice(0, 1) : wetten };
}

function maakTaak(kennis: Kennis, gevraagd: readonly Feiten[], metVerklaring: boolean): Taak {
  const stand = kennis.opPeildatum(vandaag(new Date()));
  return (beurt) => {
    const feiten = kennis.leidAf(gevraagd[beurt % gevraagd.length] ?? {});
    const gewogen = weegVormen({ stand, feiten });
    return metVerklaring ? gewogen.map(({ regels }) => regels.map(({ toets }) => toets.verklaar(feiten))) : gewogen;
  };
}

/** Het resultaat van de laatste taak, zodat het werk ergens toe dient. */
let laatste: unknown;

/** Doet een taak zo vaak als gevraagd: `?taak=1000/een-wet/wegen&aantal=60`. Wie belt, kijkt op de klok. */
export default {
  async fetch(verzoek: Request, bindingen: Bindingen): Promise<Response> {
    const query = new URL(verzoek.url).searchParams;
    const taak = (await (klaargezet ??= zetKlaar(bindingen))).get(query.get('taak') ?? '');
    if (taak === undefined) return new Response('onbekende taak', { status: 404 });
    const aantal = Number(query.get('aantal'));
    for (let beurt = 0; beurt < aantal; beurt += 1) laatste = taak(beurt);
    return new Response(typeof laatste);
  },
};
