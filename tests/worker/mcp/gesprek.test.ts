import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { Gespreksverslag } from './gespreksverslag.ts';
import { gebruik, verbind, type Uitslag } from './hulp.ts';

/**
 * Eén gesprek tegen de echte dienst: een dorp met een idee, en een assistent die alleen doet wat de gereedschappen zeggen.
 * Wat er gevraagd en geantwoord is, staat in docs/mcp-gesprek.md; die tekst komt uit deze toets.
 */
const PEILDATUM = '2026-11-22';
const verslag = new Gespreksverslag();
let client: Client;
let initiatief: Record<string, unknown> = {};

beforeAll(async () => {
  client = await verbind();
});

/** Wat de vrager weet, en hoe hij het zegt; op een andere vraag weet hij het antwoord niet. */
const BLAD: Record<string, { readonly waarde: unknown; readonly zegt: string }> = {
  niveau: { waarde: 'individueel', zegt: 'Per persoon: wie meedoet, krijgt hulp.' },
  fase: { waarde: 'opstart', zegt: 'Wij beginnen net.' },
  maatwerkPerHuishouden: { waarde: false, zegt: 'Nee, iedereen krijgt dezelfde dorpsondersteuner.' },
  verzekerdeZorg: { waarde: 'geen', zegt: 'Nee, een dorpsondersteuner is geen verzekerde zorg.' },
  resultaatMeetbaar: { waarde: true, zegt: 'Ja, te tellen is wie er naar het verpleeghuis gaat.' },
  doelgroepAfgebakend: { waarde: true, zegt: 'Ja: ouderen in ons dorp die al hulp uit de Wmo hebben.' },
};
const HOOGSTENS_VRAGEN = 6;

async function roep(naam: string, argumenten: Record<string, unknown>, koppen: readonly string[] = []): Promise<Uitslag> {
  const aanroep = { ...argumenten, peildatum: PEILDATUM };
  const uitslag = await gebruik(client, naam, aanroep);
  expect(uitslag.isFout, uitslag.tekst).toBe(false);
  verslag.aanroep(naam, aanroep, uitslag, koppen);
  return uitslag;
}

interface Vraag {
  readonly kenmerk: string;
  readonly vraag: string;
}
const eersteVraag = ({ inhoud }: Uitslag): Vraag => (inhoud['vragen'] as Vraag[])[0] ?? { kenmerk: '', vraag: '' };

function beantwoord({ kenmerk, vraag }: Vraag): void {
  verslag.zegt('Assistent', vraag);
  const eigen = BLAD[kenmerk];
  verslag.zegt('Vrager', eigen?.zegt ?? 'Dat weet ik niet.');
  const { kenmerken = {}, overgeslagen = [] } = initiatief as { kenmerken?: object; overgeslagen?: string[] };
  initiatief =
    eigen === undefined
      ? { ...initiatief, overgeslagen: [...overgeslagen, kenmerk] }
      : { ...initiatief, kenmerken: { ...kenmerken, [kenmerk]: eigen.waarde } };
}

describe('het gesprek van een dorp', () => {
  it('begint met een idee, en de eerste vraag', async () => {
    verslag.kop('Het idee');
    verslag.zegt('Vrager', 'Wij willen ouderen langer thuis laten wonen. Wie kan dat betalen?');
    const vraag = eersteVraag(await roep('stel_vervolgvraag', {}, ['Zo komt een antwoord in het initiatief']));
    expect(vraag.kenmerk).toBe('wetten');
    verslag.zegt('Assistent', vraag.vraag);
    verslag.zegt(
      'Vrager',
      'De gemeente betaalt het nu uit de Wmo. Onze ouderen gaan later naar het verpleeghuis, dus het scheelt in de Wlz. Het gaat om veertig ouderen per jaar.',
    );
    initiatief = {
      wetten: ['wmo', 'wlz'],
      kenmerken: { doelgroepen: ['ouderen'], lastenIn: ['wmo'], batenIn: ['wlz'], aantalDeelnemers: 40 },
    };
  });

  it('gaat vraag voor vraag verder', async () => {
    verslag.kop('Vraag voor vraag');
    beantwoord(eersteVraag(await roep('stel_vervolgvraag', { initiatief }, ['Zo komt een antwoord in het initiatief'])));
    verslag.zin('Zo gaat het verder; hieronder alleen nog de vragen en antwoorden.');
    for (let beurt = 1; beurt < HOOGSTENS_VRAGEN; beurt += 1)
      beantwoord(eersteVraag(await gebruik(client, 'stel_vervolgvraag', { initiatief, peildatum: PEILDATUM })));
    verslag.zegt('Vrager', 'Genoeg vragen. Wat raadt u aan?');
  });

  it('krijgt het advies, met de vorm die het best past helemaal', async () => {
    verslag.kop('Het advies');
    const { inhoud } = await roep('geef_advies', { initiatief }, ['Instrumenten', 'De andere vormen', 'Wat u kunt tegenkomen']);
    const eerste = (inhoud['vormen'] as { id: string; soort: string }[]).find(({ soort }) => soort === 'instrument');
    expect(eerste?.id).toBe('wet-dos');
    verslag.zegt('Vrager', 'Wat is die Wet DOS, en wat moeten wij ervoor doen?');
    await roep('toon_financieringsvorm', { id: 'wet-dos' }, ['Hoe het geld loopt', 'Zo regelt u het', "Risico's"]);
  });

  it('en eindigt met een businesscase', async () => {
    verslag.kop('De businesscase');
    verslag.zegt('Vrager', 'En wat doet het met het geld?');
    const { inhoud } = await roep('bereken_businesscase', { initiatief }, ['Wat elke partij overhoudt', 'Wat er nog nodig is']);
    verslag.zegt(
      'Vrager',
      'De dorpsondersteuners kosten 120.000 euro per jaar. Wij denken dat zes ouderen daardoor elk een jaar later naar het verpleeghuis gaan.',
    );
    const invoer = inhoud['invoer'] as { partijen: { id: string }[]; posten: { richting: string }[] };
    const businesscase = {
      ...invoer,
      partijen: invoer.partijen.filter(({ id }) => id !== 'private-investeerder'),
      posten: invoer.posten.map((post) => ({ ...post, ...(post.richting === 'kosten' ? KOSTEN : BATEN) })),
      varianten: VARIANTEN,
    };
    const gerekend = await roep('bereken_businesscase', { businesscase }, ['Wat elke partij overhoudt', 'Let op', 'Wat er is aangenomen']);
    expect(gerekend.inhoud).toMatchObject({ stand: 'doorgerekend', situatiesZijn: 'bedragen' });
    verslag.zegt(
      'Assistent',
      'Dit is een concept en geen besluit. Neem het mee naar de gemeente en het zorgkantoor: of zes ouderen klopt, en of die besparing echt als geld vrijkomt, weten zij.',
    );
    await expect(verslag.alsMarkdown()).toMatchFileSnapshot('../../../docs/mcp-gesprek.md');
  });
});

/** Verzonnen: wat de vrager zegt. De prijs per dag is het kengetal dat het concept noemt. */
const KOSTEN = { prijs: 120_000, herkomst: { soort: 'gebruiker' } };
const BATEN = {
  naam: 'Minder dagen in het verpleeghuis',
  hoeveelheid: 6 * 365,
  eenheid: 'dag',
  prijs: 290,
  prijspeil: 2022,
  verzilverbaar: 0.8,
  herkomst: { soort: 'kengetal', bron: 'prijzen-2022', plaats: 'tabel, Wlz, verpleeghuis, dag' },
};
const VARIANTEN = [
  { vorm: 'wet-dos', bijdrage: 80_000, rest: { partij: 'gemeente', wet: 'wmo' } },
  {
    vorm: 'betaalafspraken',
    aandelen: [
      { partij: 'gemeente', wet: 'wmo', aandeel: 0.5 },
      { partij: 'zorgkantoor', wet: 'wlz', aandeel: 0.5 },
    ],
  },
];
