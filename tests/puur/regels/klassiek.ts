import type { Feiten } from '../../../src/regels/feiten.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { ANTWOORDEN } from '../willekeurig.ts';

/**
 * De gewone, tweewaardige betekenis van een voorwaarde bij feiten waarin niets openstaat, los van de motor geschreven:
 * als alles bekend is, hoort de motor hetzelfde te zeggen.
 */
export function klassiek(voorwaarde: Voorwaarde, feiten: Feiten): boolean {
  if ('alle' in voorwaarde) return voorwaarde.alle.every((deel) => klassiek(deel, feiten));
  if ('een' in voorwaarde) return voorwaarde.een.some((deel) => klassiek(deel, feiten));
  if ('geen' in voorwaarde) return voorwaarde.geen.every((deel) => !klassiek(deel, feiten));
  if ('niet' in voorwaarde) return !klassiek(voorwaarde.niet, feiten);
  if ('aantalVan' in voorwaarde) {
    const { minstens, van } = voorwaarde.aantalVan;
    return van.filter((deel) => klassiek(deel, feiten)).length >= minstens;
  }
  const waarde = feiten[voorwaarde.kenmerk];
  const namen: readonly string[] = Array.isArray(waarde) ? (waarde as readonly string[]) : [];
  if ('bevat' in voorwaarde) return namen.includes(voorwaarde.bevat);
  if ('bevatEenVan' in voorwaarde) return namen.some((naam) => voorwaarde.bevatEenVan.includes(naam));
  if ('bevatAlle' in voorwaarde) return new Set([...namen, ...voorwaarde.bevatAlle]).size === namen.length;
  if ('bevatBuiten' in voorwaarde) {
    const ander = typeof voorwaarde.bevatBuiten === 'string' ? feiten[voorwaarde.bevatBuiten] : voorwaarde.bevatBuiten;
    return namen.filter((naam) => !(ander as readonly string[]).includes(naam)).length > 0;
  }
  if ('aantal' in voorwaarde) return binnen(namen.length, voorwaarde.aantal.minstens, voorwaarde.aantal.hoogstens);
  if ('isLeeg' in voorwaarde) return namen.length === 0;
  if ('is' in voorwaarde) return waarde === voorwaarde.is;
  if ('isEenVan' in voorwaarde) return voorwaarde.isEenVan.some((naam) => naam === waarde);
  if ('isNiet' in voorwaarde) return waarde !== voorwaarde.isNiet;
  if ('minstens' in voorwaarde) return binnen(alsGetal(waarde), alsGetal(voorwaarde.minstens));
  if ('hoogstens' in voorwaarde) return binnen(alsGetal(waarde), undefined, alsGetal(voorwaarde.hoogstens));
  return binnen(alsGetal(waarde), voorwaarde.tussen.van, voorwaarde.tussen.tot);
}

/** Een getal, of de plek van een trede van het bewijs. */
function alsGetal(waarde: unknown): number {
  return typeof waarde === 'number' ? waarde : ANTWOORDEN.bewijs.findIndex((trede) => trede === waarde);
}

function binnen(getal: number, laag?: number, hoog?: number): boolean {
  return (laag === undefined || getal >= laag) && (hoog === undefined || getal <= hoog);
}
