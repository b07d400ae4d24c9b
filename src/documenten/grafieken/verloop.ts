import { bedrag } from '../notatie.ts';
import type { Verloop } from './grafiek.ts';
import { BREEDTE, DONKER, letters, LIJN, lijn, rond, schaal, tekening, tekstbreedte, type Beschrijving } from './tekening.ts';

const VELD = 190;
const BOVEN = 28;
/** De as ligt zoveel lager dan het laagste punt dat er nog een bedrag tussen past. */
const AS = BOVEN + VELD + 26;
const HOOGTE = AS + 38;
const LINKS = 14;
/** Meer jaartallen passen niet naast elkaar. */
const HOOGSTENS_JAARTALLEN = 12;

/** Een lijn door de jaren, met een punt per jaar. Alleen het begin, het dal, de top en het eind krijgen een bedrag; de tabel heeft ze alle. */
export function tekenVerloop({ waarden }: Verloop, beschrijving: Beschrijving): string {
  const laagste = Math.min(0, ...waarden);
  const hoogste = Math.max(0, ...waarden);
  const x = schaal(0, Math.max(waarden.length - 1, 1), LINKS, BREEDTE - LINKS);
  const y = schaal(laagste, hoogste, BOVEN + VELD, BOVEN);
  const punten = waarden.map((waarde, jaar) => ({ jaar, waarde, x: x(jaar), y: laagste === hoogste ? BOVEN + VELD / 2 : y(waarde) }));
  const nul = laagste === hoogste ? BOVEN + VELD / 2 : y(0);
  const stap = Math.ceil(waarden.length / HOOGSTENS_JAARTALLEN);
  return tekening(beschrijving, HOOGTE, [
    lijn(0, nul, BREEDTE, nul),
    letters(BREEDTE, nul + 14, '0', 'end'),
    `<polyline points="${punten.map((punt) => `${rond(punt.x)},${rond(punt.y)}`).join(' ')}" fill="none" stroke="${DONKER}" stroke-width="2.5"/>`,
    ...punten.map((punt) => `<circle cx="${rond(punt.x)}" cy="${rond(punt.y)}" r="4" fill="${DONKER}"/>`),
    ...bedragen(punten, nul),
    ...punten.filter(({ jaar }) => jaar % stap === 0).map((punt) => letters(punt.x, AS + 16, String(punt.jaar), 'middle')),
    letters(BREEDTE / 2, HOOGTE - 4, 'jaar', 'middle'),
    lijn(0, AS, BREEDTE, AS, LIJN),
  ]);
}

interface Punt {
  readonly jaar: number;
  readonly waarde: number;
  readonly x: number;
  readonly y: number;
}

/** De bedragen die passen, de belangrijkste eerst; wat een ander raakt, blijft weg. */
function bedragen(punten: readonly Punt[], nul: number): string[] {
  const hoogste = punten.reduce<Punt | undefined>(
    (beste, punt) => (beste === undefined || punt.waarde > beste.waarde ? punt : beste),
    undefined,
  );
  const laagste = punten.reduce<Punt | undefined>(
    (beste, punt) => (beste === undefined || punt.waarde < beste.waarde ? punt : beste),
    undefined,
  );
  const geplaatst: Vak[] = [{ links: BREEDTE - 16, rechts: BREEDTE, boven: nul, onder: nul + 16 }];
  return [...new Set([punten.at(-1), laagste, hoogste, punten[0]])].flatMap((punt) => {
    if (punt === undefined) return [];
    const breedte = tekstbreedte(bedrag(punt.waarde));
    const midden = Math.min(Math.max(punt.x, breedte / 2), BREEDTE - breedte / 2);
    const plekken = punt.waarde < 0 ? [punt.y + 20, punt.y - 10] : [punt.y - 10, punt.y + 20];
    for (const regel of plekken) {
      const vak = { links: midden - breedte / 2, rechts: midden + breedte / 2, boven: regel - 12, onder: regel + 3 };
      const raaktLijn = punten.some(
        (ander) => ander !== punt && raakt(vak, { links: ander.x - 4, rechts: ander.x + 4, boven: ander.y - 4, onder: ander.y + 4 }),
      );
      if (raaktLijn || vak.boven < 0 || vak.onder > AS || geplaatst.some((eerder) => raakt(vak, eerder))) continue;
      geplaatst.push(vak);
      return [letters(midden, regel, bedrag(punt.waarde), 'middle')];
    }
    return [];
  });
}

interface Vak {
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

function raakt(a: Vak, b: Vak): boolean {
  return a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder;
}
