import type { Weggelaten, Zicht } from '../../businesscase/totaal.ts';
import { alinea, kop, opsommingslijst, type Blok, type Rij, type Tabel } from '../document.ts';
import { bedrag, getal, procent, verhouding } from '../notatie.ts';
import type { Lezing } from './lezing.ts';

/** Hoe een cijfer heet dat er niet is. */
const CIJFER: Readonly<Record<string, string>> = {
  terugverdientijdJaren: 'Terugverdientijd',
  terugverdientijdVerdisconteerdJaren: 'Terugverdientijd met disconto',
  interneRentevoet: 'Interne rentevoet',
  verhoudingMaatschappelijk: 'Maatschappelijke verhouding',
  verhoudingFinancieel: 'Financiële verhouding',
  verhoudingGemeentelijk: 'Gemeentelijke verhouding',
  verhoudingNegatieveBatenInTeller: 'Verhouding met verliezen in de teller',
  verhoudingNegatieveBatenAlsKosten: 'Verhouding met verliezen bij de kosten',
};

/** Wat het betekent en de cijfers waar het om gaat. */
export function kern({ uitkomst }: Lezing): readonly Blok[] {
  const { totaal, verhoudingen, waarschuwingen } = uitkomst;
  const weg = uniek([
    ...(totaal.weggelaten ?? []).map((rij) => wegregel(rij, '')),
    ...(totaal.kas.weggelaten ?? []).map((rij) => wegregel(rij, ' in kas')),
    ...(verhoudingen.weggelaten ?? []).map((rij) => wegregel(rij, '')),
  ]);
  const pm = verhoudingen.exclusiefPm ? ' Posten zonder prijs (PM) tellen nergens in mee.' : '';
  return [
    kop(2, 'In het kort'),
    alinea([{ vet: verhoudingen.lezing }, pm]),
    kerntabel(totaal, totaal.kas),
    verhoudingentabel(verhoudingen),
    ...(weg.length === 0 ? [] : [alinea('Niet te geven:'), ...opsommingslijst(weg)]),
    ...(waarschuwingen.length === 0 ? [] : [kop(2, 'Let op'), ...opsommingslijst(uniek(waarschuwingen.map(({ tekst }) => tekst)))]),
  ];
}

function uniek(regels: readonly string[]): readonly string[] {
  return [...new Set(regels)];
}

function wegregel({ cijfer, reden }: Weggelaten, waar: string): string {
  return `${CIJFER[cijfer] ?? cijfer}${waar}: ${reden}`;
}

function kerntabel(maatschappelijk: Zicht, kas: Zicht): Tabel {
  const rij = (naam: string, cijfer: (zicht: Zicht) => string): Rij => ({ cellen: [naam, cijfer(maatschappelijk), cijfer(kas)] });
  const jaar = (waarde: number | undefined): string => (waarde === undefined ? 'niet te geven' : getal(waarde));
  return {
    soort: 'tabel',
    bijschrift: 'De uitkomst voor alle partijen samen',
    kolommen: [{ kop: 'Cijfer' }, { kop: 'Maatschappelijk', getal: true }, { kop: 'In kas', getal: true }],
    rijen: [
      rij('Kosten, contante waarde in euro', (zicht) => bedrag(zicht.contanteWaardeKosten)),
      rij('Baten, contante waarde in euro', (zicht) => bedrag(zicht.contanteWaardeBaten)),
      { ...rij('Netto: baten min kosten, contante waarde in euro', (zicht) => bedrag(zicht.ncw)), slot: 'totaal' },
      rij('Saldo zonder disconto in euro', (zicht) => bedrag(zicht.saldo)),
      rij('Terugverdientijd in jaren', (zicht) => jaar(zicht.terugverdientijdJaren)),
      rij('Terugverdientijd met disconto in jaren', (zicht) => jaar(zicht.terugverdientijdVerdisconteerdJaren)),
      rij('Interne rentevoet', (zicht) => (zicht.interneRentevoet === undefined ? 'niet te geven' : procent(zicht.interneRentevoet))),
    ],
  };
}

function verhoudingentabel(verhoudingen: Lezing['uitkomst']['verhoudingen']): Tabel {
  const cijfer = (waarde: number | undefined): string => (waarde === undefined ? 'niet te geven' : verhouding(waarde));
  const pm = verhoudingen.exclusiefPm ? ', exclusief PM' : '';
  return {
    soort: 'tabel',
    bijschrift: `Wat elke euro kosten oplevert: baten gedeeld door kosten${pm}`,
    kolommen: [{ kop: 'Soort' }, { kop: 'Verhouding', getal: true }, { kop: 'Wat erin zit' }],
    rijen: [
      { cellen: ['Maatschappelijk', cijfer(verhoudingen.verhoudingMaatschappelijk), 'Alle baten en kosten, ook wat niet in geld omgaat'] },
      { cellen: ['Financieel', cijfer(verhoudingen.verhoudingFinancieel), 'Zonder immateriële baten en kosten'] },
      {
        cellen: [
          'Gemeentelijk',
          cijfer(verhoudingen.verhoudingGemeentelijk),
          'De baten van de gemeente, tegenover haar kosten en alle kosten van de uitvoerder',
        ],
      },
    ],
  };
}
