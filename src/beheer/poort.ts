import { toets } from '../advies/toets.ts';
import type { Bevinding } from '../kennisbank/bevinding.ts';
import { diagnoseer } from '../kennisbank/diagnose/diagnoseer.ts';
import { controleerInhoud } from '../kennisbank/inhoudscontrole/controleerInhoud.ts';
import { maakKennis } from '../kennisbank/kennis.ts';
import type { Regelset } from '../kennisbank/model/regelset.ts';
import { controleerSamenhang } from '../kennisbank/samenhang.ts';
import { alsKennisgrond } from './alsKennisgrond.ts';
import { Beheerfout } from './fouten.ts';

/** Een toetsgeval dat iets anders geeft dan verwacht, met elke afwijking als zin. */
export interface Toetsafwijking {
  readonly toetsgeval: string;
  readonly afwijkingen: readonly string[];
}

/** Wat de poort van een regelset zegt. Zij gaat open zonder fouten, zonder afwijkingen en met elke waarschuwing aanvaard. */
export interface Poortuitslag {
  readonly fouten: readonly Bevinding[];
  readonly waarschuwingen: readonly Bevinding[];
  readonly toetsgevallen: { readonly aantal: number; readonly afwijkingen: readonly Toetsafwijking[] };
}

/** Een waarschuwing die blijft staan, met de reden. Zij wordt herkend aan haar code en haar plaats. */
export interface Aanvaard {
  readonly code: string;
  readonly soort?: string | undefined;
  readonly item?: string | undefined;
  readonly veld?: string | undefined;
  readonly reden: string;
}

/**
 * Houdt een regelset tegen het licht: de samenhang, de diagnose van de regels, de teksten en alle toetsgevallen.
 * De diagnose en de toetsgevallen volgen pas als de samenhang klopt; over onbekende namen valt niets te bewijzen.
 */
export function controleerBijDePoort(regelset: Regelset): Poortuitslag {
  const samenhang = controleerSamenhang(regelset);
  const klopt = samenhang.every(({ ernst }) => ernst !== 'fout');
  const bevindingen = klopt ? [...samenhang, ...diagnoseer(regelset), ...controleerInhoud(regelset)] : samenhang;
  const { toetsgevallen } = regelset.items;
  return {
    fouten: bevindingen.filter(({ ernst }) => ernst === 'fout'),
    waarschuwingen: bevindingen.filter(({ ernst }) => ernst === 'waarschuwing'),
    toetsgevallen: { aantal: toetsgevallen.length, afwijkingen: klopt ? afwijkingenIn(regelset) : [] },
  };
}

function afwijkingenIn(regelset: Regelset): Toetsafwijking[] {
  const kennis = maakKennis(alsKennisgrond(regelset));
  return regelset.items.toetsgevallen
    .map((toetsgeval) => ({ toetsgeval: toetsgeval.id, afwijkingen: toets(toetsgeval, kennis) }))
    .filter(({ afwijkingen }) => afwijkingen.length > 0);
}

/**
 * @throws Beheerfout POORT_DICHT als er een fout is, een toetsgeval afwijkt of een waarschuwing niet is aanvaard
 */
export function eisPoort(uitslag: Poortuitslag, aanvaard: readonly Aanvaard[]): void {
  const open = uitslag.waarschuwingen.filter((bevinding) => !aanvaard.some((reden) => gaatOver(reden, bevinding)));
  const { afwijkingen } = uitslag.toetsgevallen;
  if (uitslag.fouten.length + afwijkingen.length + open.length === 0) return;
  const delen = [
    ...(uitslag.fouten.length === 0 ? [] : [telling(uitslag.fouten.length, 'fout', 'fouten')]),
    ...(afwijkingen.length === 0 ? [] : [telling(afwijkingen.length, 'toetsgeval wijkt af', 'toetsgevallen wijken af')]),
    ...(open.length === 0 ? [] : [telling(open.length, 'waarschuwing is nog niet aanvaard', 'waarschuwingen zijn nog niet aanvaard')]),
  ];
  throw new Beheerfout('POORT_DICHT', `De poort blijft dicht: ${delen.join(', ')}. Wat het is en waar, staat in bevindingen.`, [
    ...uitslag.fouten,
    ...afwijkingen.map(alsBevinding),
    ...open,
  ]);
}

function gaatOver(reden: Aanvaard, { code, plaats }: Bevinding): boolean {
  return reden.code === code && reden.soort === plaats.soort && reden.item === plaats.item && reden.veld === plaats.veld;
}

function alsBevinding({ toetsgeval, afwijkingen }: Toetsafwijking): Bevinding {
  return {
    code: 'toetsgeval-wijkt-af',
    ernst: 'fout',
    plaats: { soort: 'toetsgevallen', item: toetsgeval, veld: 'verwacht' },
    melding: afwijkingen.join('; '),
  };
}

function telling(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
