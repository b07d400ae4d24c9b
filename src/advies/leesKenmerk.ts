import type { Kennis } from '../kennisbank/kennis.ts';
import { noemWaarde } from '../kennisbank/meldingen.ts';
import type { Item } from '../kennisbank/model/regelset.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import type { Waarde } from '../regels/feiten.ts';
import { HOOGSTENS_NAMEN } from './initiatiefvorm.ts';
import { pointer, type Invoerfout } from './invoerfout.ts';
import { notatiehint } from './notatie.ts';

type Kenmerk = Item<'kenmerken'>;
type Uitkomst = { readonly waarde: Waarde | undefined } | { readonly fout: readonly Invoerfout[] };

/** Leest één antwoord; `null` is onbekend. De fout zegt wat er wel mag. */
export function leesKenmerk(id: string, ruw: unknown, kennis: Kennis): Uitkomst {
  const mis = (code: Invoerfout['code'], detail: string): Uitkomst => ({
    fout: [{ in: 'body', location: pointer('kenmerken', id), code, detail }],
  });
  const kenmerk = kennis.gevraagd.get(id);
  if (kenmerk === undefined || id === 'wetten' || id === 'domeinen') return mis(...onbekendKenmerk(id, kennis));
  if (ruw === null || ruw === undefined) return { waarde: undefined };
  const toegestaan = kennis.kenmerken.get(id)?.waarden ?? [];
  switch (kenmerk.type) {
    case 'waarheid':
      return typeof ruw === 'boolean' ? { waarde: ruw } : mis('verkeerd-type', `Verwacht is true of false, er staat ${noemWaarde(ruw)}.`);
    case 'getal':
      return leesGetal(ruw, kenmerk, mis);
    case 'verzameling':
      return leesVerzameling(ruw, id, toegestaan);
    case 'keuze':
    case 'inrichting':
      if (typeof ruw !== 'string')
        return mis('verkeerd-type', `Verwacht is een van ${toegestaan.join(', ')}; er staat ${noemWaarde(ruw)}.`);
      return toegestaan.includes(ruw)
        ? { waarde: ruw }
        : mis(
            'onbekende-waarde',
            `"${ruw.slice(0, 80)}" kan hier niet${bedoeldeU(ruw, toegestaan)}. Toegestaan: ${toegestaan.join(', ')}.`,
          );
  }
}

function onbekendKenmerk(id: string, { kenmerken, gevraagd }: Kennis): [code: Invoerfout['code'], detail: string] {
  if (id === 'wetten' || id === 'domeinen')
    return ['onbekend-veld', `"${id}" hoort niet onder kenmerken maar op het hoofdniveau van het initiatief.`];
  if (kenmerken.has(id)) return ['onbekend-kenmerk', `"${id}" wordt berekend uit andere kenmerken; laat het weg.`];
  return [
    'onbekend-kenmerk',
    `Het kenmerk "${id.slice(0, 80)}" bestaat niet${bedoeldeU(id, gevraagd.keys())}. Alle kenmerken staan op /v1/kenmerken.`,
  ];
}

function leesGetal(
  ruw: unknown,
  kenmerk: Kenmerk & { type: 'getal' },
  mis: (code: Invoerfout['code'], detail: string) => Uitkomst,
): Uitkomst {
  const { eenheid, minimum, maximum, geheel } = kenmerk;
  if (typeof ruw !== 'number')
    return mis('verkeerd-type', `Verwacht is een getal (${eenheid}), er staat ${noemWaarde(ruw)}.${notatiehint(ruw)}`);
  if (!Number.isFinite(ruw) || ruw < minimum || ruw > maximum)
    return mis('buiten-bereik', `${ruw} ligt buiten het bereik van ${minimum} tot en met ${maximum} (${eenheid}).`);
  if (geheel && !Number.isInteger(ruw)) return mis('ongeldig', `Verwacht is een heel getal (${eenheid}), er staat ${ruw}.`);
  return { waarde: ruw };
}

function leesVerzameling(ruw: unknown, id: string, toegestaan: readonly string[]): Uitkomst {
  const fout = (code: Invoerfout['code'], detail: string, ...plaats: number[]): Invoerfout => ({
    in: 'body',
    location: pointer('kenmerken', id, ...plaats),
    code,
    detail,
  });
  if (!Array.isArray(ruw))
    return { fout: [fout('verkeerd-type', `Verwacht is een lijst, zoals ["${toegestaan[0] ?? ''}"]; er staat ${noemWaarde(ruw)}.`)] };
  const fouten: Invoerfout[] = [];
  for (const [plaats, naam] of ruw.slice(0, HOOGSTENS_NAMEN).entries() as ArrayIterator<[number, unknown]>) {
    if (typeof naam !== 'string') fouten.push(fout('verkeerd-type', `Verwacht is een naam, er staat ${noemWaarde(naam)}.`, plaats));
    else if (!toegestaan.includes(naam))
      fouten.push(
        fout(
          'onbekende-waarde',
          `"${naam.slice(0, 80)}" kan hier niet${bedoeldeU(naam, toegestaan)}. Toegestaan: ${toegestaan.join(', ')}.`,
          plaats,
        ),
      );
  }
  if (ruw.length > HOOGSTENS_NAMEN) fouten.push(fout('te-lang', `Hoogstens ${HOOGSTENS_NAMEN} namen.`));
  return fouten.length > 0 ? { fout: fouten } : { waarde: [...new Set(ruw as string[])].toSorted() };
}
