import type { Jaarrij } from '../../businesscase/tabellen.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { alinea, kop, type Blok, type Tabel } from '../document.ts';
import { euro, getal } from '../notatie.ts';
import type { Lezing } from './lezing.ts';

/** Hoe kosten en baten in kas door de jaren heen lopen. */
export function jaren({ uitkomst: { perJaar, totaal } }: Lezing): readonly Blok[] {
  if (perJaar === undefined) return [];
  const waarden = perJaar.map(({ kas }) => kas.cumulatief);
  const laagste = Math.min(...waarden);
  const slot = waarden.at(-1) ?? 0;
  const dal = perJaar.find(({ kas }) => kas.cumulatief === laagste)?.jaar ?? 0;
  return [
    kop(2, 'Door de jaren heen'),
    alinea('Jaar 0 is het jaar waarin u begint. Het gaat om wat er in kas omgaat, voor alle partijen samen.'),
    {
      soort: 'figuur',
      bijschrift: 'Stand van de kas door de jaren heen, in euro',
      tekstalternatief: `Lijn van jaar 0 tot en met jaar ${perJaar.length - 1}. De laagste stand is ${euro(laagste)}, in jaar ${dal}. Aan het eind is de stand ${euro(slot)}.`,
      grafiek: { type: 'verloop', waarden },
      tabel: jarentabel(perJaar),
    },
    bedragentabel(
      'Van saldo naar contante waarde, in kas en in euro',
      ['Jaar', 'Saldo', 'Contante waarde'],
      perJaar.map(({ jaar, disconteringsfactor, kas }) => ({
        naam: `Jaar ${jaar}, factor ${getal(disconteringsfactor)}`,
        bedragen: [kas.saldo, kas.contanteWaarde],
      })),
      { naam: 'Samen', bedragen: [totaal.kas.saldo, totaal.kas.ncw] },
    ),
  ];
}

function jarentabel(perJaar: readonly Jaarrij[]): Tabel {
  return bedragentabel(
    'Kas per jaar in euro, zonder disconto',
    ['Jaar', 'Kosten', 'Baten', 'Saldo', 'Stand'],
    perJaar.map(({ jaar, kas }) => ({ naam: `Jaar ${jaar}`, bedragen: [kas.kosten, kas.baten, kas.saldo, kas.cumulatief] })),
  );
}

/** Wat er in het gevraagde begrotingsjaar omgaat als er elk jaar een nieuwe groep begint. */
export function begroting({ uitkomst: { begroting: deel }, rij }: Lezing): readonly Blok[] {
  if (deel === undefined) return [];
  return [
    kop(2, `De begroting van jaar ${deel.jaar}`),
    alinea('Kas in dat jaar als er elk jaar een nieuwe groep begint, zonder disconto.'),
    bedragentabel(
      `Begroting van jaar ${deel.jaar} in euro`,
      ['Rekening', 'Kosten', 'Baten', 'Saldo'],
      deel.perRekening.map((eigen) => ({ naam: rij(eigen), bedragen: [eigen.kosten, eigen.baten, eigen.saldo] })),
    ),
  ];
}
