import { afstand } from '../nederlands/afstand.ts';

/**
 * De bekende naam die het meest op een onbekende lijkt, voor "bedoelde u …?".
 * Hoofdletters, koppeltekens en een jaartal tellen niet mee ("wmo2015" lijkt op "wmo"); te ver weg is geen antwoord.
 */
export function meestNabij(naam: string, bekend: Iterable<string>): string | undefined {
  const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^a-z0-9]/g, '');
  const gezocht = kaal(naam).slice(0, 80);
  const zonderJaar = gezocht.replace(/\d+$/, '');
  let beste: { naam: string; score: number } | undefined;
  for (const kandidaat of bekend) {
    const doel = kaal(kandidaat);
    const score = Math.min(afstand(gezocht, doel), zonderJaar === doel ? 0 : Number.POSITIVE_INFINITY);
    const ruimte = Math.max(1, Math.floor(Math.max(doel.length, gezocht.length) / 3));
    if (score <= ruimte && (beste === undefined || score < beste.score)) beste = { naam: kandidaat, score };
  }
  return beste?.naam;
}

/** ` (bedoelde u "wmo"?)`, of niets als er geen naam in de buurt is. */
export function bedoeldeU(naam: string, bekend: Iterable<string>): string {
  const nabij = meestNabij(naam, bekend);
  return nabij === undefined ? '' : ` (bedoelde u "${nabij}"?)`;
}
