import { zelfdeRekening, type Rekening } from '../../../businesscase/rekening.ts';
import { opsomming } from '../../../kennisbank/namen.ts';
import type { Ruw } from '../eigenInvoer.ts';
import type { Spelers } from '../spelers.ts';
import { GEEN_BATEN, GEEN_KOSTEN, gelijkeDelen, jaren, uniekeRekeningen, type Voorstel } from './voorstel.ts';

/** Wie binnen de gemeente voorlegt en welke andere potjes van haar meedoen. */
export function spelersBinnenDeGemeente({
  lasten,
  baten,
  gemeente,
}: Pick<Spelers, 'lasten' | 'baten' | 'gemeente'>):
  | { readonly voorfinancier: Rekening; readonly deelnemers: readonly Rekening[] }
  | undefined {
  const voorfinancier = lasten.find(({ partij }) => partij === gemeente);
  if (voorfinancier === undefined) return undefined;
  const eigen = (kant: readonly Rekening[]): readonly Rekening[] =>
    kant.filter((rekening) => rekening.partij === gemeente && !zelfdeRekening(rekening, voorfinancier));
  const winnaars = eigen(baten);
  return { voorfinancier, deelnemers: uniekeRekeningen(winnaars.length > 0 ? winnaars : eigen(lasten)) };
}

/** Een maatwerkbudget dat achteraf wordt aangevuld, binnen de gemeente: partijen daarbuiten doen in de praktijk beperkt mee (aef-2023 2.2 noot 4). */
export function stelRevolverendVoor(spelers: Spelers): Voorstel {
  const binnen = spelersBinnenDeGemeente(spelers);
  if (binnen === undefined) return { reden: 'De gemeente betaalt niet mee, en zij is hier de voorfinancier.' };
  const { voorfinancier, deelnemers } = binnen;
  const { namen, begunstigden, vertragingJaren } = spelers;
  if (deelnemers.length === 0)
    return { reden: 'Er is maar één potje van de gemeente; er is niemand binnen de gemeente die het budget aanvult.' };
  const naarBaten = deelnemers.every((deelnemer) => begunstigden.some((ander) => zelfdeRekening(ander, deelnemer)));
  const sleutel: Ruw = naarBaten
    ? { sleutel: 'naar-baten', grondslag: 'deelnemers' }
    : { sleutel: 'aangewezen', aandelen: gelijkeDelen(deelnemers) };
  return {
    variant: { vorm: 'maatwerkbudget-revolverend', voorfinancier, deelnemers, ...sleutel, vertragingJaren },
    aannames: [
      `Bij het revolverende budget legt ${namen.rekening(voorfinancier)} de kosten voor; na ${jaren(vertragingJaren)} betalen ${opsomming(deelnemers.map(namen.rekening))} die terug, ${naarBaten ? 'naar verhouding van hun baten' : 'elk een gelijk deel'}. Alleen potjes van de gemeente doen mee (aef-2023, noot 4).`,
    ],
  };
}

/** Besparingen vooraf inboeken op de potjes van de gemeente die zullen winnen. */
export function stelVoorafInboekenVoor(spelers: Spelers): Voorstel {
  const binnen = spelersBinnenDeGemeente(spelers);
  if (binnen === undefined) return { reden: 'De gemeente betaalt niet mee, en zij is hier de voorfinancier.' };
  const deelnemers = spelers.begunstigden.filter(({ partij }) => partij === spelers.gemeente);
  if (spelers.kosten === undefined) return { reden: GEEN_KOSTEN };
  if (deelnemers.length === 0) return { reden: GEEN_BATEN };
  return {
    variant: { vorm: 'vooraf-inboeken', wijze: 'inleg-vooraf', voorfinancier: binnen.voorfinancier, deelnemers, nacalculatie: false },
    aannames: [
      `Bij vooraf inboeken leggen ${opsomming(deelnemers.map(spelers.namen.rekening))} meteen in naar hun verwachte besparing; zonder nacalculatie, alsof elke besparing precies uitkomt.`,
    ],
  };
}
