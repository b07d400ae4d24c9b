import type { Belemmeringstand } from '../../kennisbank/kennis.ts';
import { een } from '../../regels/waarheid.ts';
import type { GewogenBelemmering } from '../belemmeringen.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { kwamOfGing, type Oorzaak } from './oorzaak.ts';
import { meet, regeloorzaken, type Gemeten, type Vergelijking } from './regeloorzaken.ts';
import { maakVerschil, type Verschil } from './verschil.ts';

const IN_WOORDEN = { ja: 'zeker', mogelijk: 'mogelijk', nee: 'niet aan de orde' } as const;

/** Elke belemmering die erbij kwam, wegging, of van mogelijk zeker werd of andersom. */
export function belemmeringsverschillen(vergelijking: Vergelijking): Verschil[] {
  const [eerst, nu] = [belemmeringenOpId(vergelijking.voor), belemmeringenOpId(vergelijking.na)];
  return [...new Set([...nu.keys(), ...eerst.keys()])].flatMap((id) => {
    const [voor, na] = [eerst.get(id), nu.get(id)];
    const was = voor?.geldt ?? 'nee';
    const wordt = na?.geldt ?? 'nee';
    if (was === wordt) return [];
    const naam = (na ?? voor)?.belemmering.naam ?? id;
    return maakVerschil({
      over: 'belemmering',
      id,
      naam,
      was,
      wordt,
      zin: `De belemmering "${naam}" was ${IN_WOORDEN[was]} en is nu ${IN_WOORDEN[wordt]}.`,
      oorzaken: oorzaken(id, naam, vergelijking),
    });
  });
}

function belemmeringenOpId({ belemmeringen }: Uitkomst): ReadonlyMap<string, GewogenBelemmering> {
  return new Map(belemmeringen.map((gewogen) => [gewogen.belemmering.id, gewogen]));
}

function oorzaken(id: string, naam: string, vergelijking: Vergelijking): Oorzaak[] {
  const standIn = ({ stand }: Uitkomst): Belemmeringstand | undefined =>
    stand.belemmeringen.find(({ belemmering }) => belemmering.id === id);
  const [voor, na] = [standIn(vergelijking.voor), standIn(vergelijking.na)];
  if (voor === undefined || na === undefined) return [kwamOfGing(id, naam, na !== undefined)];
  const gemeten = (deel: 'treedtOp' | 'verzacht'): readonly [Gemeten[], Gemeten[]] => [
    meet(voor[deel], vergelijking.voor),
    meet(na[deel], vergelijking.na),
  ];
  const samen = (metingen: readonly Gemeten[]): string => een(metingen, ({ uitkomst }) => uitkomst);
  const [trad, treedt] = gemeten('treedtOp');
  const [verzachtte, verzacht] = gemeten('verzacht');
  const verzachting = (meting: Gemeten | undefined): string => (meting?.uitkomst === 'waar' ? 'waar' : 'onwaar');
  return [
    // Een regel die er niet is, laat haar net zo min optreden als een die niet opgaat.
    ...(samen(trad) === samen(treedt) ? [] : regeloorzaken(trad, treedt, (meting) => meting?.uitkomst ?? 'onwaar', vergelijking)),
    ...(verzachtte.some((meting) => verzachting(meting) === 'waar') === verzacht.some((meting) => verzachting(meting) === 'waar')
      ? []
      : regeloorzaken(verzachtte, verzacht, verzachting, vergelijking)),
  ];
}
