import { toonBevinding, type Bevinding } from '../src/kennisbank/bevinding.ts';
import { controleerKennis } from '../src/kennisbank/controleer.ts';
import { telDekking, toonDekking, type Dekking } from '../src/kennisbank/dekking.ts';
import { diagnoseer } from '../src/kennisbank/diagnose/diagnoseer.ts';
import { maakHerkomst } from '../src/kennisbank/herkomst.ts';
import { soorten, type Soort } from '../src/kennisbank/model/regelset.ts';
import { bevindingenIn } from './inhoudscontrole.ts';
import { KENNISBANKMAP, leesKennisbank } from './lees-kennisbank.ts';

/** Wat er van een map met kennisbankbestanden te zeggen is. */
export interface Controle {
  readonly fouten: number;
  readonly waarschuwingen: number;
  /** Over regels en teksten valt pas iets te zeggen als alles te lezen is en elke naam bestaat. */
  readonly diagnose: 'gedaan' | 'overgeslagen';
  readonly bevindingen: readonly Bevinding[];
  /** Het aantal items per soort, als er geen leesfouten zijn. */
  readonly aantallen?: Readonly<Record<Soort, number>>;
  /** Hoeveel van wat de bronnen opsommen erin staat, als er geen leesfouten zijn. */
  readonly dekking?: Dekking;
}

/** Leest en controleert een map met kennisbankbestanden, stelt de diagnose van haar regels en kijkt haar teksten na. */
export function controleer(map = KENNISBANKMAP): Controle {
  const bestanden = leesKennisbank(map);
  const { regelset, fouten } = controleerKennis(bestanden);
  const leesfouten = [...bestanden.fouten, ...fouten];
  const klaar = leesfouten.length === 0 ? regelset : undefined;
  const bevindingen = klaar === undefined ? leesfouten : [...diagnoseer(klaar), ...bevindingenIn(klaar)].map(maakHerkomst(bestanden));
  const tel = (ernst: Bevinding['ernst']): number => bevindingen.filter((gevonden) => gevonden.ernst === ernst).length;
  return {
    fouten: tel('fout'),
    waarschuwingen: tel('waarschuwing'),
    diagnose: klaar === undefined ? 'overgeslagen' : 'gedaan',
    bevindingen,
    ...(klaar === undefined
      ? {}
      : {
          aantallen: Object.fromEntries(soorten.map((soort) => [soort, klaar.items[soort].length])) as Record<Soort, number>,
          dekking: telDekking(klaar),
        }),
  };
}

/** De controle als tekst: eerst de fouten, dan de waarschuwingen, dan de tellingen. */
export function toonControle({ bevindingen, fouten, waarschuwingen, diagnose, aantallen, dekking }: Controle): string {
  const groep = (ernst: Bevinding['ernst'], kop: string): string[] => {
    const van = bevindingen.filter((gevonden) => gevonden.ernst === ernst);
    return van.length === 0 ? [] : [kop, ...van.map((gevonden) => `- ${toonBevinding(gevonden)}`), ''];
  };
  return [
    ...groep('fout', 'Fouten'),
    ...groep('waarschuwing', 'Waarschuwingen'),
    ...(aantallen === undefined
      ? []
      : [
          Object.entries(aantallen)
            .map(([soort, aantal]) => `${soort} ${aantal}`)
            .join(', '),
        ]),
    ...(dekking === undefined ? [] : [toonDekking(dekking)]),
    ...(diagnose === 'gedaan' ? [] : ['De diagnose van regels en teksten is overgeslagen: los eerst de fouten hierboven op.']),
    `${fouten === 0 ? 'Geen fouten' : telling(fouten, 'fout', 'fouten')}, ${waarschuwingen === 0 ? 'geen waarschuwingen' : telling(waarschuwingen, 'waarschuwing', 'waarschuwingen')}.`,
  ].join('\n');
}

function telling(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
