import type { Namen } from '../kennisbank/namen.ts';
import { opsomming } from '../kennisbank/namen.ts';
import type { Verklaring } from '../regels/evalueer.ts';
import { NOG_NIET, type Waarde } from '../regels/feiten.ts';
import { metHoofdletter } from '../taal.ts';

type Blad = Extract<Verklaring, { soort: 'blad' }>;

function bladen(verklaring: Verklaring): Blad[] {
  return verklaring.soort === 'blad' ? [verklaring] : verklaring.delen.flatMap(bladen);
}

/** De bladen waarop een besliste uitkomst rust: van "een van" alleen de delen die gelden, van "alle" die niet geldt alleen de delen die breken. */
function dragendeBladen(verklaring: Verklaring): Blad[] {
  if (verklaring.soort === 'blad') return [verklaring];
  const { soort, delen, uitkomst } = verklaring;
  if (soort === 'niet') return delen.flatMap(dragendeBladen);
  const draagt = soort === 'geen' ? (uitkomst === 'waar' ? 'onwaar' : 'waar') : uitkomst;
  return delen.filter((deel) => deel.uitkomst === draagt).flatMap(dragendeBladen);
}

/** Het kenmerk waaraan het ligt dat een blad openstaat: bij `bevatBuiten` kan dat het andere zijn. */
export function ontbrekendKenmerk(blad: Blad): string {
  return blad.gevonden !== undefined && blad.operator === 'bevatBuiten' && typeof blad.verwacht === 'string' ? blad.verwacht : blad.kenmerk;
}

/**
 * Wat er bij dit initiatief gevonden is, in één zin: bij een open uitkomst wat er nog niet bekend of
 * nog niet geregeld is, anders de antwoorden waarop de uitkomst rust.
 */
export function bevinding(verklaring: Verklaring, namen: Namen): string {
  if (verklaring.uitkomst === 'onbekend') return openstaand(verklaring, namen);
  const gevonden = bevindingen(verklaring, namen);
  return gevonden === '' ? '' : `Bij u: ${gevonden}.`;
}

/** Wat er nog niet bekend is en wat er nog te regelen valt, in één zin. */
export function openstaand(verklaring: Verklaring, namen: Namen): string {
  const open = bladen(verklaring).filter(({ uitkomst }) => uitkomst === 'onbekend');
  const nogNiet = uniek(open.filter(({ gevonden }) => gevonden === NOG_NIET).map(({ kenmerk }) => namen.kenmerk(kenmerk).toLowerCase()));
  const onbekend = uniek(open.filter(({ gevonden }) => gevonden !== NOG_NIET).map((blad) => namen.onderwerp(ontbrekendKenmerk(blad))));
  const delen = [
    ...(onbekend.length > 0 ? [`nog niet bekend is ${opsomming(onbekend)}`] : []),
    ...(nogNiet.length > 0 ? [`nog te regelen: ${opsomming(nogNiet)}`] : []),
  ];
  return `${metHoofdletter(delen.join('; '))}.`;
}

/** De antwoorden waarop een besliste uitkomst rust, als zinsdeel. */
export function bevindingen(verklaring: Verklaring, namen: Namen): string {
  const gevonden = new Map<string, Waarde>();
  for (const blad of dragendeBladen(verklaring)) if (blad.gevonden !== undefined) gevonden.set(blad.kenmerk, blad.gevonden);
  return [...gevonden].map(([id, waarde]) => `${namen.kenmerk(id).toLowerCase()}: ${namen.waarde(id, waarde)}`).join('; ');
}

/** De kenmerken waarvan het antwoord een open verklaring nog kan beslissen. */
export function openKenmerken(verklaring: Verklaring): string[] {
  if (verklaring.uitkomst !== 'onbekend') return [];
  if (verklaring.soort !== 'blad') return uniek(verklaring.delen.flatMap(openKenmerken));
  return verklaring.gevonden === NOG_NIET ? [] : [ontbrekendKenmerk(verklaring)];
}

function uniek(delen: readonly string[]): string[] {
  return [...new Set(delen)];
}
