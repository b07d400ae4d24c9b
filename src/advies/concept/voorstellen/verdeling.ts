import { opsomming } from '../../../kennisbank/namen.ts';
import type { Spelers } from '../spelers.ts';
import { GEEN_BATEN, GEEN_KOSTEN, gelijkeDelen, uniekeRekeningen, type Voorstel } from './voorstel.ts';

/** Een maatwerkbudget: de potjes van de gemeente leggen elk een gelijk deel in; zonder gemeente doen alle potjes met lasten mee. */
export function stelMaatwerkbudgetVoor(vorm: string, { lasten, baten, gemeente, namen }: Spelers): Voorstel {
  const eigen = [...lasten, ...baten].filter(({ partij }) => partij === gemeente);
  const potjes = uniekeRekeningen(eigen.length > 0 ? eigen : lasten);
  return {
    variant: { vorm, aandelen: gelijkeDelen(potjes) },
    aannames: [
      potjes.length === 1
        ? `Bij het maatwerkbudget betaalt één potje alles: ${opsomming(potjes.map(namen.rekening))}.`
        : `Bij het maatwerkbudget leggen ${opsomming(potjes.map(namen.rekening))} elk een gelijk deel in; spreek de echte verdeling samen af.`,
    ],
  };
}

/** Betaalafspraken: elke financier die betaalt of wint draagt een gelijk deel, zoals GOAL! met de helft om de helft (aef-2023 bijlage A 20). */
export function stelBetaalafsprakenVoor({ lasten, baten, namen }: Spelers): Voorstel {
  const perPartij = [...Map.groupBy([...lasten, ...baten], ({ partij }) => partij).values()].flatMap(([eerste]) => eerste ?? []);
  if (perPartij.length < 2) return { reden: 'Er is één financier; die hoeft met niemand af te spreken wie betaalt.' };
  return {
    variant: { vorm: 'betaalafspraken', aandelen: gelijkeDelen(perPartij) },
    aannames: [
      `Bij betaalafspraken dragen ${opsomming(perPartij.map(namen.rekening))} elk een gelijk deel. Bij GOAL! was dat de helft om de helft (aef-2023, bijlage A 20); uw verdeling is aan de partijen.`,
    ],
  };
}

/** Een vaste som zo groot als de verwachte kosten; dan is te zien wie het risico draagt. */
export function stelVasteSomVoor(vorm: string, { lasten, gemeente, kosten, uitvoerder, namen }: Spelers): Voorstel {
  if (kosten === undefined || uitvoerder === undefined) return { reden: GEEN_KOSTEN };
  const betaler = gemeente ?? lasten[0]?.partij;
  if (betaler === undefined) return { reden: 'Nog niet bekend is wie de vaste som betaalt.' };
  return {
    variant: {
      vorm,
      opdrachtgever: { partij: betaler },
      hoofdaannemer: uitvoerder,
      bedrag: kosten,
      bandbreedte: 0,
      delingTekort: 0,
      delingOverschot: 0,
    },
    aannames: [
      `De vaste som is precies zo groot als de verwachte kosten en komt van ${namen.partij(betaler)}; elk verschil is voor de uitvoerder.`,
    ],
  };
}

/** Pooling naar verhouding van de baten; kan alleen als lasten en baten bekend zijn. */
export function stelPoolingVoor({ kosten, begunstigden }: Spelers): Voorstel {
  if (kosten === undefined) return { reden: GEEN_KOSTEN };
  if (begunstigden.length === 0) return { reden: GEEN_BATEN };
  return {
    variant: { vorm: 'pooling', sleutel: 'evenredig' },
    aannames: ['Bij pooling betaalt ieder die wint mee naar verhouding van zijn baten; een andere sleutel kan ook.'],
  };
}
