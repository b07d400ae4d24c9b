import type { Kennis } from '../kennisbank/kennis.ts';
import { noemWaarde } from '../kennisbank/meldingen.ts';
import type { Item } from '../kennisbank/model/regelset.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import type { Waarde } from '../regels/feiten.ts';
import { pointer, type Invoerfout } from './invoerfout.ts';

type Kenmerk = Item<'kenmerken'>;
type Uitkomst = { readonly waarde: Waarde | undefined } | { readonly fout: readonly Invoerfout[] };

const HOOGSTENS_NAMEN = 100;

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
  if (typeof ruw !== 'number') {
    const notatie =
      typeof ruw === 'string' && /\d/.test(ruw)
        ? ' Schrijf een getal zonder aanhalingstekens en zonder punten voor duizenden; de komma wordt een punt: 1234.56.'
        : '';
    return mis('verkeerd-type', `Verwacht is een getal (${eenheid}), er staat ${noemWaarde(ruw)}.${notatie}`);
  }
  if (!Number.isFinite(ruw) || ruw < minimum || ruw > maximum)
    return mis('buiten-bereik', `${ruw} ligt buiten het bereik van ${minimum} tot en met ${maximum} (${eenheid}).`);
  if (geheel && !Number.isInteger(ruw)) return mis('ongeldig', `Verwacht is een heel getal (${eenheid}), er staat ${ruw}.`);
  return { waarde: ruw };
}

function leesVerzameling(ruw: unknown, id: string, toegestaan: readonly string[]): Uitkomst {
  if (!Array.isArray(ruw)) {
    const fout = {
      in: 'body',
      location: pointer('kenmerken', id),
      code: 'verkeerd-type',
      detail: `Verwacht is een lijst, zoals ["${toegestaan[0] ?? ''}"]; er staat ${noemWaarde(ruw)}.`,
    } as const;
    return { fout: [fout] };
  }
  const fout = ruw.slice(0, HOOGSTENS_NAMEN).flatMap((naam: unknown, plaats): Invoerfout[] => {
    const basis = { in: 'body', location: pointer('kenmerken', id, plaats) } as const;
    if (typeof naam !== 'string')
      return [{ ...basis, code: 'verkeerd-type', detail: `Verwacht is een naam, er staat ${noemWaarde(naam)}.` }];
    if (toegestaan.includes(naam)) return [];
    return [
      {
        ...basis,
        code: 'onbekende-waarde',
        detail: `"${naam.slice(0, 80)}" kan hier niet${bedoeldeU(naam, toegestaan)}. Toegestaan: ${toegestaan.join(', ')}.`,
      },
    ];
  });
  if (ruw.length > HOOGSTENS_NAMEN)
    fout.push({ in: 'body', location: pointer('kenmerken', id), code: 'te-lang', detail: `Hoogstens ${HOOGSTENS_NAMEN} namen.` });
  if (fout.length > 0) return { fout };
  return { waarde: [...new Set(ruw as string[])].toSorted() };
}
