import { leesInitiatief } from '../../advies/leesInitiatief.ts';
import { berekenUitkomst } from '../../advies/uitkomst.ts';
import { vergelijkUitkomsten } from '../../advies/vergelijkUitkomsten.ts';
import type { Verschil } from '../../advies/vergelijking/verschil.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { leesPeildatum } from '../../kennisbank/peildatum.ts';

/** Een initiatief dat wordt nagerekend: dat van een toetsgeval of van een bewaard advies. */
export interface Geval {
  readonly soort: 'toetsgeval' | 'advies';
  readonly id: string;
  readonly initiatief: unknown;
  readonly peildatum: string;
}

/** Een geval waarvan het advies anders wordt, of dat met de nieuwe kennis niet meer te lezen is. */
export interface Gewijzigd {
  readonly soort: Geval['soort'];
  readonly id: string;
  readonly verschillen: readonly Verschil[];
  /** Waarom het initiatief met de nieuwe regelset niet meer te lezen is. */
  readonly onleesbaar?: readonly string[];
}

/**
 * Rekent één geval na met de oude en met de nieuwe kennis, op zijn eigen peildatum.
 * @returns niets als er niets verandert; een geval dat de oude kennis niet kan lezen (een toetsgeval van een nieuw kenmerk) telt ook niet
 */
export function rekenNa({ soort, id, initiatief, peildatum: datum }: Geval, oud: Kennis, nieuw: Kennis): Gewijzigd | undefined {
  const peildatum = leesPeildatum(datum);
  const voor = leesInitiatief(initiatief, oud);
  if (peildatum === undefined || voor.initiatief === undefined) return undefined;
  const na = leesInitiatief(initiatief, nieuw);
  if (na.initiatief === undefined)
    return { soort, id, verschillen: [], onleesbaar: na.fouten.map(({ location, detail }) => `${location}: ${detail}`) };
  const verschillen = vergelijkUitkomsten(
    berekenUitkomst(oud, voor.initiatief, peildatum),
    berekenUitkomst(nieuw, na.initiatief, peildatum),
  );
  return verschillen.length === 0 ? undefined : { soort, id, verschillen };
}
