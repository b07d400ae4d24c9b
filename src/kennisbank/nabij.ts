/** Hoeveel letters erbij, eraf, anders of omgewisseld (Damerau-Levenshtein met aangrenzende wissels). */
export function afstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, kolom) => kolom);
  for (let rij = 1; rij <= a.length; rij += 1) {
    const huidige = [rij];
    for (let kolom = 1; kolom <= b.length; kolom += 1) {
      const anders = a[rij - 1] === b[kolom - 1] ? 0 : 1;
      const wissel =
        rij > 1 && kolom > 1 && a[rij - 1] === b[kolom - 2] && a[rij - 2] === b[kolom - 1]
          ? (voorvorige[kolom - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      huidige.push(Math.min((vorige[kolom] ?? 0) + 1, (huidige[kolom - 1] ?? 0) + 1, (vorige[kolom - 1] ?? 0) + anders, wissel));
    }
    voorvorige = vorige;
    vorige = huidige;
  }
  return vorige[b.length] ?? 0;
}

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
