import { leesBusinesscase } from '../../src/advies/businesscase/leesBusinesscase.ts';
import { bekendeNamen, rekenBusinesscase } from '../../src/advies/businesscase/rekenBusinesscase.ts';
import { berekenBusinesscase } from '../../src/businesscase/berekenBusinesscase.ts';
import { breuk } from '../../src/businesscase/breuk.ts';
import type { Businesscase } from '../../src/businesscase/model.ts';
import { shapley } from '../../src/businesscase/sleutels/shapley.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import { meetgeval } from '../opstelling/businesscase.ts';
import { REKENTAKEN, type Rekentaak } from './rekentaak.ts';

interface Bindingen {
  readonly DB: D1Database;
}

let klaargezet: Promise<Readonly<Record<Rekentaak, () => unknown>>> | undefined;

async function zetKlaar({ DB }: Bindingen): Promise<Readonly<Record<Rekentaak, () => unknown>>> {
  const kennis = await maakKennisbron().actief(DB);
  const invoer = meetgeval();
  const bekend = bekendeNamen(kennis);
  const { gelezen, fouten } = leesBusinesscase(invoer, { bekend });
  if (gelezen === undefined) throw new Error(`het meetgeval klopt niet: ${JSON.stringify(fouten)}`);
  const reken = (geval: Businesscase): unknown =>
    berekenBusinesscase(geval, { namen: kennis.namen, bronjaar: () => undefined, aannames: [] });
  const zonder = { ...gelezen.businesscase, varianten: [] };
  const trek = (trekkingen: number) => () => reken({ ...zonder, onzekerheid: { trekkingen, zaad: 42 } });
  const baten = Array.from({ length: 16 }, (_, nummer) => breuk(1000 + 137 * nummer));
  return {
    lezen: () => leesBusinesscase(invoer, { bekend }),
    'zonder-varianten': () => reken(zonder),
    vast: () => reken(gelezen.businesscase),
    'heel-antwoord': () => JSON.stringify(rekenBusinesscase(invoer, kennis)),
    'trekkingen-1000': trek(1000),
    'trekkingen-2000': trek(2000),
    'trekkingen-4000': trek(4000),
    'shapley-16': () => shapley(breuk(15_000), baten),
  };
}

/** Het resultaat van de laatste taak, zodat het werk ergens toe dient. */
let laatste: unknown;

/** Doet een taak zo vaak als gevraagd: `?taak=vast&aantal=60`. Wie belt, kijkt op de klok. */
export default {
  async fetch(verzoek: Request, bindingen: Bindingen): Promise<Response> {
    const query = new URL(verzoek.url).searchParams;
    const taak = REKENTAKEN.find((kandidaat) => kandidaat === query.get('taak'));
    if (taak === undefined) return new Response('onbekende taak', { status: 404 });
    const { [taak]: doe } = await (klaargezet ??= zetKlaar(bindingen));
    for (let beurt = 0; beurt < Number(query.get('aantal')); beurt += 1) laatste = doe();
    return new Response(typeof laatste);
  },
};
