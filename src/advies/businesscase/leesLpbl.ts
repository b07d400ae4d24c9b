import { absoluut, breuk, EEN, min, NUL, som, vergelijk, type Breuk } from '../../businesscase/breuk.ts';
import {
  CASELOAD_TABEL,
  HUISHOUDTYPEN,
  NIET_SUBSTITUEERBAAR,
  SUCCESSOORTEN,
  TRAJECTSOORTEN,
  ZWAARTEN,
  type Huishoudtype,
  type Lpbl,
  type Zwaarte,
} from '../../businesscase/deuren/lpbl.ts';
import type { Partij } from '../../businesscase/model.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { leesJaarprofiel } from './leesPost.ts';
import { FRACTIE, Lezer, type Getalgrens, type Leesstand, type Pad } from './lezer.ts';
import { BEDRAG } from './rekeninglijst.ts';

export const VELDEN_LPBL = {
  top: ['bereik', 'caseload', 'kosten', 'effect'],
  bereik: ['huishoudens', 'typen'],
  type: ['aandeel', ...ZWAARTEN],
  kosten: [
    'team',
    'nieuwVoorOud',
    'fte',
    'prijsPerFte',
    'aandeelAdditioneel',
    'overigeTeamkosten',
    'aandeelOverigAdditioneel',
    'aandeelFrictie',
    'eenmaligeKosten',
    'aandeelNieuwGevonden',
    'prijsNieuwGevonden',
    'nieuwGevonden',
  ],
  effect: ['substitutieNieuw', 'substitutieBestaand', 'trajecten', 'disciplines', 'succes', 'escalatie'],
  traject: ['soort', 'aantalNieuw', 'aantalBestaand', 'prijs', 'partij', 'wet'],
  succes: ['soort', 'aandeel', 'aantal', 'prijs', 'partij', 'wet'],
  escalatie: ['aandeel', 'prijs', 'partij', 'wet', 'jaarprofiel'],
} as const;

const SPELING = breuk(0.000001);
const AANTAL: Getalgrens = { min: 0, max: 10_000_000, onder: 'NEGATIEVE_HOEVEELHEID', wat: 'een aantal van 0 of meer' };
const PRIJS: Getalgrens = { ...BEDRAG, onder: 'NEGATIEVE_PRIJS' };
/** Substitutie en succes mogen negatief zijn: dan is er juist meer. */
const VERANDERING: Getalgrens = {
  min: -1,
  max: 1,
  onder: 'FRACTIE_BUITEN_BEREIK',
  boven: 'FRACTIE_BUITEN_BEREIK',
  wat: 'een fractie van -1 tot en met 1',
};

/** Leest de deur lpbl. @param partijen de partijen van de invoer; ontbreekt er een, dan komt zij erbij */
export function leesLpbl(
  ruw: unknown,
  pad: Pad,
  stand: Leesstand,
  partijen: readonly Partij[],
): { readonly lpbl: Lpbl; readonly erbij: readonly Partij[] } | undefined {
  const lezer = Lezer.open(ruw, VELDEN_LPBL.top, pad, stand);
  if (lezer === undefined) return undefined;
  const bekend = new Boekhouding(partijen, stand);
  const bereik = leesBereik(lezer);
  const caseload = leesCaseload(lezer);
  const kosten = leesKosten(lezer, bekend);
  const effect = leesEffect(lezer, bekend);
  if (bereik === undefined || caseload === undefined) return undefined;
  return { lpbl: { ...bereik, caseload, kosten, effect }, erbij: bekend.erbij };
}

/** Zoekt de rekening waarop iets geboekt wordt, en vult een ontbrekende partij aan. */
class Boekhouding {
  readonly erbij: Partij[] = [];
  readonly #partijen: readonly Partij[];
  readonly #stand: Leesstand;
  constructor(partijen: readonly Partij[], stand: Leesstand) {
    this.#partijen = partijen;
    this.#stand = stand;
  }

  /** De rekening van dit object, of anders de gemeente. */
  vanEigen(lezer: Lezer): Rekening {
    return (lezer.heeft('partij') ? lezer.eigenRekening() : undefined) ?? this.#metWet(this.#gemeente(), lezer);
  }

  onder(lezer: Lezer | undefined, veld: string, anders: 'team' | 'gemeente'): Rekening {
    return lezer?.rekening(veld) ?? { partij: anders === 'team' ? this.#team() : this.#gemeente() };
  }

  #metWet(partij: string, lezer: Lezer): Rekening {
    const wet = lezer.wet();
    return wet === undefined ? { partij } : { partij, wet };
  }

  #gemeente(): string {
    return this.#zoek(
      ({ soort }) => soort === 'gemeente',
      { id: 'gemeente', soort: 'gemeente' },
      'Zonder andere opgave vallen de posten van deur lpbl bij de gemeente.',
    );
  }

  #team(): string {
    return this.#zoek(
      ({ rol }) => rol !== undefined,
      { id: 'wijkteam', soort: 'welzijnsorganisatie', rol: 'uitvoerder' },
      'Er is geen uitvoerder opgegeven; de kosten van het team staan bij een partij "wijkteam".',
    );
  }

  #zoek(past: (partij: Partij) => boolean, anders: Partij, aanname: string): string {
    const gevonden = [...this.#partijen, ...this.erbij].find(past);
    if (gevonden !== undefined) return gevonden.id;
    this.erbij.push(anders);
    this.#stand.partijen = new Map([...(this.#stand.partijen ?? []), [anders.id, anders.soort]]);
    this.#stand.aannames.push(aanname);
    return anders.id;
  }
}

function leesBereik(lezer: Lezer): Pick<Lpbl, 'huishoudens' | 'typen'> | undefined {
  const onder = lezer.onder('bereik', VELDEN_LPBL.bereik);
  if (!lezer.heeft('bereik')) lezer.ontbreekt('bereik', 'hoeveel huishoudens, en van welke typen');
  if (onder === undefined) return undefined;
  const huishoudens = onder.verplichtGetal('huishoudens', 'het aantal huishoudens in de aanpak', AANTAL);
  const ruw = onder.onder('typen', HUISHOUDTYPEN);
  if (!onder.heeft('typen')) onder.ontbreekt('typen', `per type (${HUISHOUDTYPEN.join(', ')}) het aandeel en de zwaarte`);
  if (ruw === undefined) return undefined;
  const typen = Object.fromEntries(HUISHOUDTYPEN.map((type) => [type, leesType(ruw, type)])) as unknown as Lpbl['typen'];
  eisHeel(
    ruw,
    undefined,
    HUISHOUDTYPEN.map((type) => typen[type].aandeel),
    'De aandelen van de typen huishoudens',
  );
  return huishoudens === undefined ? undefined : { huishoudens, typen };
}

function leesType(lezer: Lezer, type: Huishoudtype): Lpbl['typen'][Huishoudtype] {
  const onder = lezer.onder(type, VELDEN_LPBL.type);
  const aandeel = onder?.getal('aandeel', FRACTIE) ?? NUL;
  const zwaarte = Object.fromEntries(ZWAARTEN.map((naam) => [naam, onder?.getal(naam, FRACTIE) ?? NUL])) as Record<Zwaarte, Breuk>;
  if (onder !== undefined && aandeel.teller !== 0n) eisHeel(onder, undefined, Object.values(zwaarte), 'De delen per zwaarte');
  return { aandeel, zwaarte };
}

function eisHeel(lezer: Lezer, plek: string | undefined, delen: readonly Breuk[], wat: string): void {
  if (vergelijk(absoluut(min(som(delen), EEN)), SPELING) <= 0) return;
  lezer.mis(plek, 'VERDELING_NIET_100', `${wat} zijn samen geen 100%; zij moeten optellen tot 1.`);
}

function leesCaseload(lezer: Lezer): Lpbl['caseload'] | undefined {
  const onder = lezer.onder('caseload', ZWAARTEN);
  if (onder === undefined && lezer.heeft('caseload')) return undefined;
  const gelezen = ZWAARTEN.map((zwaarte) => {
    if (onder?.heeft(zwaarte) !== true) return [zwaarte, breuk(CASELOAD_TABEL[zwaarte])] as const;
    const waarde = onder.getal(zwaarte, { min: 0, max: 100_000, onder: 'CASELOAD_NUL', wat: 'een aantal huishoudens per fte boven 0' });
    if (waarde?.teller === 0n)
      onder.mis(zwaarte, 'CASELOAD_NUL', 'Met een caseload van 0 helpt niemand iemand; geef het aantal huishoudens per fte, zoals 40.');
    return [zwaarte, waarde?.teller === 0n ? undefined : waarde] as const;
  });
  if (ZWAARTEN.some((zwaarte) => onder?.heeft(zwaarte) !== true))
    lezer.neemAan('Waar geen caseload staat, is die van tabel 3.10 van lpbl-2014 gebruikt (300, 150, 40 en 10): een cijfer uit 2014.');
  return gelezen.some(([, waarde]) => waarde === undefined) ? undefined : (Object.fromEntries(gelezen) as Lpbl['caseload']);
}

function leesKosten(lezer: Lezer, bekend: Boekhouding): Lpbl['kosten'] {
  const onder = lezer.onder('kosten', VELDEN_LPBL.kosten);
  const optioneel = (veld: string, grens: Getalgrens): Breuk | undefined => onder?.getal(veld, grens);
  const [fte, prijsPerFte, prijsNieuw] = [
    optioneel('fte', AANTAL),
    optioneel('prijsPerFte', PRIJS),
    optioneel('prijsNieuwGevonden', PRIJS),
  ];
  return {
    team: bekend.onder(onder, 'team', 'team'),
    nieuwVoorOud: bekend.onder(onder, 'nieuwVoorOud', 'gemeente'),
    ...(fte === undefined ? {} : { fte }),
    ...(prijsPerFte === undefined ? {} : { prijsPerFte }),
    aandeelAdditioneel: optioneel('aandeelAdditioneel', FRACTIE) ?? EEN,
    overigeTeamkosten: optioneel('overigeTeamkosten', BEDRAG) ?? NUL,
    aandeelOverigAdditioneel: optioneel('aandeelOverigAdditioneel', FRACTIE) ?? EEN,
    aandeelFrictie: optioneel('aandeelFrictie', FRACTIE) ?? NUL,
    eenmaligeKosten: optioneel('eenmaligeKosten', BEDRAG) ?? NUL,
    nieuwGevonden: {
      aandeel: optioneel('aandeelNieuwGevonden', FRACTIE) ?? NUL,
      rekening: bekend.onder(onder, 'nieuwGevonden', 'gemeente'),
      ...(prijsNieuw === undefined ? {} : { prijs: prijsNieuw }),
    },
  };
}

function leesEffect(lezer: Lezer, bekend: Boekhouding): Lpbl['effect'] {
  const onder = lezer.onder('effect', VELDEN_LPBL.effect);
  if (onder === undefined) return { substitutieNieuw: NUL, substitutieBestaand: NUL, trajecten: [], succes: [], escalatie: {} };
  for (const [plaats, discipline] of (onder.lijst('disciplines', 20) ?? []).entries())
    if (typeof discipline !== 'string') onder.mis(['disciplines', plaats], 'verkeerd-type', 'Verwacht is de naam van een discipline.');
  const escalatie = onder.onder('escalatie', HUISHOUDTYPEN);
  return {
    substitutieNieuw: onder.getal('substitutieNieuw', VERANDERING) ?? NUL,
    substitutieBestaand: onder.getal('substitutieBestaand', VERANDERING) ?? NUL,
    trajecten: leesRijen(onder, 'trajecten', VELDEN_LPBL.traject, (rij) => {
      const soort = rij.keuze('soort', TRAJECTSOORTEN);
      if (!rij.heeft('soort')) rij.ontbreekt('soort', TRAJECTSOORTEN.join(', '));
      if (soort !== undefined && (NIET_SUBSTITUEERBAAR as readonly string[]).includes(soort))
        rij.neemAan(
          `Trajecten van de soort ${soort} kunnen niet worden vervangen (lpbl-2014, noot 15); daarvoor is geen besparing gerekend.`,
        );
      const geboekt = leesGeboekt(rij, bekend);
      const [aantalNieuw, aantalBestaand] = [rij.getal('aantalNieuw', AANTAL) ?? NUL, rij.getal('aantalBestaand', AANTAL) ?? NUL];
      return soort === undefined ? undefined : { soort, aantalNieuw, aantalBestaand, ...geboekt };
    }),
    succes: leesRijen(onder, 'succes', VELDEN_LPBL.succes, (rij) => {
      const soort = rij.keuze('soort', SUCCESSOORTEN);
      if (!rij.heeft('soort')) rij.ontbreekt('soort', SUCCESSOORTEN.join(', '));
      const aandeel = rij.getal('aandeel', VERANDERING) ?? NUL;
      const aantal = rij.verplichtGetal('aantal', 'op hoeveel mensen het aandeel slaat', AANTAL);
      const geboekt = leesGeboekt(rij, bekend);
      return soort === undefined || aantal === undefined ? undefined : { soort, aandeel, aantal, ...geboekt };
    }),
    escalatie: Object.fromEntries(
      HUISHOUDTYPEN.flatMap((type) => {
        const rij = escalatie?.onder(type, VELDEN_LPBL.escalatie);
        return rij === undefined
          ? []
          : [[type, { aandeel: rij.getal('aandeel', FRACTIE) ?? NUL, ...leesGeboekt(rij, bekend), jaarprofiel: leesJaarprofiel(rij) }]];
      }),
    ),
  };
}

function leesRijen<R>(lezer: Lezer, veld: string, velden: readonly string[], lees: (rij: Lezer) => R | undefined): readonly R[] {
  return (lezer.lijst(veld, 50) ?? []).flatMap((ruw, plaats) => {
    const rij = Lezer.open(ruw, velden, [...lezer.pad, veld, plaats], lezer.stand);
    const gelezen = rij === undefined ? undefined : lees(rij);
    return gelezen === undefined ? [] : [gelezen];
  });
}

function leesGeboekt(rij: Lezer, bekend: Boekhouding) {
  const prijs = rij.getal('prijs', PRIJS);
  return { rekening: bekend.vanEigen(rij), ...(prijs === undefined ? {} : { prijs }) };
}
