import type { Businesscaseantwoord } from '../advies/businesscase/rekenBusinesscase.ts';
import type { Businesscase } from '../businesscase/model.ts';
import { maakLezing } from './businesscase/lezing.ts';
import { delenVan } from './document.ts';
import { conceptkader, type Naslag } from './naslag.ts';
import { maakOpzet, type Opzet } from './werkboek/opzet.ts';
import { postenblad } from './werkboek/posten.ts';
import { rekeningenblad } from './werkboek/rekeningen.ts';
import { stroomblad } from './werkboek/stromen.ts';
import { uitgangspuntenblad } from './werkboek/uitgangspunten.ts';
import { uitkomstblad } from './werkboek/uitkomst.ts';
import { overdrachtenblad, variantenblad } from './werkboek/varianten.ts';
import type { Blad, Cel, Werkboek } from './werkboek/werkboek.ts';

/**
 * De businesscase als werkboek met formules, zodat een controller elke som kan volgen: van posten naar bedragen per jaar,
 * naar contante waarden, naar rekeningen, partijen en vormen. Wat iemand invulde, is exact overgenomen en gekleurd.
 */
export function businesscaseWerkboek(geval: Businesscase, uitkomst: Businesscaseantwoord, naslag: Naslag): Werkboek {
  const opzet = maakOpzet(geval, maakLezing(uitkomst, geval.partijen, naslag), naslag);
  return [
    leeswijzer(opzet, naslag),
    uitkomstblad(opzet),
    uitgangspuntenblad(geval, uitkomst.aannames),
    postenblad(opzet),
    stroomblad('maatschappelijk', opzet),
    stroomblad('kas', opzet),
    rekeningenblad(opzet),
    ...(opzet.plannen.length === 0 ? [] : [overdrachtenblad(opzet), variantenblad(opzet)]),
  ];
}

const BLADEN: readonly (readonly [string, string])[] = [
  ['Uitkomst', 'De totalen en de verhoudingen.'],
  ['Uitgangspunten', 'Discontovoet, horizon, prijspeil en indexcijfers.'],
  [
    'Posten',
    'Elke post zoals hij is ingevuld, en het bedrag dat daaruit volgt. PM: er is nog geen prijs; vul haar in en alles rekent mee.',
  ],
  ['Effect', 'Het bedrag van elke post per jaar, en de jaren bij elkaar.'],
  ['Kas', 'Hetzelfde voor wat er als geld vrijkomt: het verzilverbare deel, met vertraging.'],
  ['Rekeningen', 'Wie betaalt en wie wint zonder verrekening, met de scheefheid.'],
];
const VARIANTBLADEN: readonly (readonly [string, string])[] = [
  [
    'Overdrachten',
    'Wie wat aan wie betaalt, per financieringsvorm. De bedragen volgen uit de regels van de vorm en veranderen niet mee als u een post verandert.',
  ],
  ['Varianten', 'Het netto van elke rekening en partij voor en na elke vorm.'],
];

function leeswijzer({ lezing, plannen }: Opzet, naslag: Naslag): Blad {
  const alinea = (tekst: string): readonly Cel[] => [{ alinea: tekst, kolommen: 2 }];
  const kader = conceptkader('Deze businesscase rekent met de kosten, baten en aannames die zijn opgegeven.', naslag).regels.map((regel) =>
    delenVan(regel)
      .map((deel) => (typeof deel === 'string' ? deel : 'vet' in deel ? deel.vet : ''))
      .join(''),
  );
  const waarschuwingen = [...new Set(lezing.uitkomst.waarschuwingen.map(({ tekst }) => tekst))];
  return {
    naam: 'Leeswijzer',
    breedtes: [18, 92],
    rijen: [
      [{ titel: 'Businesscase' }],
      ...kader.map(alinea),
      [],
      [{ kop: 'Blad' }, { kop: 'Wat erop staat' }],
      ...[...BLADEN, ...(plannen.length === 0 ? [] : VARIANTBLADEN)].map(([naam, uitleg]): readonly Cel[] => [
        naam,
        { alinea: uitleg, kolommen: 1 },
      ]),
      [],
      alinea(
        'Gekleurde cellen zijn ingevuld en mag u veranderen; alle andere getallen zijn formules. Gevoeligheid en kansen staan in het document, niet in dit werkboek.',
      ),
      ...(waarschuwingen.length === 0 ? [] : [[], [{ kop: 'Let op' }], ...waarschuwingen.map(alinea)]),
    ],
  };
}
