import { som, teken } from '../../businesscase/breuk.ts';
import { inEuro } from '../../businesscase/geld.ts';
import { UITVOERDER, type Businesscase } from '../../businesscase/model.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { totaleUitvoering } from '../../businesscase/varianten/plan.ts';
import { kasbatenVan, maakVeld, type Veld } from '../../businesscase/veld.ts';
import type { Geldbeeld } from './geldbeeld.ts';
import type { Partijlijst } from './partijlijst.ts';
import type { Partijnamen } from './partijnaam.ts';

/** Wie er meespelen in een voorstel, en welke bedragen daarvoor bekend zijn. */
export interface Spelers extends Geldbeeld {
  readonly veld: Veld;
  readonly partijen: Partijlijst;
  readonly namen: Partijnamen;
  /** De rekening van de uitvoerder; niets als niemand de aanpak uitvoert. */
  readonly uitvoerder?: Rekening;
  /** De uitvoeringskosten in euro; niets als er een deel van ontbreekt. */
  readonly kosten?: number;
  /** De potjes met een bekende baat in kas. */
  readonly begunstigden: readonly Rekening[];
  /** De verwachte besparing in de Wlz in contante waarde, naar beneden afgerond; 0 als zij niet bekend is. */
  readonly besparingWlz: number;
  /** Na hoeveel jaar iemand terugbetaalt. */
  readonly vertragingJaren: number;
  /** Hoeveel jaar een afspraak over het geld duurt. */
  readonly looptijdJaren: number;
  readonly aanTafel: readonly string[];
}

/** @param geval de businesscase zonder voorgestelde varianten */
export function spelersVan(
  geval: Businesscase,
  overig: Omit<Spelers, 'veld' | 'uitvoerder' | 'kosten' | 'begunstigden' | 'besparingWlz'>,
): Spelers {
  const veld = maakVeld(geval);
  const uitvoerders = new Set(geval.partijen.filter(({ rol }) => rol === UITVOERDER).map(({ id }) => id));
  const uitvoering = geval.posten.filter(({ partij, richting }) => richting === 'kosten' && uitvoerders.has(partij));
  const totaal = totaleUitvoering(veld);
  const bekend = teken(totaal) > 0 && uitvoering.every(({ prijs }) => prijs !== undefined);
  const wlz = som(veld.rekeningen.filter(({ rekening }) => rekening.wet === 'wlz').map(({ contant }) => contant.kas.baten));
  const [eerste] = uitvoering;
  return {
    ...overig,
    veld,
    ...(eerste === undefined ? {} : { uitvoerder: { partij: eerste.partij } }),
    ...(bekend ? { kosten: inEuro(totaal) } : {}),
    begunstigden: veld.rekeningen.map(({ rekening }) => rekening).filter((rekening) => teken(kasbatenVan(rekening, veld)) > 0),
    // Naar beneden op de cent: een bijdrage mag nooit boven de besparing uitkomen.
    besparingWlz: teken(wlz) > 0 ? Number((wlz.teller * 100n) / wlz.noemer) / 100 : 0,
  };
}
