import { z } from 'zod';
import { Bronverwijzing, Datum, Id, Ids, Schot, Tekst, VasteTekst } from './basis.ts';

/** Wat anderen meemaakten: belemmeringen, succesfactoren en praktijken. */

export const Handelingsperspectief = z.strictObject({
  tekst: z.string().min(1).max(2000),
  praktijk: Id.optional(),
  /** Voor wie en onder welke voorwaarde dit over te nemen is. */
  overdraagbaar: z.string().min(1),
  bron: Bronverwijzing,
  geldigVan: Datum.optional(),
  geldigTot: Datum.optional(),
});
export type Handelingsperspectief = z.infer<typeof Handelingsperspectief>;

export const Belemmering = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  fase: z.enum(['opstarten', 'bestendigen', 'stelsel']),
  schot: Schot,
  toelichting: VasteTekst,
  handelingsperspectief: z.array(Handelingsperspectief).min(1),
  /** De vormen waar zij in de weg zit; `alle`: bij elke vorm. */
  vormen: z.union([z.literal('alle'), Ids]),
  praktijken: Ids.default([]),
  bron: Bronverwijzing,
});
export type Belemmering = z.infer<typeof Belemmering>;

export const Succesfactor = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  fase: z.enum(['opstarten', 'bestendigen']),
  toelichting: VasteTekst,
  voorbeelden: z.array(z.strictObject({ tekst: z.string().min(1), praktijk: Id.optional(), bron: Bronverwijzing })).min(1),
  /** Wat te doen als zij ontbreekt. */
  aanpak: VasteTekst,
  bron: Bronverwijzing,
});
export type Succesfactor = z.infer<typeof Succesfactor>;

/** Een regel uit de analysetabel van een goede praktijk, in de volgorde van de bron. */
export const Verdiepingsveld = z.strictObject({
  onderdeel: z.enum(['algemeen', 'organisatie', 'verloop', 'opbrengst', 'werkzaam', 'belemmerend']),
  veld: z.string().min(1),
  teksten: z.array(Tekst).min(1),
});

/** Een maatschappelijke kosten-batenanalyse uit de lijst van lpbl-2014 bijlage 1; het nummer is de plaats in die lijst. */
export const Mkba = z.strictObject({
  nummer: z.number().int().min(1).max(41),
  gemeente: z.string().min(1),
  wijk: z.string().min(1),
  aanpak: z.string().min(1),
  /** De doelgroep in de woorden van de lijst. */
  doelgroep: z.string().min(1),
  bron: Bronverwijzing,
});

const sroiBedragen = { investering: z.number().optional(), waarde: z.number().optional() };

/** Een SROI-tabel zoals zij gedrukt staat, in euro's; waar narekenen iets anders geeft, staat dat ernaast. */
export const SroiTabel = z.strictObject({
  rijen: z
    .array(
      z.strictObject({
        belanghebbende: z.string().min(1),
        partijsoort: Id.optional(),
        ...sroiBedragen,
        saldo: z.number().optional(),
        nagerekend: z.strictObject({ ...sroiBedragen, saldo: z.number().optional(), toelichting: z.string().min(1) }).optional(),
        toelichting: z.string().min(1).optional(),
      }),
    )
    .min(2),
  totaal: z.strictObject({ investering: z.number(), waarde: z.number(), saldo: z.number().optional(), sroi: z.number() }),
  nagerekend: z
    .strictObject({ ...sroiBedragen, saldo: z.number().optional(), sroi: z.number().optional(), toelichting: z.string().min(1) })
    .optional(),
  bron: Bronverwijzing,
});

export const Praktijk = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  /** Nummers in de groslijst van aef-2023 bijlage A. */
  nummersGroslijst: z.array(z.number().int().min(1).max(54)).default([]),
  binnenScope: z.boolean().optional(),
  redenScope: Tekst.optional(),
  plaats: z.string().min(1).optional(),
  /** Alleen buiten Nederland. */
  land: z.string().min(1).optional(),
  /** De vormen die zij gebruikt, van elke soort. */
  vormen: Ids.default([]),
  /** Wat de bron over haar zegt; wat de bron niet zegt, ontbreekt. */
  wetten: Ids.optional(),
  doelgroepen: Ids.optional(),
  niveau: z.enum(['individueel', 'populatie']).optional(),
  preventie: z.enum(['geen', 'universeel', 'selectief', 'geindiceerd', 'zorggerelateerd']).optional(),
  lastenIn: Ids.optional(),
  batenIn: Ids.optional(),
  aantalDeelnemers: z.number().int().positive().optional(),
  aantalInwoners: z.number().int().positive().optional(),
  kort: VasteTekst,
  geld: Tekst.optional(),
  geleerd: z.array(Tekst).default([]),
  /** Hoe het verder ging of eindigde. */
  afloop: Tekst.optional(),
  mkbas: z.array(Mkba).default([]),
  sroi: SroiTabel.optional(),
  verdieping: z.array(Verdiepingsveld).default([]),
  kanttekeningen: z.array(Tekst).default([]),
  bron: Bronverwijzing,
  /** De andere bronnen waarin zij ook staat. */
  ookIn: z.array(Bronverwijzing).default([]),
});
export type Praktijk = z.infer<typeof Praktijk>;
