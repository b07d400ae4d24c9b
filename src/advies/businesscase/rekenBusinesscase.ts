import { berekenBusinesscase, type Uitkomst } from '../../businesscase/berekenBusinesscase.ts';
import { lpblUitkomst, type LpblUitkomst } from '../../businesscase/deuren/lpbl.ts';
import type { Businesscase } from '../../businesscase/model.ts';
import { sroiUitkomst, type SroiUitkomst } from '../../businesscase/deuren/sroi.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { OngeldigeInvoer } from '../invoerfout.ts';
import { leesBusinesscase } from './leesBusinesscase.ts';
import type { BekendeNamen } from './lezer.ts';

/** De doorgerekende businesscase, met de tabel van de deur waardoor zij binnenkwam. */
export interface Businesscaseantwoord extends Uitkomst {
  readonly sroi?: SroiUitkomst;
  readonly lpbl?: LpblUitkomst;
}

/** De namen die in een businesscase mogen staan: elke wet, en elk domein met een eigen financier (wonen, veiligheid). */
export function bekendeNamen({ regelset, kenmerken }: Kennis): BekendeNamen {
  return { wetten: kenmerken.get('lastenIn')?.waarden ?? [], partijsoorten: regelset.items.partijsoorten.map(({ id }) => id) };
}

/** Leest en rekent. @throws OngeldigeInvoer met alle fouten tegelijk */
export function rekenBusinesscase(invoer: unknown, kennis: Kennis): Businesscaseantwoord {
  return rekenUit(invoer, kennis).uitkomst;
}

/** De uitkomst met de gelezen invoer ernaast, voor wie de sommen zelf laat zien. @throws OngeldigeInvoer met alle fouten tegelijk */
export function rekenUit(invoer: unknown, kennis: Kennis): { readonly geval: Businesscase; readonly uitkomst: Businesscaseantwoord } {
  const { gelezen, fouten } = leesBusinesscase(invoer, { bekend: bekendeNamen(kennis) });
  if (gelezen === undefined) throw new OngeldigeInvoer(fouten);
  const jaren = new Map(kennis.regelset.items.bronnen.map(({ id, datum }) => [id, Number(datum.slice(0, 4))]));
  const berekening = berekenBusinesscase(gelezen.businesscase, {
    namen: kennis.namen,
    bronjaar: (bron) => jaren.get(bron),
    aannames: gelezen.aannames,
  });
  if (berekening.uitkomst === undefined)
    throw new OngeldigeInvoer(berekening.fouten.map(({ code, plaats, tekst }) => ({ in: 'body', location: plaats, code, detail: tekst })));
  const uitkomst = {
    ...(gelezen.sroi === undefined ? {} : { sroi: sroiUitkomst(gelezen.sroi) }),
    ...(gelezen.lpbl === undefined ? {} : { lpbl: lpblUitkomst(gelezen.lpbl) }),
    ...berekening.uitkomst,
  };
  return { geval: gelezen.businesscase, uitkomst };
}
