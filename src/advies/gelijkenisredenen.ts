import type { Kennis } from '../kennisbank/kennis.ts';
import { opsomming } from '../kennisbank/namen.ts';
import type { Overeenkomst, Profiel } from './gelijkenis.ts';

/** De overeenkomsten als korte Nederlandse zinsdelen: "ook Wlz en Wmo", "ook betaalt de Wmo en bespaart de Wlz". */
export function gelijkenisredenen(overeenkomsten: readonly Overeenkomst[], praktijk: Profiel, kennis: Kennis): string[] {
  const { waarde } = kennis.namen;
  const lasten = overeenkomsten.find(({ veld }) => veld === 'lastenIn')?.namen ?? [];
  const baten = overeenkomsten.find(({ veld }) => veld === 'batenIn')?.namen ?? [];
  const zinsdelen = overeenkomsten.map(({ veld, namen }): string => {
    switch (veld) {
      case 'wetten':
        return `ook ${waarde(veld, namen)}`;
      case 'doelgroepen':
        return `ook voor ${waarde(veld, namen)}`;
      case 'lastenIn':
      case 'batenIn':
        return geldstroom(lasten, baten, kennis);
      case 'vormen':
        return `${namen.length === 1 ? 'een vorm die' : 'vormen die'} naar de regels bij beide ${namen.length === 1 ? 'past' : 'passen'}, of die er nu is of niet: ${opsomming(namen.map(kennis.namen.van))}`;
      case 'niveau':
        return `ook bestemd voor ${waarde(veld, namen[0] ?? '')}`;
      case 'preventie':
        return namen[0] === 'geen' ? 'ook geen preventie' : `ook preventie ${waarde(veld, namen[0] ?? '')}`;
      case 'aantalDeelnemers':
      case 'aantalInwoners':
        return `ongeveer even groot: ${waarde(veld, praktijk[veld] ?? 0)}`;
    }
  });
  // Lasten en baten staan samen in één zinsdeel, op de plek van wat het meest telt.
  return [...new Set(zinsdelen)];
}

function geldstroom(lasten: readonly string[], baten: readonly string[], { namen, regelset }: Kennis): string {
  const wetten = new Set(regelset.items.wetten.map(({ id }) => id));
  const zin = (enkelvoud: string, meervoud: string, ids: readonly string[]): string[] => {
    if (ids.length === 0) return [];
    const wie = ids.map((id) => (wetten.has(id) ? metLidwoord(namen.van(id)) : namen.van(id).toLowerCase()));
    return [`${ids.length > 1 || wie[0]?.endsWith('verzekeringen') === true ? meervoud : enkelvoud} ${opsomming(wie)}`];
  };
  return `ook ${[...zin('betaalt', 'betalen', lasten), ...zin('bespaart', 'besparen', baten)].join(' en ')}`;
}

/** "de Wmo" en "de Jeugdwet", maar "passend onderwijs" zonder lidwoord. */
function metLidwoord(naam: string): string {
  if (naam.endsWith('onderwijs')) return naam.toLowerCase();
  return `de ${naam.endsWith('verzekeringen') ? naam.toLowerCase() : naam}`;
}
