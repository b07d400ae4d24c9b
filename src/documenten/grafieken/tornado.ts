import { bedrag } from '../notatie.ts';
import type { Tornado } from './grafiek.ts';
import {
  balk,
  BREEDTE,
  DONKER,
  letters,
  LICHT,
  lijn,
  passend,
  schaal,
  sleutels,
  tekening,
  tekstbreedte,
  type Beschrijving,
} from './tekening.ts';

const BALK = 18;
const NAAM = 22;
const RIJ = NAAM + BALK + 12;
const LEGENDA = 50;

/** Per aanname een balk van de uitkomst bij laag tot die bij hoog, rond de verwachte uitkomst. */
export function tekenTornado({ basis, balken }: Tornado, beschrijving: Beschrijving): string {
  const einden = balken.flatMap(({ laag, hoog }) => [laag, hoog]);
  const ruimte = Math.max(...[basis, ...einden].map((waarde) => tekstbreedte(bedrag(waarde)))) + 8;
  const plek = schaal(Math.min(basis, ...einden), Math.max(basis, ...einden), ruimte, BREEDTE - ruimte);
  const midden = plek(basis);
  const hoogte = LEGENDA + balken.length * RIJ;
  const delen = balken.flatMap(({ naam, laag, hoog }, plaats) => {
    const boven = LEGENDA + plaats * RIJ;
    const [kleinste, grootste] = [Math.min(laag, hoog), Math.max(laag, hoog)];
    const regel = boven + NAAM + 14;
    return [
      letters(0, boven + 15, passend(naam), 'start', true),
      // De langste gaat eerst: liggen beide aan dezelfde kant, dan blijft de kortere zichtbaar.
      ...[{ waarde: laag, kleur: LICHT } as const, { waarde: hoog, kleur: DONKER } as const]
        .toSorted((a, b) => Math.abs(b.waarde - basis) - Math.abs(a.waarde - basis))
        .map(({ waarde, kleur }) => balk(Math.min(midden, plek(waarde)), boven + NAAM, Math.abs(plek(waarde) - midden), BALK, kleur)),
      letters(Math.min(plek(kleinste), midden) - 6, regel, bedrag(kleinste), 'end'),
      letters(Math.max(plek(grootste), midden) + 6, regel, bedrag(grootste)),
      lijn(midden, boven + NAAM - 3, midden, boven + NAAM + BALK + 3),
    ];
  });
  const legenda = sleutels(4, [
    [LICHT, 'bij de lage waarde'],
    [DONKER, 'bij de hoge waarde'],
  ]);
  return tekening(beschrijving, hoogte, [legenda, letters(0, 36, `Verwacht: ${bedrag(basis)}`), ...delen]);
}
