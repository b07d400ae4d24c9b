import type { Kennis } from '../kennisbank/kennis.ts';
import type { Initiatief } from './initiatief.ts';
import { leesInitiatief } from './leesInitiatief.ts';

/** Een initiatief zoals een andere regelset het leest, met wat daarin geen antwoord meer is. */
export interface Herlezen {
  readonly initiatief: Initiatief;
  readonly vervallen: readonly Vervallen[];
}

/** Iets uit het initiatief dat de regelset niet meer kent; het telt als onbekend. */
export type Vervallen =
  | { readonly veld: 'kenmerken' | 'wetten' | 'domeinen' | 'overgeslagen'; readonly id: string }
  | { readonly veld: 'businesscase' };

/** Zo vaak kan weglaten iets nieuws blootleggen; daarna ligt het niet aan de regelset. */
const HOOGSTENS_BEURTEN = 5;

/**
 * Leest een initiatief dat eerder gelezen is tegen een andere regelset. Wat die niet kent, valt weg en wordt onbekend: nooit iets anders.
 * Niets als er dan geen wet en geen domein meer over is.
 */
export function leesOpnieuw(eerder: Initiatief, kennis: Kennis): Herlezen | undefined {
  let over: Initiatief = eerder;
  const vervallen: Vervallen[] = [];
  for (let beurt = 0; beurt < HOOGSTENS_BEURTEN; beurt += 1) {
    const gelezen = leesInitiatief(over, kennis);
    if (gelezen.initiatief !== undefined) return { initiatief: gelezen.initiatief, vervallen };
    const weg = gelezen.fouten.map(({ location }) => wijstNaar(location, over));
    const gevonden = weg.filter((deel) => deel !== undefined);
    if (gevonden.length === 0) return undefined;
    vervallen.push(...uniek(gevonden));
    for (const deel of gevonden) over = zonder(over, deel);
  }
  return undefined;
}

/** Het deel van het initiatief waar een fout over gaat; niets als het niet weg te laten is. */
function wijstNaar(location: string, initiatief: Initiatief): Vervallen | undefined {
  const [, veld, plaats = ''] = location.split('/');
  switch (veld) {
    case 'businesscase':
      return { veld };
    case 'kenmerken':
      return Object.hasOwn(initiatief.kenmerken, plaats) ? { veld, id: plaats } : undefined;
    case 'wetten':
    case 'domeinen':
    case 'overgeslagen': {
      const id = plaats === '' ? undefined : initiatief[veld]?.[Number(plaats)];
      return id === undefined ? undefined : { veld, id };
    }
    default:
      return undefined;
  }
}

function uniek(delen: readonly Vervallen[]): readonly Vervallen[] {
  return [...new Map(delen.map((deel) => [JSON.stringify(deel), deel])).values()];
}

function zonder(initiatief: Initiatief, deel: Vervallen): Initiatief {
  if (deel.veld === 'businesscase') {
    const { businesscase: _weg, ...rest } = initiatief;
    return rest;
  }
  const { veld, id } = deel;
  if (veld !== 'kenmerken') return { ...initiatief, [veld]: initiatief[veld]?.filter((naam) => naam !== id) };
  const { [id]: _weg, ...kenmerken } = initiatief.kenmerken;
  return { ...initiatief, kenmerken };
}
