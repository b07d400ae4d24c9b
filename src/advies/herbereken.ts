import type { Kennis } from '../kennisbank/kennis.ts';
import type { Peildatum } from '../kennisbank/peildatum.ts';
import { geefAdvies, MOTOR, type Advies, type Onderdeel } from './geefAdvies.ts';
import type { Initiatief } from './initiatief.ts';
import { leesOpnieuw, type Vervallen } from './leesOpnieuw.ts';
import { berekenUitkomst } from './uitkomst.ts';
import { vergelijkUitkomsten } from './vergelijkUitkomsten.ts';
import { vatSamen } from './vergelijking/samenvatting.ts';
import { maakVerschil, type Verschil } from './vergelijking/verschil.ts';
import type { Uitleg } from './vraag.ts';

/** Een advies dat eerder gegeven is, met de kennis van toen. */
export interface Eerder {
  readonly kennis: Kennis;
  readonly initiatief: Initiatief;
  readonly aannames: readonly string[];
  readonly peildatum: Peildatum;
  readonly uitleg: Uitleg;
  readonly onderdelen: readonly Onderdeel[];
  readonly motor: string;
}

/** Waarmee een advies gegeven is. */
export interface Gegevenmet {
  readonly regelset: number;
  readonly peildatum: string;
  readonly motor: string;
}

export interface Herberekening {
  /** Of er niets veranderde. */
  readonly actueel: boolean;
  readonly samenvatting: string;
  readonly toen: Gegevenmet;
  readonly nu: Gegevenmet;
  readonly veranderd: readonly Verschil[];
  /** Het nieuwe advies, met dezelfde uitleg en onderdelen als toen. */
  readonly advies: Advies;
}

/** Geeft hetzelfde initiatief opnieuw advies en zegt wat er veranderde en waardoor. Niets als de kennis van nu geen wet of domein ervan meer kent. */
export async function herbereken(
  eerder: Eerder,
  nu: { readonly kennis: Kennis; readonly peildatum: Peildatum },
): Promise<Herberekening | undefined> {
  const herlezen = leesOpnieuw(eerder.initiatief, nu.kennis);
  if (herlezen === undefined) return undefined;
  const { initiatief, vervallen } = herlezen;
  const veranderd = [
    ...(eerder.motor === MOTOR ? [] : [andereRekenwijze(eerder.motor)]),
    ...vervallen.flatMap((deel) => vervallenAntwoord(deel, eerder.kennis, nu.kennis)),
    ...vergelijkUitkomsten(
      berekenUitkomst(eerder.kennis, eerder.initiatief, eerder.peildatum),
      berekenUitkomst(nu.kennis, initiatief, nu.peildatum),
    ),
  ];
  const { aannames, uitleg, onderdelen } = eerder;
  return {
    actueel: veranderd.length === 0,
    samenvatting: vatSamen(veranderd),
    toen: { regelset: eerder.kennis.regelset.versie, peildatum: eerder.peildatum, motor: eerder.motor },
    nu: { regelset: nu.kennis.regelset.versie, peildatum: nu.peildatum, motor: MOTOR },
    veranderd,
    advies: await geefAdvies(nu.kennis, { initiatief, aannames, peildatum: nu.peildatum, uitleg, onderdelen }),
  };
}

/** De uitkomst van toen is met de rekenwijze van nu bepaald; was die anders, dan kan het gegeven advies anders zijn dan wij hier zien. */
function andereRekenwijze(motor: string): Verschil {
  const zin = `De rekenwijze ging van ${motor} naar ${MOTOR}; ook daardoor kan een oordeel anders zijn dan u toen kreeg.`;
  return maakVerschil({
    over: 'rekenwijze',
    id: 'rekenwijze',
    naam: 'Rekenwijze',
    was: motor,
    wordt: MOTOR,
    zin,
    oorzaken: [{ soort: 'rekenwijze', zin }],
  });
}

/** Wat de regelset van nu niet meer kent. Een overgeslagen vraag die er niet meer is, verandert niets. */
function vervallenAntwoord(deel: Vervallen, toen: Kennis, nu: Kennis): readonly Verschil[] {
  const maak = (id: string, naam: string, zin: string): readonly Verschil[] => [
    maakVerschil({ over: 'antwoord', id, naam, zin, oorzaken: [{ soort: 'antwoord', item: id, zin }] }),
  ];
  switch (deel.veld) {
    case 'overgeslagen':
      return [];
    case 'businesscase':
      return maak('businesscase', 'Businesscase', 'Uw businesscase past niet meer bij de regelset en telt niet mee.');
    case 'kenmerken': {
      const naam = toen.namen.kenmerk(deel.id);
      return maak(
        deel.id,
        naam,
        nu.gevraagd.has(deel.id)
          ? `Uw antwoord bij "${naam}" kent de regelset niet meer; het telt nu als onbekend.`
          : `De regelset vraagt niet meer naar "${naam}"; uw antwoord telt niet mee.`,
      );
    }
    case 'wetten':
    case 'domeinen': {
      const naam = toen.namen.van(deel.id);
      return maak(deel.id, naam, `${naam} staat niet meer in de regelset en telt niet mee.`);
    }
  }
}
