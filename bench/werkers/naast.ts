import { REKENAARNAMEN, type Rekenaarnaam } from '../naast/alleRekenaars.ts';
import { maakProef, PROEF } from '../naast/proef.ts';
import type { Rekenaar } from '../naast/rekenaar.ts';

const klaargezet = new Map<Rekenaarnaam, Rekenaar>();

/** Het resultaat van de laatste som, zodat het werk ergens toe dient. */
let laatste: unknown;

/** Rekent met een motor zo vaak als gevraagd: `?taak=publicodes&aantal=60`. Wie belt, kijkt op de klok. */
export default {
  async fetch(verzoek: Request): Promise<Response> {
    const query = new URL(verzoek.url).searchParams;
    const naam = REKENAARNAMEN.find((kandidaat) => kandidaat === query.get('taak'));
    if (naam === undefined) return new Response('onbekende taak', { status: 404 });
    const rekenaar = klaargezet.get(naam) ?? maakProef(naam);
    klaargezet.set(naam, rekenaar);
    const aantal = Number(query.get('aantal'));
    for (let beurt = 0; beurt < aantal; beurt += 1) {
      const resultaat = rekenaar.reken(beurt % PROEF.feiten);
      laatste = resultaat instanceof Promise ? await resultaat : resultaat;
    }
    return new Response(typeof laatste);
  },
};
