import type { Uitkomst } from '../uitkomst.ts';
import { kwamOfGing, type Oorzaak } from './oorzaak.ts';
import { meet, regeloorzaken, type Gemeten, type Vergelijking } from './regeloorzaken.ts';
import { maakVerschil, type Verschil } from './verschil.ts';
import { inWoorden } from './woorden.ts';

/** Een andere afbakening, of andere schotten. */
export function afbakeningsverschillen(vergelijking: Vergelijking): Verschil[] {
  const { oordeel: was, schotten: eerst } = vergelijking.voor.afbakening;
  const { oordeel: wordt, schotten: nu } = vergelijking.na.afbakening;
  const verschillen: Verschil[] = [];
  if (was !== wordt)
    verschillen.push(
      maakVerschil({
        over: 'afbakening',
        id: 'afbakening',
        naam: 'Afbakening',
        was,
        wordt,
        zin: `De afbakening was "${inWoorden(was)}" en is nu "${inWoorden(wordt)}".`,
        oorzaken: afbakeningsoorzaken(vergelijking),
      }),
    );
  if (eerst !== nu)
    verschillen.push(
      maakVerschil({
        over: 'schotten',
        id: 'schotten',
        naam: 'Schotten',
        ...(eerst === undefined ? {} : { was: eerst }),
        ...(nu === undefined ? {} : { wordt: nu }),
        zin: `De schotten waren ${eerst ?? 'nog niet te bepalen'} en zijn nu ${nu ?? 'niet te bepalen'}.`,
        oorzaken: schotoorzaken(vergelijking),
      }),
    );
  return verschillen;
}

/** De regel die de afbakening toen droeg en die haar nu draagt; gelden die allebei nog net zo, dan ging de ene de andere voorbij. */
function afbakeningsoorzaken(vergelijking: Vergelijking): Oorzaak[] {
  const { voor, na } = vergelijking;
  const [eerst, nu] = [meet(voor.stand.afbakening, voor), meet(na.stand.afbakening, na)];
  const dragers = new Set(
    [eerst, nu].flatMap((metingen) => metingen.find(({ uitkomst }) => uitkomst === 'waar')?.kennisregel.regel.id ?? []),
  );
  const dragend = (metingen: readonly Gemeten[]) => metingen.filter(({ kennisregel }) => dragers.has(kennisregel.regel.id));
  const wijstOp = (meting: Gemeten | undefined): string => (meting?.uitkomst === 'waar' ? meting.kennisregel.regel.over.id : '');
  const oorzaken = regeloorzaken(dragend(eerst), dragend(nu), wijstOp, vergelijking);
  return oorzaken.length > 0 ? oorzaken : [volgorde(nu)];
}

function volgorde(nu: readonly Gemeten[]): Oorzaak {
  const drager = nu.find(({ uitkomst }) => uitkomst === 'waar')?.kennisregel.regel;
  return {
    soort: 'regelvolgorde',
    ...(drager === undefined ? {} : { regel: drager.id }),
    zin: `Deze regel gaat in de regelset nu voor: ${drager?.omdat ?? ''}`,
  };
}

/** De schotten volgen uit de genoemde wetten: welke dat zijn, hoe hard hun schot is en wie hen betaalt. */
function schotoorzaken({ voor, na }: Vergelijking): Oorzaak[] {
  const wettenIn = ({ kennis }: Uitkomst) => new Map(kennis.regelset.items.wetten.map((wet) => [wet.id, wet]));
  const [eerst, nu] = [wettenIn(voor), wettenIn(na)];
  const [toenGenoemd, nuGenoemd] = [genoemdeWetten(voor), genoemdeWetten(na)];
  return [...new Set([...toenGenoemd, ...nuGenoemd])].flatMap((id): Oorzaak[] => {
    const [wasWet, isWet] = [eerst.get(id), nu.get(id)];
    const naam = (isWet ?? wasWet)?.naam ?? id;
    if (wasWet === undefined || isWet === undefined) return wasWet === isWet ? [] : [kwamOfGing(id, naam, isWet !== undefined)];
    if (wasWet.schot !== isWet.schot)
      return [{ soort: 'item-veranderd', item: id, zin: `Het schot van de ${naam} was ${wasWet.schot} en is nu ${isWet.schot}.` }];
    if (wasWet.financier !== isWet.financier)
      return [{ soort: 'item-veranderd', item: id, zin: `De ${naam} heeft in de regelset een andere financier.` }];
    return toenGenoemd.includes(id) === nuGenoemd.includes(id)
      ? []
      : [{ soort: 'antwoord', item: 'wetten', zin: `De ${naam} staat ${nuGenoemd.includes(id) ? 'nu wel' : 'niet meer'} bij uw wetten.` }];
  });
}

function genoemdeWetten({ feiten }: Uitkomst): readonly string[] {
  const genoemd: unknown = feiten['wetten'];
  return Array.isArray(genoemd) ? (genoemd as readonly string[]) : [];
}
