import { ChartRun } from 'docx/charts';
import type { Figuur } from './document.ts';
import { geldigeTekst } from './geldigeTekst.ts';
import type { Woordgrafiek } from './grafieken/grafiek.ts';
import { metHoofdletter } from '../taal.ts';

const DONKER = '1D4F91';
const LICHT = 'B3C6E0';
const BREEDTE = 600;
const HELE_EUROS = '#,##0';

/** Een figuur als grafiek van Word zelf: met haar cijfers erin, dus te bewerken, en met een tekstalternatief. */
export function grafiekrun({ bijschrift, tekstalternatief }: Omit<Figuur, 'grafiek'>, grafiek: Woordgrafiek): ChartRun {
  const deel = {
    altText: { name: geldigeTekst(bijschrift), title: geldigeTekst(bijschrift), description: geldigeTekst(tekstalternatief) },
    font: { name: 'Arial', color: '1B1B1B' },
    valueAxis: { numberFormat: HELE_EUROS },
  } as const;
  switch (grafiek.type) {
    case 'voor-en-na': {
      const rijen = grafiek.rijen.length === 0 ? [{ naam: 'Niemand', voor: 0, na: 0 }] : grafiek.rijen;
      return new ChartRun({
        ...deel,
        type: 'bar',
        gapWidth: 60,
        overlap: 0,
        transformation: { width: BREEDTE, height: 90 + rijen.length * 46 },
        categories: rijen.map(({ naam }) => geldigeTekst(naam)),
        series: [
          { name: 'Voor', values: rijen.map(({ voor }) => voor), color: LICHT },
          { name: 'Na', values: rijen.map(({ na }) => na), color: DONKER },
        ],
        // De eerste partij bovenaan, en de as toch onderaan.
        categoryAxis: { reverseOrder: true },
        valueAxis: { numberFormat: HELE_EUROS, crossesAt: 'maximum' },
        dataLabels: { value: true, numberFormat: HELE_EUROS },
      });
    }
    case 'verloop':
      return new ChartRun({
        ...deel,
        type: 'line',
        transformation: { width: BREEDTE, height: 300 },
        categories: grafiek.waarden.map((_, jaar) => `Jaar ${jaar}`),
        series: [{ name: 'Stand van de kas', values: grafiek.waarden, color: DONKER, markers: true }],
        legend: false,
      });
    case 'tornado':
      return new ChartRun({
        ...deel,
        type: 'bar',
        gapWidth: 60,
        overlap: 100,
        transformation: { width: BREEDTE, height: 90 + grafiek.balken.length * 40 },
        categories: grafiek.balken.map(({ naam }) => geldigeTekst(metHoofdletter(naam))),
        series: [
          { name: 'Bij de lage waarde', values: grafiek.balken.map(({ laag }) => laag), color: LICHT },
          { name: 'Bij de hoge waarde', values: grafiek.balken.map(({ hoog }) => hoog), color: DONKER },
        ],
        categoryAxis: { reverseOrder: true, crossesAt: grafiek.basis },
        valueAxis: { numberFormat: HELE_EUROS, crossesAt: 'maximum' },
      });
  }
}
