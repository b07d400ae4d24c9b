import { sql, type SQL } from 'drizzle-orm';

/** Wat er per signaal te tellen is: een rij per maand, soort en sleutel. @param waar welke signalen meetellen */
export function telbaar(waar: SQL): SQL {
  return sql`
    SELECT substr(dag, 1, 7) AS maand, 'wetten' AS soort, wetten AS sleutel FROM signalen WHERE wetten <> '' AND ${waar}
    UNION ALL SELECT substr(dag, 1, 7), 'belemmering', deel.value FROM signalen, json_each(signalen.belemmeringen) AS deel WHERE ${waar}
    UNION ALL SELECT substr(dag, 1, 7), 'onvervuld', wetten FROM signalen WHERE onvervuld = 1 AND ${waar}
    UNION ALL SELECT substr(dag, 1, 7), 'vraag', deel.value FROM signalen, json_each(signalen.vragen) AS deel WHERE ${waar}`;
}
