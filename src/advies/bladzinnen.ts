import { opsomming, type Namen } from '../kennisbank/namen.ts';
import type { Verklaring } from '../regels/evalueer.ts';
import { NOG_NIET, type Waarde } from '../regels/feiten.ts';
import type { Bereik } from '../regels/voorwaarde.ts';

type Blad = Extract<Verklaring, { soort: 'blad' }>;

/** De verklaring van een voorwaarde met bij elk deel een zin voor een lezer. */
export type Afleiding = Omit<Verklaring, 'delen'> & { readonly zin: string; readonly delen?: readonly Afleiding[] };

/** Zet bij elk deel van een verklaring in woorden wat er verwacht en gevonden is. */
export function metZinnen(verklaring: Verklaring, namen: Namen): Afleiding {
  if (verklaring.soort === 'blad') return { ...verklaring, zin: bladzin(verklaring, namen) };
  const { delen, ...rest } = verklaring;
  return { ...rest, zin: samengesteldeZin(verklaring), delen: delen.map((deel) => metZinnen(deel, namen)) };
}

/** Zoals: `Verwacht bij "baten vallen in": Wlz. Gevonden: Wmo en Zvw.` */
export function bladzin(blad: Blad, namen: Namen): string {
  const { kenmerk, gevonden } = blad;
  return `Verwacht bij "${namen.kenmerk(kenmerk).toLowerCase()}": ${verwachting(blad, namen)}. ${vondst(kenmerk, gevonden, namen)}`;
}

function vondst(kenmerk: string, gevonden: Waarde | undefined, namen: Namen): string {
  if (gevonden === undefined) return 'Dit is nog niet bekend.';
  return gevonden === NOG_NIET ? 'Dit is nog niet gekozen.' : `Gevonden: ${namen.waarde(kenmerk, gevonden)}.`;
}

/** Wat een operator verwacht, als zinsdeel. Een nieuwe operator krijgt hier zijn woorden; een test loopt ze alle na. */
const VERWACHTING: Record<string, (blad: Blad, namen: Namen) => string> = {
  bevat: (blad, namen) => noem(blad, namen, blad.verwacht),
  bevatEenVan: (blad, namen) => opsomming(noemAlle(blad, namen), 'of'),
  bevatAlle: (blad, namen) => samen(noemAlle(blad, namen)),
  bevatBuiten: (blad, namen) =>
    typeof blad.verwacht === 'string'
      ? `iets dat niet bij "${namen.kenmerk(blad.verwacht).toLowerCase()}" staat`
      : `iets anders dan ${opsomming(noemAlle(blad, namen))}`,
  aantal: ({ verwacht }) => aantal(verwacht as Bereik),
  isLeeg: () => 'geen',
  is: (blad, namen) => noem(blad, namen, blad.verwacht),
  isEenVan: (blad, namen) => opsomming(noemAlle(blad, namen), 'of'),
  isNiet: (blad, namen) => `iets anders dan ${noem(blad, namen, blad.verwacht)}`,
  minstens: (blad, namen) => `minstens ${noem(blad, namen, blad.verwacht)}`,
  hoogstens: (blad, namen) => `hoogstens ${noem(blad, namen, blad.verwacht)}`,
  tussen: (blad, namen) => {
    const { van, tot } = blad.verwacht as { readonly van: number; readonly tot: number };
    return `van ${van.toLocaleString('nl-NL')} tot en met ${noem(blad, namen, tot)}`;
  },
};

function verwachting(blad: Blad, namen: Namen): string {
  const inWoorden = VERWACHTING[blad.operator];
  if (inWoorden === undefined) throw new Error(`de operator ${blad.operator} heeft nog geen woorden`);
  return inWoorden(blad, namen);
}

// De controle van de regelset heeft gezien dat de verwachting van een blad bij zijn operator hoort.
function noem({ kenmerk }: Blad, namen: Namen, verwacht: unknown): string {
  return namen.waarde(kenmerk, verwacht as Waarde);
}

function noemAlle(blad: Blad, namen: Namen): readonly string[] {
  return (blad.verwacht as readonly string[]).map((naam) => noem(blad, namen, naam));
}

const TELWOORDEN = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

function telwoord(getal: number): string {
  return TELWOORDEN[getal] ?? String(getal);
}

function samen(namen: readonly string[]): string {
  if (namen.length < 2) return namen.join('');
  return namen.length === 2 ? `zowel ${namen.join(' als ')}` : `${opsomming(namen)}, alle ${telwoord(namen.length)}`;
}

function aantal({ minstens, hoogstens }: Bereik): string {
  if (minstens === undefined && hoogstens === undefined) return 'elk aantal';
  if (minstens === undefined) return hoogstens === 0 ? 'geen' : `hoogstens ${telwoord(hoogstens ?? 0)}`;
  if (hoogstens === undefined) return `minstens ${telwoord(minstens)}`;
  return minstens === hoogstens ? `precies ${telwoord(minstens)}` : `${telwoord(minstens)} tot en met ${telwoord(hoogstens)}`;
}

function samengesteldeZin(verklaring: Exclude<Verklaring, Blad>): string {
  const een = verklaring.delen.length === 1;
  switch (verklaring.soort) {
    case 'alle':
      return een ? 'Dit moet gelden:' : 'Dit moet allemaal gelden:';
    case 'een':
      return een ? 'Dit moet gelden:' : 'Minstens één hiervan moet gelden:';
    case 'geen':
      return een ? 'Dit mag niet gelden:' : 'Geen van deze mag gelden:';
    case 'niet':
      return 'Dit mag niet gelden:';
    case 'aantalVan': {
      const minstens = verklaring.minstens ?? 1;
      return `Minstens ${telwoord(minstens)} hiervan ${minstens === 1 ? 'moet' : 'moeten'} gelden:`;
    }
  }
}
