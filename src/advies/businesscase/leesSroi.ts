import type { Belanghebbende } from '../../businesscase/deuren/sroi.ts';
import { HOOGSTENS_BEDRAG, HOOGSTENS_PARTIJEN } from '../../businesscase/model.ts';
import { Lezer, type Leesstand, type Pad } from './lezer.ts';
import { leesSoort } from './leesPartijen.ts';
import { BEDRAG } from './rekeninglijst.ts';

export const VELDEN_SROI = ['belanghebbenden'] as const;
export const VELDEN_BELANGHEBBENDE = ['naam', 'soort', 'investering', 'waarde'] as const;

/** Leest de deur sroi (mogroep-2013): wie investeert wat, en wat levert het ieder op. */
export function leesSroi(ruw: unknown, pad: Pad, stand: Leesstand): readonly Belanghebbende[] {
  const lezer = Lezer.open(ruw, VELDEN_SROI, pad, stand);
  if (lezer === undefined) return [];
  const lijst = lezer.lijst('belanghebbenden', HOOGSTENS_PARTIJEN);
  if (!lezer.heeft('belanghebbenden')) lezer.ontbreekt('belanghebbenden', 'een lijst van {"naam", "soort", "investering", "waarde"}');
  const ids = new Set<string>();
  return (lijst ?? []).flatMap((deel, plaats) => {
    const onder = Lezer.open(deel, VELDEN_BELANGHEBBENDE, [...pad, 'belanghebbenden', plaats], stand);
    if (onder === undefined) return [];
    const naam = onder.tekst('naam');
    if (!onder.heeft('naam')) onder.ontbreekt('naam', 'hoe de belanghebbende heet');
    const soort = leesSoort(onder);
    const investering = onder.getal('investering', BEDRAG);
    const waarde = onder.getal('waarde', {
      min: -HOOGSTENS_BEDRAG,
      max: HOOGSTENS_BEDRAG,
      wat: 'een bedrag in euro; negatief als het de belanghebbende geld kost',
    });
    if (naam === undefined || soort === undefined) return [];
    const id = uniekeId(naam, ids);
    return [{ id, naam, soort, ...(investering === undefined ? {} : { investering }), ...(waarde === undefined ? {} : { waarde }) }];
  });
}

/** Een id uit een naam: "Stichting Zebra Welzijn" wordt stichting-zebra-welzijn. */
function uniekeId(naam: string, ids: Set<string>): string {
  const kaal =
    naam
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'belanghebbende';
  let id = kaal;
  for (let nummer = 2; ids.has(id); nummer += 1) id = `${kaal}-${nummer}`;
  ids.add(id);
  return id;
}
