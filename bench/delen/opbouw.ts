import { meetReeksen } from '../meten/reeks.ts';
import { mediaan } from '../meten/statistiek.ts';
import { getal, procent, toonKop, toonTabel } from '../meten/tabel.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';
import type { Verzoektijd } from './doorvoer.ts';
import type { Antwoordsoort } from '../werkers/antwoordsoort.ts';
import type { Stapnaam } from '../werkers/stapnaam.ts';

const PLAN = { reeksen: 25, reeksMs: 5, opwarmMs: 250 };

/** De stappen van `geefAdvies` bij elke soort; wat er niet in staat, doet zij niet. */
const ADVIESSTAPPEN = {
  smal: ['leidAf', 'weegVormen', 'weegBelemmeringen', 'vormadviezen', 'belemmeringadviezen'],
  volledig: [
    'leidAf',
    'weegVormen',
    'weegBelemmeringen',
    'vormadviezen',
    'belemmeringadviezen',
    'vervolgvragen',
    'afbakening',
    'succesfactoren',
    'praktijken',
    'beleidsontwikkelingen',
    'businesscase',
    'waarschuwingen',
    'canoniekeJson',
    'sha256',
  ],
} as const satisfies Record<Antwoordsoort, readonly Stapnaam[]>;
const VASTE_STAPPEN = ['leesInitiatief', 'geefAdvies', 'adviesAlsTekst'] as const satisfies Stapnaam[];
const REDENSTAPPEN = ['redenenVormen', 'redenenBelemmeringen'] as const satisfies Stapnaam[];

type Tijden = ReadonlyMap<Stapnaam, number>;
type Rij = readonly [naam: string, microseconden: number];

/** Deel 2, vervolg: waar de tijd van een verzoek blijft. */
export async function meetOpbouw({ workerd }: Werkplaats, perVerzoek: Record<Antwoordsoort, Verzoektijd>): Promise<void> {
  const meting = await workerd.adres('meting');
  for (const soort of ['smal', 'volledig'] as const) {
    toonKop(`2. Waar de tijd blijft: ${soort}`);
    const stappen: readonly Stapnaam[] = [...VASTE_STAPPEN, ...ADVIESSTAPPEN[soort], ...(soort === 'volledig' ? REDENSTAPPEN : [])];
    const metingen = await meetReeksen(
      meting,
      stappen.map((stap) => ({ taak: `${soort}/${stap}` })),
      PLAN,
    );
    const tijden: Tijden = new Map(stappen.map((stap, plaats) => [stap, mediaan(metingen[plaats] ?? [])]));
    toonTabel(
      ['onderdeel', 'µs', 'aandeel'],
      rijenVan(soort, tijden, perVerzoek[soort]).map(([naam, tijd]) => [naam, getal(tijd, 1), procent(tijd / perVerzoek[soort].heel)]),
    );
  }
  console.log(
    'Gemeten: de eerste drie rijen komen uit de rekentijden van de doorvoer hierboven (lezen is het verschil met de lege route). Elke andere stap is los gemeten',
  );
  console.log(
    `met de functies en gegevens van een verzoek, om en om over de zes initiatieven: ${PLAN.reeksen} reeksen van ongeveer ${PLAN.reeksMs} ms, de klok buiten workerd, mediaan.`,
  );
  console.log(
    '"overig" is het verschil tussen het geheel en de delen: daar zit ook in wat een stap in een verzoek trager is dan duizend keer achter elkaar.',
  );
}

/** Elke rij met de tijd van het geheel of een deel; ingesprongen rijen tellen op tot de rij erboven. */
function rijenVan(soort: Antwoordsoort, tijden: Tijden, { heel, lezen, versturen }: Verzoektijd): Rij[] {
  const tijd = (stap: Stapnaam): number => tijden.get(stap) ?? 0;
  const som = (stappen: readonly Stapnaam[]): number => stappen.reduce((opgeteld, stap) => opgeteld + tijd(stap), 0);
  return [
    ['heel verzoek', heel],
    ['  HTTP en Hono: ontvangen en zoveel tekst versturen', versturen],
    ['  vraag lezen als JSON', lezen],
    ['  initiatief controleren', tijd('leesInitiatief')],
    ['  advies', tijd('geefAdvies')],
    ...ADVIESSTAPPEN[soort].flatMap((stap) => adviesrijen(stap, tijd)),
    ['    overig: samenvoegen, geheugen', tijd('geefAdvies') - som(ADVIESSTAPPEN[soort])],
    ['  antwoord serialiseren', tijd('adviesAlsTekst') - tijd('geefAdvies')],
    ['  overig: query, middleware, koppen, geheugen', heel - versturen - lezen - som(['leesInitiatief', 'adviesAlsTekst'])],
  ];
}

const NAAM: Partial<Record<Stapnaam, string>> = {
  leidAf: 'kenmerken afleiden',
  weegVormen: 'vormen wegen',
  weegBelemmeringen: 'belemmeringen wegen',
  vormadviezen: 'vormen samenstellen',
  belemmeringadviezen: 'belemmeringen samenstellen',
  canoniekeJson: 'canonieke JSON voor het ontvangstbewijs',
  sha256: 'sha256 voor het ontvangstbewijs',
};

/** Bij vormen en belemmeringen staan de redenen apart: zij zijn een deel van de stap. */
function adviesrijen(stap: Stapnaam, tijd: (stap: Stapnaam) => number): Rij[] {
  const naam = NAAM[stap] ?? stap;
  const redenstap = stap === 'vormadviezen' ? 'redenenVormen' : stap === 'belemmeringadviezen' ? 'redenenBelemmeringen' : undefined;
  const redenen = redenstap === undefined ? 0 : tijd(redenstap);
  if (redenen === 0) return [[`    ${naam}`, tijd(stap)]];
  return [
    [`    ${naam}: redenen`, redenen],
    [`    ${naam}: overig`, tijd(stap) - redenen],
  ];
}
