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
    /** De gepubliceerde versie waarvan dit concept is afgeleid. */
    gebaseerdOp: integer('gebaseerd_op'),
    /** Telt elke handeling; hiermee ziet een schrijver dat een ander hem voor was. */
    wijziging: integer('wijziging').notNull().default(0),
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

export const ROLLEN = ['lezer', 'redacteur', 'beoordelaar', 'beheerder'] as const;
export const MINISTERIES = ['VWS', 'BZK', 'SZW', 'OCW'] as const;

/** Wie er bij het beheer mag, met één rol. Een persoon wordt niet gewist: het auditspoor wijst naar hem. */
export const personen = sqliteTable(
  'personen',
  {
    id: text('id').primaryKey(),
    /** Het mailadres waarmee iemand via Cloudflare Access binnenkomt, in kleine letters; een machine heeft er geen. */
    adres: text('adres').unique(),
    naam: text('naam').notNull(),
    rol: text('rol', { enum: ROLLEN }).notNull(),
    ministerie: text('ministerie', { enum: MINISTERIES }),
    actief: integer('actief', { mode: 'boolean' }).notNull().default(true),
    wijziging: integer('wijziging').notNull().default(0),
  },
  (tabel) => [check('personen_beoordelaar', sql`${tabel.rol} <> 'beoordelaar' OR ${tabel.ministerie} IS NOT NULL`)],
);

/** Een sleutel waarmee een machine zich als een persoon aanmeldt. De sleutel zelf staat nergens, alleen zijn sha256. */
export const toegangsbewijzen = sqliteTable(
  'toegangsbewijzen',
  {
    id: text('id').primaryKey(),
    persoon: text('persoon')
      .notNull()
      .references(() => personen.id),
    omschrijving: text('omschrijving').notNull(),
    sleutelSha256: text('sleutel_sha256').notNull().unique(),
    uitgegevenOp: text('uitgegeven_op').notNull(),
    verlooptOp: text('verloopt_op').notNull(),
    ingetrokkenOp: text('ingetrokken_op'),
  },
  (tabel) => [index('toegangsbewijzen_persoon').on(tabel.persoon)],
);

/**
 * Elke handeling van het beheer, per keten (een regelset, of de personen) aaneengeregen: een rij draagt de hash van de vorige.
 * De databank weigert elke wijziging en verwijdering, en elke rij die niet op de laatste volgt (migratie 0003).
 */
export const auditspoor = sqliteTable(
  'auditspoor',
  {
    keten: text('keten').notNull(),
    nummer: integer('nummer').notNull(),
    handeling: text('handeling').notNull(),
    persoon: text('persoon').notNull(),
    rol: text('rol').notNull(),
    ministerie: text('ministerie'),
    op: text('op').notNull(),
    /** Waarover: bij een item de soort en de naam. */
    soort: text('soort'),
    item: text('item'),
    /** De inhoud ervoor en erna, als canonieke JSON. */
    voor: text('voor'),
    na: text('na'),
    reden: text('reden'),
    /** Hoeveel rijen de bewaakte opdracht vlak hiervoor raakte. Alleen één is goed; anders gaat de hele batch niet door. */
    geraakt: integer('geraakt').notNull(),
    vorige: text('vorige').notNull(),
    hash: text('hash').notNull(),
  },
  (tabel) => [
    primaryKey({ columns: [tabel.keten, tabel.nummer] }),
    index('auditspoor_op').on(tabel.op),
    check('auditspoor_geraakt', sql`${tabel.geraakt} = 1`),
  ],
);

/** Een berekening van wat een concept zou veranderen, in stukken: `tot` is waar zij gebleven is. */
export const impacten = sqliteTable('impacten', {
  id: text('id').primaryKey(),
  regelset: integer('regelset').notNull(),
  /** De stand van het concept waarover zij gaat; is die verder, dan is de uitkomst verouderd. */
  wijziging: integer('wijziging').notNull(),
  vergelekenMet: integer('vergeleken_met').notNull(),
  begonnenOp: text('begonnen_op').notNull(),
  /** Het deel dat nu aan de beurt is, of dat alles klaar is. */
  deel: text('deel', { enum: ['toetsgevallen', 'adviezen', 'klaar'] }).notNull(),
  /** De naam van het laatste geval dat is nagerekend. */
  tot: text('tot').notNull().default(''),
  nagerekend: integer('nagerekend').notNull().default(0),
});

/** Een geval waarvan het advies zou veranderen. */
export const impactgevallen = sqliteTable(
  'impactgevallen',
  {
    impact: text('impact')
      .notNull()
      .references(() => impacten.id, { onDelete: 'cascade' }),
    soort: text('soort', { enum: ['toetsgeval', 'advies'] }).notNull(),
    id: text('id').notNull(),
    /** De verschillen als canonieke JSON. */
    inhoud: text('inhoud').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.impact, tabel.soort, tabel.id] })],
);

/** "Dit klopt niet": wat een lezer over een tekst of een advies meldt. Er wordt niet gevraagd wie hij is. */
export const meldingen = sqliteTable(
  'meldingen',
  {
    id: text('id').primaryKey(),
    /** De soort en de naam van het item waarover zij gaat, of `adviezen`. */
    soort: text('soort').notNull(),
    item: text('item'),
    regelset: integer('regelset').notNull(),
    opmerking: text('opmerking').notNull(),
    ontvangenOp: text('ontvangen_op').notNull(),
    status: text('status', { enum: ['nieuw', 'behandeld'] })
      .notNull()
      .default('nieuw'),
    antwoord: text('antwoord'),
    wijziging: integer('wijziging').notNull().default(0),
  },
  (tabel) => [index('meldingen_status').on(tabel.status, tabel.ontvangenOp)],
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

/** Eén vraag om advies als signaal: alleen vaste namen en een dag. Na enkele weken wordt het bij de tellingen opgeteld en gewist. */
export const signalen = sqliteTable(
  'signalen',
  {
    id: text('id').primaryKey(),
    dag: text('dag').notNull(),
    /** De wetten samen, op alfabet, zoals `wlz+wmo`. */
    wetten: text('wetten').notNull(),
    /** De belemmeringen die zeker gelden, als JSON. */
    belemmeringen: text('belemmeringen').notNull(),
    onvervuld: integer('onvervuld', { mode: 'boolean' }).notNull(),
    /** De kenmerken waarvan het antwoord nog telde, als JSON. */
    vragen: text('vragen').notNull(),
  },
  (tabel) => [index('signalen_dag').on(tabel.dag)],
);

/** Hoe vaak iets in een maand voorkwam. */
export const signaaltellingen = sqliteTable(
  'signaaltellingen',
  {
    maand: text('maand').notNull(),
    soort: text('soort', { enum: ['wetten', 'belemmering', 'onvervuld', 'vraag'] }).notNull(),
    sleutel: text('sleutel').notNull(),
    aantal: integer('aantal').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.maand, tabel.soort, tabel.sleutel] })],
);
