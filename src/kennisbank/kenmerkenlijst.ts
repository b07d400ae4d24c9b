import { typeVanAfleiding, type Financiers } from '../regels/afgeleid.ts';
import type { KenmerkSoort } from '../regels/feiten.ts';
import type { Item, Regelset } from './model/regelset.ts';

/** Er is altijd een wet of een domein waar geld vandaan komt: wie er geen noemt, weet het nog niet. */
const NOOIT_LEEG = new Set(['wetten', 'domeinen']);

/** De lijsten die een kenmerk zijn waarden geven. */
export interface Waardenlijsten {
  readonly kenmerken: readonly Item<'kenmerken'>[];
  readonly 'afgeleide-kenmerken': readonly Item<'afgeleide-kenmerken'>[];
  readonly wetten: readonly { readonly id: string }[];
  readonly domeinen: readonly { readonly id: string; readonly financier?: string | undefined }[];
  readonly doelgroepen: readonly { readonly id: string }[];
  readonly partijsoorten: readonly { readonly id: string }[];
  readonly financieringsvormen: readonly { readonly id: string; readonly soort: string }[];
}

const namen = (lijst: readonly { readonly id: string }[]): string[] => lijst.map(({ id }) => id);

/** Wat de motor van elk kenmerk moet weten, ook van de afgeleide; de toegestane namen komen uit de lijsten van dezelfde regelset. */
export function kenmerkSoorten(lijsten: Waardenlijsten): Map<string, KenmerkSoort> {
  const uit = {
    wetten: () => namen(lijsten.wetten),
    domeinen: () => namen(lijsten.domeinen),
    'domeinen-met-financier': () => namen(lijsten.domeinen.filter(({ financier }) => financier !== undefined)),
    doelgroepen: () => namen(lijsten.doelgroepen),
    partijsoorten: () => namen(lijsten.partijsoorten),
    instrumenten: () => namen(lijsten.financieringsvormen.filter(({ soort }) => soort === 'instrument')),
  } as const;
  const soorten = new Map<string, KenmerkSoort>();
  for (const kenmerk of lijsten.kenmerken) {
    const { id, type } = kenmerk;
    const eigen = 'waarden' in kenmerk && kenmerk.waarden !== undefined ? namen(kenmerk.waarden) : [];
    const geleend = 'waardenUit' in kenmerk && kenmerk.waardenUit !== undefined ? kenmerk.waardenUit.flatMap((lijst) => uit[lijst]()) : [];
    const waarden = [...eigen, ...geleend];
    soorten.set(id, {
      id,
      type,
      ...(waarden.length > 0 ? { waarden } : {}),
      ...(type === 'keuze' && kenmerk.geordend ? { geordend: true } : {}),
      ...(type === 'getal' ? { minimum: kenmerk.minimum, maximum: kenmerk.maximum, geheel: kenmerk.geheel } : {}),
      ...(NOOIT_LEEG.has(id) ? { nooitLeeg: true } : {}),
    });
  }
  for (const { id, definitie } of lijsten['afgeleide-kenmerken']) {
    const type = typeVanAfleiding(definitie);
    soorten.set(id, {
      id,
      type,
      ...(type === 'verzameling' ? { waarden: namen(lijsten.partijsoorten) } : {}),
      ...(type === 'getal' ? { minimum: 0, maximum: lijsten.partijsoorten.length, geheel: true } : {}),
    });
  }
  return soorten;
}

/** Welke partij het geld van een domein of een wet geeft; wat geen financier heeft, staat er niet in. */
export function financiersIn({ domeinen, wetten }: Pick<Regelset['items'], 'domeinen' | 'wetten'>): Financiers {
  return new Map([...domeinen, ...wetten].flatMap(({ id, financier }) => (financier === undefined ? [] : [[id, financier] as const])));
}
