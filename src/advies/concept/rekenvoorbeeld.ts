import { berekenVariant } from '../../businesscase/berekenVariant.ts';
import { maakVeld } from '../../businesscase/veld.ts';
import { leesBusinesscase } from '../businesscase/leesBusinesscase.ts';
import { bekendeNamen } from '../businesscase/rekenBusinesscase.ts';
import type { Vraag } from '../vraag.ts';
import type { GewogenVorm } from '../vormen.ts';
import { maakBeeld, scheefheidVan, type Beeld } from './beeld.ts';
import { conceptvarianten } from './conceptvarianten.ts';
import type { Ruw } from './eigenInvoer.ts';
import type { Geldbeeld } from './geldbeeld.ts';
import { partijnamen } from './partijnaam.ts';
import { Partijlijst } from './partijlijst.ts';
import { spelersVan, type Spelers } from './spelers.ts';

/** Zoveel euro kost en zoveel levert het rekenvoorbeeld op. */
const VOORBEELD_EURO = 100;

/**
 * Zonder bedragen is de geldstroom toch te laten zien: 100 euro kosten en 100 euro baten, gelijk over de potjes, in hetzelfde jaar
 * en zonder disconto. Het zegt iets over de richting van het geld en niets over dit initiatief.
 */
export function rekenvoorbeeld(
  vraag: Vraag,
  gewogen: readonly GewogenVorm[],
  geldbeeld: Geldbeeld,
  { partijen: eigen, aanTafel }: Pick<Spelers, 'partijen' | 'aanTafel'>,
): Beeld | undefined {
  // Een eigen lijst: wie alleen in het voorbeeld meespeelt, hoort niet in de invoer.
  const partijen = new Partijlijst(eigen.alle, vraag.kennis);
  const uitvoerder = partijen.uitvoerder;
  if (uitvoerder === undefined || geldbeeld.lasten.length === 0 || geldbeeld.baten.length === 0) return undefined;
  const bekend = bekendeNamen(vraag.kennis);
  const invoer = {
    discontovoet: 0,
    horizonJaren: 2,
    posten: [
      ...geldbeeld.lasten.map(({ wet }) => voorbeeldpost('kosten', { partij: uitvoerder, wet }, geldbeeld.lasten.length)),
      ...geldbeeld.baten.map((rekening) => voorbeeldpost('baten', rekening, geldbeeld.baten.length)),
    ],
  };
  const kaal = leesBusinesscase({ ...invoer, partijen: partijen.alle }, { bekend }).gelezen?.businesscase;
  if (kaal === undefined) return undefined;
  const spelers = spelersVan(kaal, {
    ...geldbeeld,
    partijen,
    aanTafel,
    namen: partijnamen(partijen.alle, vraag.kennis),
    vertragingJaren: 1,
    looptijdJaren: 1,
  });
  const { varianten } = conceptvarianten(gewogen, new Set(), spelers);
  const geval = leesBusinesscase({ ...invoer, partijen: partijen.alle, varianten }, { bekend }).gelezen?.businesscase;
  if (geval === undefined) return undefined;
  const veld = maakVeld(geval);
  const uitgangspunt = { veld, scheefheid: scheefheidVan(veld), namen: vraag.kennis.namen };
  return maakBeeld({
    soort: 'rekenvoorbeeld',
    toelichting: `Rekenvoorbeeld met ${VOORBEELD_EURO} euro kosten en ${VOORBEELD_EURO} euro baten, gelijk verdeeld over de potjes. Dit zijn geen bedragen van uw initiatief: alleen de richting van het geld telt.`,
    veld,
    geldbeeld,
    varianten: geval.varianten.map((variant, nummer) => berekenVariant(variant, nummer, uitgangspunt).uitkomst),
    namen: partijnamen(partijen.alle, vraag.kennis),
    kennis: vraag.kennis,
  });
}

/** Een gelijk deel van het bedrag, op de hoeveelheid, zodat de delen samen precies het geheel zijn. */
function voorbeeldpost(
  richting: 'kosten' | 'baten',
  rekening: { readonly partij: string; readonly wet?: string | undefined },
  delen: number,
): Ruw {
  return {
    id: `${richting}-${rekening.wet ?? rekening.partij}`,
    richting,
    categorie: richting === 'kosten' ? 'aanpak' : 'substitutie',
    partij: rekening.partij,
    ...(rekening.wet === undefined ? {} : { wet: rekening.wet }),
    hoeveelheid: 1,
    prijs: VOORBEELD_EURO / delen,
  };
}
