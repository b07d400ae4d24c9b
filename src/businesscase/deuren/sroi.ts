import { EEN, gedeeld, min, negatief, NUL, plus, som, teken, type Breuk } from '../breuk.ts';
import { alsVerhouding, inEuro } from '../geld.ts';
import type { Partij, Post } from '../model.ts';
import { gewonePost } from './gewonePost.ts';

/** Een belanghebbende uit een SROI-meting, met wat hij investeert en wat het hem aan waarde oplevert. */
export interface Belanghebbende {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly investering?: Breuk;
  readonly waarde?: Breuk;
}

/** De tabel zoals mogroep-2013 haar geeft. */
export interface SroiUitkomst {
  readonly investering: number;
  readonly waarde: number;
  readonly saldo: number;
  /** Waarde per geïnvesteerde euro, met een negatieve waarde in de teller; weg als er geen investering is. */
  readonly sroi?: number;
  /** Hetzelfde met een negatieve waarde bij de kosten. */
  readonly sroiNegatieveBatenAlsKosten?: number;
  readonly belanghebbenden: readonly {
    readonly naam: string;
    readonly investering?: number;
    readonly waarde?: number;
    readonly meerwaarde: number;
  }[];
}

/** Maakt van elke belanghebbende een partij, en van zijn investering en waarde een post in jaar 0. */
export function sroiPosten(belanghebbenden: readonly Belanghebbende[]): {
  readonly partijen: readonly Partij[];
  readonly posten: readonly Post[];
} {
  return {
    partijen: belanghebbenden.map(({ id, naam, soort }) => ({ id, naam, soort })),
    posten: belanghebbenden.flatMap(({ id, naam, investering, waarde }) => [
      ...(investering === undefined
        ? []
        : [
            gewonePost({
              id: `${id}/investering`,
              naam: `Investering van ${naam}`,
              richting: 'kosten',
              categorie: 'aanpak',
              partij: id,
              hoeveelheid: EEN,
              prijs: investering,
            }),
          ]),
      ...(waarde === undefined
        ? []
        : [
            gewonePost({
              id: `${id}/waarde`,
              naam: `Sociale waarde voor ${naam}`,
              richting: 'baten',
              categorie: 'effectiever',
              partij: id,
              hoeveelheid: EEN,
              prijs: teken(waarde) < 0 ? negatief(waarde) : waarde,
              // Een prijs is nooit negatief; een verlies is een negatief gewicht.
              jaarprofiel: [teken(waarde) < 0 ? negatief(EEN) : EEN],
            }),
          ]),
    ]),
  };
}

export function sroiUitkomst(belanghebbenden: readonly Belanghebbende[]): SroiUitkomst {
  const investering = som(belanghebbenden.map((rij) => rij.investering ?? NUL));
  const waarden = belanghebbenden.map((rij) => rij.waarde ?? NUL);
  const waarde = som(waarden);
  const verlies = som(waarden.filter((bedrag) => teken(bedrag) < 0));
  const kosten = min(investering, verlies);
  return {
    investering: inEuro(investering),
    waarde: inEuro(waarde),
    saldo: inEuro(min(waarde, investering)),
    ...(teken(investering) > 0 ? { sroi: alsVerhouding(gedeeld(waarde, investering)) } : {}),
    ...(teken(kosten) > 0 ? { sroiNegatieveBatenAlsKosten: alsVerhouding(gedeeld(min(waarde, verlies), kosten)) } : {}),
    belanghebbenden: belanghebbenden.map((rij) => ({
      naam: rij.naam,
      ...(rij.investering === undefined ? {} : { investering: inEuro(rij.investering) }),
      ...(rij.waarde === undefined ? {} : { waarde: inEuro(rij.waarde) }),
      meerwaarde: inEuro(plus(rij.waarde ?? NUL, negatief(rij.investering ?? NUL))),
    })),
  };
}
