import { legUit, maakClient, type Initiatiefvraag, type Probleem } from './ontschot.ts';

/**
 * Een advies met de volgende vraag, hetzelfde uit een adres, zoeken, en een businesscase; en een vraag die niet klopt.
 * `node dist/voorbeeld.js http://localhost:8787/v1`
 */
const [, , adres = 'http://localhost:8787/v1'] = process.argv;
const ontschot = maakClient(adres);

const initiatief: Initiatiefvraag = { wetten: ['wmo', 'zvw', 'wlz'], kenmerken: { lastenIn: ['wmo'], batenIn: ['wlz'] } };

const advies = await ontschot.POST('/adviezen', { params: { query: { uitleg: 'geen', peildatum: '2026-11-22' } }, body: initiatief });
if (advies.data === undefined) stop(advies.error);
const open = advies.data.financieringsvormen?.filter(({ oordeel }) => oordeel === 'passend' || oordeel === 'mogelijk') ?? [];
console.log(
  `advies: ${open.length} vormen passend of mogelijk, klaar: ${advies.data.klaar}; volgende vraag: ${advies.data.vervolgvragen?.[0]?.vraag}`,
);

const plat = await ontschot.GET('/adviezen', {
  params: { query: { wetten: 'wmo,wlz', onderdelen: 'afbakening', kenmerken: { niveau: 'individueel', batenIn: 'wlz' } } },
});
if (plat.data === undefined) stop(plat.error);
console.log(`plat advies: ${plat.data.afbakening?.oordeel}`);

const gevonden = await ontschot.GET('/zoekresultaten', { params: { query: { q: 'gedeelde besparing', pageSize: 3 } } });
if (gevonden.data === undefined) stop(gevonden.error);
console.log(`zoeken: ${gevonden.data.totaal} treffers, bovenaan ${gevonden.data.items[0]?.id}`);

const businesscase = await ontschot.POST('/businesscases', {
  body: {
    partijen: [
      { id: 'gemeente', soort: 'gemeente' },
      { id: 'zorgkantoor', soort: 'zorgkantoor' },
    ],
    posten: [
      {
        id: 'begeleiding',
        richting: 'kosten',
        categorie: 'aanpak',
        partij: 'gemeente',
        wet: 'wmo',
        hoeveelheid: 70,
        eenheid: 'inwoner',
        prijs: 500,
      },
      {
        id: 'later',
        richting: 'baten',
        categorie: 'voorkomen-escalatie',
        partij: 'zorgkantoor',
        wet: 'wlz',
        hoeveelheid: 2,
        eenheid: 'jaar',
        prijs: 30_000,
      },
    ],
  },
});
if (businesscase.data === undefined) stop(businesscase.error);
console.log(`businesscase: netto contante waarde ${businesscase.data.totaal.ncw}`);

const fout = await ontschot.POST('/adviezen', { body: { wetten: ['wmo2015'] } });
if (fout.error === undefined) throw new Error('Een wet die niet bestaat had een fout moeten geven.');
console.log(`fout: ${legUit(fout.error).join(' | ')}`);

function stop(probleem: Probleem): never {
  throw new Error(legUit(probleem).join('\n'));
}
