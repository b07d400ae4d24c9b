import { euro } from '../../businesscase/geld.ts';
import type { Kengetal } from '../../kennisbank/model/naslag.ts';
import type { Postkengetal } from '../../kennisbank/kennis.ts';
import type { Kengetalpost } from '../../kennisbank/model/kengetalpost.ts';
import type { Vraag } from '../vraag.ts';

/** Een kengetal met zijn ene waarde. */
export interface Passend {
  readonly kengetal: Omit<Kengetal, 'post'>;
  readonly post: Kengetalpost;
  readonly waarde: number;
}

/** De kengetallen die zeker bij dit initiatief passen; bij twijfel niet, want een getal van een andere groep misleidt. */
export function passendeKengetallen({ kennis, feiten }: Pick<Vraag, 'kennis' | 'feiten'>): readonly Passend[] {
  return kennis.postkengetallen.flatMap(({ kengetal, post, toets }: Postkengetal) => {
    const { waarde } = kengetal;
    const past = toets === undefined || toets.uitkomst(feiten) === 'waar';
    return past && waarde !== undefined ? [{ kengetal, post, waarde }] : [];
  });
}

/** "290 euro per dag, prijspeil 2022 (Referentieprijzen 2022)"; bij een historische bron staat dat erbij. */
export function noemBedrag({ kengetal, waarde }: Passend, { kennis }: Pick<Vraag, 'kennis'>): string {
  const bron = kennis.regelset.items.bronnen.find(({ id }) => id === kengetal.bron.bron);
  const jaar = kengetal.prijspeil === undefined ? `cijfer over ${kengetal.jaar}` : `prijspeil ${kengetal.prijspeil}`;
  const oud = bron?.historisch === undefined ? '' : '; historisch, geen prijs van nu';
  // Een eigen berekening noemt in haar plaats waarop zij rust.
  const uit = kengetal.bron.bron === 'redactie' ? kengetal.bron.plaats : (bron?.naam ?? kengetal.bron.bron);
  return `${euro(waarde)} ${kengetal.eenheid.replace(/^euro /, '')}, ${jaar} (${uit}${oud})`;
}
