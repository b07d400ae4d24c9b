import { gedeeld, min, NUL, plus, som, teken, type Breuk } from './breuk.ts';
import { alsVerhouding } from './geld.ts';
import { isImmaterieel, UITVOERDER, type NegatieveBaten, type Post } from './model.ts';
import { ontbrekendeKant, pmZin, type Geenverhouding } from './ontbrekendeKant.ts';
import type { OfReden } from './rendement.ts';
import { metReden, type Weggelaten } from './totaal.ts';
import type { Veld } from './veld.ts';

/** De kosten-batenverhoudingen van lpbl-2014 4.1, met wat zij samen zeggen. */
export interface Verhoudingen {
  readonly verhoudingMaatschappelijk?: number;
  readonly verhoudingFinancieel?: number;
  readonly verhoudingGemeentelijk?: number;
  /** De maatschappelijke verhouding als een negatieve baat van de baten afgaat. */
  readonly verhoudingNegatieveBatenInTeller?: number;
  /** De maatschappelijke verhouding als een negatieve baat bij de kosten komt. */
  readonly verhoudingNegatieveBatenAlsKosten?: number;
  /** Waarmee de drie verhoudingen bovenaan rekenen. */
  readonly negatieveBaten: NegatieveBaten;
  readonly exclusiefPm: boolean;
  readonly lezing: string;
  readonly weggelaten?: readonly Weggelaten[];
}

type Verhouding = Breuk | Geenverhouding;

/** Contante waarden van het effect; een negatieve baat staat apart. */
interface Delen {
  readonly kosten: Breuk;
  readonly batenPlus: Breuk;
  readonly batenMin: Breuk;
}

export function verhoudingenVan(veld: Veld, negatieveBaten: NegatieveBaten): Verhoudingen {
  const { posten } = veld.geval;
  const alles = maatschappelijk(veld);
  const kant = ontbrekendeKant(posten);
  const pm = posten.filter(({ prijs }) => prijs === undefined).length;
  const cijfers = {
    verhoudingMaatschappelijk: kant ?? verhouding(alles, negatieveBaten),
    verhoudingFinancieel: ontbrekendeKant(posten.filter((post) => !isImmaterieel(post))) ?? verhouding(financieel(veld), negatieveBaten),
    verhoudingGemeentelijk: gemeentelijk(veld, negatieveBaten),
    verhoudingNegatieveBatenInTeller: kant ?? verhouding(alles, 'teller'),
    verhoudingNegatieveBatenAlsKosten: kant ?? verhouding(alles, 'kosten'),
  };
  const { weggelaten, ...getallen } = metReden({
    verhoudingMaatschappelijk: afgerond(cijfers.verhoudingMaatschappelijk),
    verhoudingFinancieel: afgerond(cijfers.verhoudingFinancieel),
    verhoudingGemeentelijk: afgerond(cijfers.verhoudingGemeentelijk),
    verhoudingNegatieveBatenInTeller: afgerond(cijfers.verhoudingNegatieveBatenInTeller),
    verhoudingNegatieveBatenAlsKosten: afgerond(cijfers.verhoudingNegatieveBatenAlsKosten),
  });
  return {
    ...getallen,
    negatieveBaten,
    exclusiefPm: pm > 0,
    lezing: `${lees(cijfers.verhoudingMaatschappelijk, cijfers.verhoudingFinancieel, cijfers.verhoudingGemeentelijk)}${pmZin(pm)}`,
    ...(weggelaten === undefined ? {} : { weggelaten }),
  };
}

function maatschappelijk({ rekeningen }: Veld, partijen?: ReadonlySet<string>): Delen {
  const mee = partijen === undefined ? rekeningen : rekeningen.filter(({ rekening }) => partijen.has(rekening.partij));
  const per = (deel: keyof Delen): Breuk => som(mee.map(({ contant }) => contant.maatschappelijk[deel]));
  return { kosten: per('kosten'), batenPlus: per('batenPlus'), batenMin: per('batenMin') };
}

/** Zonder immateriële posten; verzilvering telt hier niet, dat doet de kas. */
function financieel(veld: Veld, partijen?: ReadonlySet<string>): Delen {
  const alles = maatschappelijk(veld, partijen);
  const eraf = veld.stromen.filter(({ post }) => isImmaterieel(post) && (partijen === undefined || partijen.has(post.partij)));
  if (eraf.length === 0) return alles;
  const per = (richting: 'kosten' | 'baten', houd: (bedrag: Breuk) => boolean): Breuk =>
    som(
      eraf
        .filter(({ post }) => post.richting === richting)
        .map(({ effect }) => veld.disconto.contant(effect.map((bedrag) => (houd(bedrag) ? bedrag : NUL)))),
    );
  return {
    kosten: min(
      alles.kosten,
      per('kosten', () => true),
    ),
    batenPlus: min(
      alles.batenPlus,
      per('baten', ({ teller }) => teller > 0n),
    ),
    batenMin: plus(
      alles.batenMin,
      per('baten', ({ teller }) => teller < 0n),
    ),
  };
}

/** De baten van de gemeente tegenover haar eigen kosten en alle kosten van de uitvoerder. */
function gemeentelijk(veld: Veld, negatieveBaten: NegatieveBaten): Breuk | Geenverhouding {
  const { partijen, posten } = veld.geval;
  const ids = (past: (partij: (typeof partijen)[number]) => boolean): Set<string> => new Set(partijen.filter(past).map(({ id }) => id));
  const gemeenten = ids(({ soort }) => soort === 'gemeente');
  if (gemeenten.size === 0) return { reden: 'Er is geen gemeente onder de partijen.' };
  const uitvoerders = ids(({ soort, rol }) => rol === UITVOERDER && soort !== 'gemeente');
  const telt = (post: Post): boolean =>
    !isImmaterieel(post) && (gemeenten.has(post.partij) || (post.richting === 'kosten' && uitvoerders.has(post.partij)));
  const kant = ontbrekendeKant(posten.filter(telt), ' voor de gemeente');
  if (kant !== undefined) return kant;
  const gemeente = financieel(veld, gemeenten);
  const uitvoering = financieel(veld, uitvoerders);
  return verhouding({ ...gemeente, kosten: plus(gemeente.kosten, uitvoering.kosten) }, negatieveBaten);
}

function verhouding({ kosten, batenPlus, batenMin }: Delen, negatieveBaten: NegatieveBaten): Breuk | Geenverhouding {
  const [boven, onder] = negatieveBaten === 'kosten' ? [batenPlus, plus(kosten, batenMin)] : [min(batenPlus, batenMin), kosten];
  if (teken(onder) <= 0) return { reden: 'De kosten zijn nul of minder; dan zegt een verhouding niets.' };
  return gedeeld(boven, onder);
}

function afgerond(waarde: Breuk | Geenverhouding): OfReden {
  return 'reden' in waarde ? { reden: waarde.reden } : { waarde: alsVerhouding(waarde) };
}

/** Wat de drie samen zeggen (lpbl-2014 4.1 en 5.1). Precies 1 is nog niet boven 1; zonder prijzen aan een kant is er geen oordeel. */
function lees(...verhoudingen: readonly [maatschappelijk: Verhouding, financieel: Verhouding, gemeentelijk: Verhouding]): string {
  const [pmAlles, pmGeld, pmGemeente] = verhoudingen.map((waarde) => ('reden' in waarde && waarde.pm === true ? waarde.reden : undefined));
  if (pmAlles !== undefined) return `Dit is nog niet te beoordelen. ${pmAlles}`;
  if (pmGeld !== undefined) return `Of dit in geld uit kan, is nog niet te beoordelen. ${pmGeld}`;
  const [alles, geld, gemeente] = verhoudingen.map((waarde) => ('reden' in waarde ? undefined : waarde.teller > waarde.noemer));
  if (alles === undefined) return 'Er is geen verhouding te geven: er zijn geen kosten om de baten tegen af te zetten.';
  if (gemeente === true) return 'De gemeente kan dit alleen betalen: haar eigen baten zijn groter dan de kosten.';
  if (geld === true && pmGemeente !== undefined)
    return `De baten zijn in geld groter dan de kosten. Over de gemeente alleen is nog niets te zeggen. ${pmGemeente}`;
  if (geld === true && gemeente === undefined)
    return 'De baten zijn in geld groter dan de kosten. Over de gemeente alleen is niets te zeggen: er is geen gemeente of zij draagt geen kosten.';
  if (geld === true)
    return 'De baten zijn in geld groter dan de kosten, maar niet voor de gemeente alleen. Afspraken met de partijen die winnen zijn nodig.';
  if (alles) return 'In geld komen de kosten er niet uit; met wat het voor mensen betekent erbij wel. Het is een investering in welzijn.';
  return 'Zo wegen de baten nog niet op tegen de kosten. Kijk wat er beter kan: hoe u mensen vindt, wie u kiest, de diagnose, hulp uit het eigen netwerk, en terugval voorkomen.';
}
