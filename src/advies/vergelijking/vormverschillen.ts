import type { Uitkomst } from '../uitkomst.ts';
import type { GewogenVorm } from '../vormen.ts';
import { kwamOfGing } from './oorzaak.ts';
import type { Vergelijking } from './regeloorzaken.ts';
import { maakVerschil, type Verschil } from './verschil.ts';
import { oordeeloorzaken, standoorzaken, type Vormpaar } from './vormoorzaken.ts';
import { inWoorden } from './woorden.ts';

/** Elke vorm met een ander oordeel of een andere stand, en elke vorm die erbij kwam of wegging. */
export function vormverschillen(vergelijking: Vergelijking): Verschil[] {
  const eerst = vormenOpId(vergelijking.voor);
  const nu = vormenOpId(vergelijking.na);
  return [...new Set([...nu.keys(), ...eerst.keys()])].flatMap((id) => {
    const [voor, na] = [eerst.get(id), nu.get(id)];
    if (voor !== undefined && na !== undefined) return verschillenVan({ voor, na }, vergelijking);
    const naam = (na ?? voor)?.vorm.naam ?? id;
    return maakVerschil({
      over: 'oordeel',
      id,
      naam,
      ...(voor === undefined ? {} : { was: voor.oordeel }),
      ...(na === undefined ? {} : { wordt: na.oordeel }),
      zin: na === undefined ? `${naam} is er niet meer bij.` : `${naam} is erbij gekomen en is ${inWoorden(na.oordeel)}.`,
      oorzaken: [kwamOfGing(id, naam, na !== undefined)],
    });
  });
}

export function vormenOpId({ vormen }: Uitkomst): ReadonlyMap<string, GewogenVorm> {
  return new Map(vormen.map((gewogen) => [gewogen.vorm.id, gewogen]));
}

function verschillenVan(paar: Vormpaar, vergelijking: Vergelijking): Verschil[] {
  const { voor, na } = paar;
  const { id, naam } = na.vorm;
  const verschillen: Verschil[] = [];
  if (voor.oordeel !== na.oordeel)
    verschillen.push(
      maakVerschil({
        over: 'oordeel',
        id,
        naam,
        was: voor.oordeel,
        wordt: na.oordeel,
        zin: `${naam} was ${inWoorden(voor.oordeel)} en is nu ${inWoorden(na.oordeel)}.`,
        oorzaken: oordeeloorzaken(paar, vergelijking),
      }),
    );
  const [was, wordt] = [voor.beschikbaarheid.status, na.beschikbaarheid.status];
  if (was !== wordt)
    verschillen.push(
      maakVerschil({
        over: 'stand',
        id,
        naam,
        was,
        wordt,
        zin: `De stand van ${naam} was "${inWoorden(was)}" en is nu "${inWoorden(wordt)}".`,
        oorzaken: standoorzaken(paar, vergelijking),
      }),
    );
  return verschillen;
}
