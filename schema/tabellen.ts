import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * De enige plek waar tabellen staan.
 *
 * Een regelset is één genummerde, complete stand van alle kennis. Elke soort kennis heeft een eigen tabel met één rij per item,
 * zodat een regelset veel groter kan worden dan één rij van 2 MB. `inhoud` is het item zelf als canonieke JSON; de andere kolommen
 * zijn daaruit berekend (één feit op één plek). Alle verwijzingen tussen items staan in `verwijzingen`, met echte foreign keys.
 * Zodra een regelset geen concept meer is, weigeren triggers elke wijziging van haar rijen (migratie 0001).
 */
export const regelsets = sqliteTable(
  'regelsets',
  {
    versie: integer('versie').primaryKey(),
    status: text('status', { enum: ['concept', 'ter-beoordeling', 'goedgekeurd', 'gepubliceerd', 'vervangen', 'ingetrokken'] }).notNull(),
    naam: text('naam').notNull(),
    /** Wat er in deze versie is veranderd. */
    toelichting: text('toelichting').notNull(),
    /** De vroegste peildatum waarover zij iets weet. */
    dekkingVanaf: text('dekking_vanaf').notNull(),
    /** De dag tot waar de bronnen zijn nagelopen. */
    kennisTot: text('kennis_tot').notNull(),
    /** De dag vanaf wanneer zij de actieve is, als zij dan gepubliceerd is. */
    actiefVanaf: text('actief_vanaf'),
    gepubliceerdOp: text('gepubliceerd_op'),
    /** Zegel over alle inhoud; zie `kennisbank/zegel.ts`. */
    sha256: text('sha256'),
  },
  (tabel) => [
    check(
      'regelsets_zegel',
      sql`${tabel.status} IN ('concept', 'ter-beoordeling', 'goedgekeurd') OR (${tabel.sha256} IS NOT NULL AND ${tabel.gepubliceerdOp} IS NOT NULL AND ${tabel.actiefVanaf} IS NOT NULL)`,
    ),
    index('regelsets_actief').on(tabel.status, tabel.actiefVanaf),
  ],
);

/** Een kolom die uit de inhoud volgt. */
function uitInhoud(kolom: string, pad: string) {
  return text(kolom).generatedAlwaysAs(sql.raw(`json_extract("inhoud", '$.${pad}')`), { mode: 'stored' });
}

function itemkolommen() {
  return {
    regelset: integer('regelset')
      .notNull()
      .references(() => regelsets.versie, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    /** De plaats in de volgorde van de samensteller. */
    volgorde: integer('volgorde').notNull(),
    /** Het hele item als canonieke JSON. */
    inhoud: text('inhoud').notNull(),
  };
}

function itemtabel<Naam extends string>(naam: Naam) {
  return sqliteTable(naam, { ...itemkolommen(), naam: uitInhoud('naam', 'naam') }, (tabel) => [
    primaryKey({ columns: [tabel.regelset, tabel.id] }),
  ]);
}

export const bronnen = itemtabel('bronnen');
export const partijsoorten = itemtabel('partijsoorten');
export const domeinen = itemtabel('domeinen');
export const doelgroepen = itemtabel('doelgroepen');
export const afgeleideKenmerken = itemtabel('afgeleide_kenmerken');
export const praktijken = itemtabel('praktijken');
export const kengetallen = itemtabel('kengetallen');
export const begrippen = itemtabel('begrippen');
export const lexicon = itemtabel('lexicon');

export const wetten = sqliteTable(
  'wetten',
  { ...itemkolommen(), naam: uitInhoud('naam', 'naam'), bwbId: uitInhoud('bwb_id', 'bwbId') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

export const kenmerken = sqliteTable(
  'kenmerken',
  { ...itemkolommen(), naam: uitInhoud('naam', 'naam'), type: uitInhoud('type', 'type') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

export const financieringsvormen = sqliteTable(
  'financieringsvormen',
  { ...itemkolommen(), naam: uitInhoud('naam', 'naam'), soort: uitInhoud('soort', 'soort') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

export const belemmeringen = sqliteTable(
  'belemmeringen',
  { ...itemkolommen(), naam: uitInhoud('naam', 'naam'), fase: uitInhoud('fase', 'fase'), schot: uitInhoud('schot', 'schot') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

export const succesfactoren = sqliteTable(
  'succesfactoren',
  { ...itemkolommen(), naam: uitInhoud('naam', 'naam'), fase: uitInhoud('fase', 'fase') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

export const beleidsontwikkelingen = sqliteTable(
  'beleidsontwikkelingen',
  { ...itemkolommen(), naam: uitInhoud('naam', 'naam'), datum: uitInhoud('datum', 'datum') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

export const regels = sqliteTable(
  'regels',
  {
    ...itemkolommen(),
    overSoort: uitInhoud('over_soort', 'over.soort'),
    overId: uitInhoud('over_id', 'over.id'),
    strekking: uitInhoud('strekking', 'strekking'),
    geldigVan: uitInhoud('geldig_van', 'geldigVan'),
    geldigTot: uitInhoud('geldig_tot', 'geldigTot'),
  },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] }), index('regels_over').on(tabel.regelset, tabel.overSoort, tabel.overId)],
);

export const toetsgevallen = sqliteTable(
  'toetsgevallen',
  { ...itemkolommen(), peildatum: uitInhoud('peildatum', 'peildatum') },
  (tabel) => [primaryKey({ columns: [tabel.regelset, tabel.id] })],
);

/** De naam van het doel als de verwijzing naar deze soort wijst, anders leeg: zo krijgt elke soort doel een echte foreign key. */
function doel(kolom: string, soort: string) {
  return text(kolom).generatedAlwaysAs(sql.raw(`CASE "naar_soort" WHEN '${soort}' THEN "naar_id" END`), { mode: 'stored' });
}

/** Elke verwijzing van een item naar een ander item van dezelfde regelset. */
export const verwijzingen = sqliteTable(
  'verwijzingen',
  {
    regelset: integer('regelset')
      .notNull()
      .references(() => regelsets.versie, { onDelete: 'cascade' }),
    vanSoort: text('van_soort').notNull(),
    vanId: text('van_id').notNull(),
    veld: text('veld').notNull(),
    naarSoort: text('naar_soort', {
      enum: [
        'bronnen',
        'partijsoorten',
        'domeinen',
        'wetten',
        'doelgroepen',
        'kenmerken',
        'praktijken',
        'financieringsvormen',
        'belemmeringen',
        'succesfactoren',
      ],
    }).notNull(),
    naarId: text('naar_id').notNull(),
    bron: doel('bron', 'bronnen'),
    partijsoort: doel('partijsoort', 'partijsoorten'),
    domein: doel('domein', 'domeinen'),
    wet: doel('wet', 'wetten'),
    doelgroep: doel('doelgroep', 'doelgroepen'),
    kenmerk: doel('kenmerk', 'kenmerken'),
    praktijk: doel('praktijk', 'praktijken'),
    financieringsvorm: doel('financieringsvorm', 'financieringsvormen'),
    belemmering: doel('belemmering', 'belemmeringen'),
    succesfactor: doel('succesfactor', 'succesfactoren'),
  },
  (tabel) => [
    primaryKey({ columns: [tabel.regelset, tabel.vanSoort, tabel.vanId, tabel.veld, tabel.naarSoort, tabel.naarId] }),
    index('verwijzingen_naar').on(tabel.regelset, tabel.naarSoort, tabel.naarId),
    foreignKey({ columns: [tabel.regelset, tabel.bron], foreignColumns: [bronnen.regelset, bronnen.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.partijsoort], foreignColumns: [partijsoorten.regelset, partijsoorten.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.domein], foreignColumns: [domeinen.regelset, domeinen.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.wet], foreignColumns: [wetten.regelset, wetten.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.doelgroep], foreignColumns: [doelgroepen.regelset, doelgroepen.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.kenmerk], foreignColumns: [kenmerken.regelset, kenmerken.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.praktijk], foreignColumns: [praktijken.regelset, praktijken.id] }),
    foreignKey({
      columns: [tabel.regelset, tabel.financieringsvorm],
      foreignColumns: [financieringsvormen.regelset, financieringsvormen.id],
    }),
    foreignKey({ columns: [tabel.regelset, tabel.belemmering], foreignColumns: [belemmeringen.regelset, belemmeringen.id] }),
    foreignKey({ columns: [tabel.regelset, tabel.succesfactor], foreignColumns: [succesfactoren.regelset, succesfactoren.id] }),
  ],
);

/**
 * Adviezen die een vrager liet bewaren: het antwoord zoals het gegeven is, en wat nodig is om het initiatief opnieuw te wegen.
 * Zie docs/besluiten/0011-bewaarde-adviezen.md. Wie de id heeft, mag lezen; wie de sleutel heeft, mag verwijderen.
 */
export const adviezen = sqliteTable(
  'adviezen',
  {
    /** 128 willekeurige bits, hexadecimaal. */
    id: text('id').primaryKey(),
    /** Het antwoord als JSON, byte voor byte, zonder de sleutel. */
    antwoord: text('antwoord').notNull(),
    /** Het initiatief zoals wij het begrepen, als canonieke JSON. */
    initiatief: text('initiatief').notNull(),
    peildatum: text('peildatum').notNull(),
    uitleg: text('uitleg').notNull(),
    /** De gevraagde onderdelen, als JSON. */
    onderdelen: text('onderdelen').notNull(),
    /** Wat wij bij het lezen aannamen, als JSON. */
    aannames: text('aannames').notNull(),
    regelset: integer('regelset')
      .notNull()
      .references(() => regelsets.versie),
    motor: text('motor').notNull(),
    /** sha256 van de verwijdersleutel; de sleutel zelf staat nergens. */
    sleutelHash: text('sleutel_hash').notNull(),
    bewaardOp: text('bewaard_op').notNull(),
    verlooptOp: text('verloopt_op').notNull(),
  },
  (tabel) => [index('adviezen_verloopt').on(tabel.verlooptOp)],
);
