import type { Kennis } from '../kennisbank/kennis.ts';
import { noemWaarde } from '../kennisbank/meldingen.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import type { Invoerfout } from './invoerfout.ts';
import { leesInitiatief, type Gelezen } from './leesInitiatief.ts';

/** Een initiatief als losse paren van naam en tekst, zoals ze in een adres staan. */
export interface PlatInitiatief {
  readonly wetten?: string | undefined;
  readonly domeinen?: string | undefined;
  readonly overgeslagen?: string | undefined;
  /** De rest: kenmerken, met wat er letterlijk stond. Een naam kan vaker voorkomen. */
  readonly kenmerken: readonly (readonly [string, string])[];
  /** De andere parameters van de vraag; een tikfout daarin komt hier als onbekend kenmerk aan. */
  readonly parameters: readonly string[];
}

/** Wat over een initiatief wel in een body mag en nooit in een adres: een adres blijft achter in logs en geschiedenis. */
const NOOIT_IN_EEN_ADRES = new Set(['naam', 'omschrijving', 'businesscase', 'bewaren']);
const GETAL = /^-?\d+(\.\d+)?$/;

/** Leest een plat initiatief tegen een regelset: het hele initiatief, of alle fouten tegelijk, elk met de naam van haar parameter. */
export function leesPlatInitiatief(plat: PlatInitiatief, kennis: Kennis): Gelezen {
  const fouten: Invoerfout[] = [];
  const kenmerken = new Map<string, unknown>();
  for (const [naam, tekst] of plat.kenmerken) {
    if (!kennis.kenmerken.has(naam)) fouten.push(onbekend(naam, plat, kennis));
    else if (kenmerken.has(naam))
      fouten.push(fout(naam, 'ongeldig', `De parameter "${naam}" mag één keer voorkomen.${meerNamen(naam, kennis)}`));
    else kenmerken.set(naam, leesWaarde(naam, tekst, kennis, fouten));
  }
  const { wetten, domeinen, overgeslagen } = plat;
  const invoer = {
    wetten: leesLijst(wetten),
    domeinen: leesLijst(domeinen),
    overgeslagen: leesLijst(overgeslagen),
    kenmerken: Object.fromEntries(kenmerken),
  };
  const gelezen = leesInitiatief(invoer, kennis);
  const alle = [...fouten, ...gelezen.fouten.map(alsQueryfout)];
  return alle.length > 0 ? { fouten: alle } : gelezen;
}

/** Een leeg veld van een formulier is niet ingevuld, en dus onbekend. */
function leesLijst(tekst: string | undefined): readonly string[] | undefined {
  return tekst === undefined || tekst === '' ? undefined : tekst.split(',').map((naam) => naam.trim());
}

/** De waarde zoals een body haar zou geven; of zij mag, beslist de lezer van het initiatief. */
function leesWaarde(id: string, tekst: string, kennis: Kennis, fouten: Invoerfout[]): unknown {
  const kenmerk = kennis.gevraagd.get(id);
  if (tekst === '' || kenmerk === undefined) return tekst === '' ? undefined : tekst;
  switch (kenmerk.type) {
    case 'verzameling':
      return leesLijst(tekst);
    case 'waarheid':
      if (tekst === 'true' || tekst === 'false') return tekst === 'true';
      fouten.push(fout(id, 'verkeerd-type', `Verwacht is true of false, er staat ${noemWaarde(tekst)}.`));
      return undefined;
    case 'getal':
      if (GETAL.test(tekst)) return Number(tekst);
      fouten.push(
        fout(
          id,
          'verkeerd-type',
          `Verwacht is een getal (${kenmerk.eenheid}), er staat ${noemWaarde(tekst)}. Schrijf alleen cijfers, met een punt voor decimalen: 1234.56.`,
        ),
      );
      return undefined;
    case 'keuze':
    case 'inrichting':
      return tekst;
  }
}

function onbekend(naam: string, { parameters }: PlatInitiatief, { gevraagd }: Kennis): Invoerfout {
  const getoond = naam.slice(0, 80);
  if (NOOIT_IN_EEN_ADRES.has(naam))
    return fout(naam, 'onbekend-veld', `"${naam}" hoort niet in een adres. Stuur het in de body van POST /v1/adviezen.`);
  return fout(
    naam,
    'onbekend-kenmerk',
    `De parameter "${getoond}" bestaat hier niet${bedoeldeU(naam, [...parameters, ...gevraagd.keys()])}. Alle kenmerken staan op /v1/kenmerken.`,
  );
}

function meerNamen(naam: string, { gevraagd }: Kennis): string {
  return gevraagd.get(naam)?.type === 'verzameling' ? ` Zet meer namen achter elkaar met komma's: ${naam}=…,….` : '';
}

/** Dezelfde fout, maar met de naam van de parameter in plaats van een plek in de body. */
function alsQueryfout({ location, code, detail }: Invoerfout): Invoerfout {
  const [, veld = '', kenmerk = ''] = location.split('/');
  if (code === 'ontbreekt')
    return fout('wetten', code, 'Noem minstens één wet of één domein, bijvoorbeeld wetten=wmo,zvw of domeinen=zorg.');
  const naam = veld === 'kenmerken' && kenmerk !== '' ? kenmerk.replaceAll('~1', '/').replaceAll('~0', '~') : veld;
  return fout(naam, code, detail);
}

function fout(location: string, code: Invoerfout['code'], detail: string): Invoerfout {
  return { in: 'query', location, code, detail };
}
