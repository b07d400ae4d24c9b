import { breuk, EEN, type Breuk } from '../breuk.ts';
import { ZONDER_AFTREK, type Herkomst, type Post } from '../model.ts';
import type { Rekening } from '../rekening.ts';

type Kern = Pick<Post, 'id' | 'naam' | 'richting' | 'categorie'> &
  Rekening & {
    readonly hoeveelheid: Breuk;
    readonly eenheid?: string;
    /** Zonder prijs is de post PM. */
    readonly prijs?: Breuk;
    readonly jaarprofiel?: readonly Breuk[];
    readonly herkomst?: Herkomst;
  };

/** Een post waarop niets wordt afgetrokken en die, tenzij anders gezegd, in jaar 0 valt. */
export function gewonePost({ hoeveelheid, prijs, jaarprofiel, herkomst, ...kern }: Kern): Post {
  return {
    ...kern,
    aard: 'financieel',
    hoeveelheid: { basis: hoeveelheid },
    ...(prijs === undefined ? {} : { prijs: { basis: prijs } }),
    jaarprofiel: jaarprofiel ?? [EEN],
    deadweight: breuk(ZONDER_AFTREK.deadweight),
    verdringing: breuk(ZONDER_AFTREK.verdringing),
    aandeelAanpak: breuk(ZONDER_AFTREK.aandeelAanpak),
    terugval: breuk(ZONDER_AFTREK.terugval),
    afnamePerJaar: breuk(ZONDER_AFTREK.afnamePerJaar),
    verzilverbaar: breuk(ZONDER_AFTREK.verzilverbaar),
    verzilverVertragingJaren: 0,
    herkomst: herkomst ?? { soort: 'gebruiker' },
  };
}
