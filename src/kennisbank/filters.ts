import type { StandOpDag } from './beschikbaarheid.ts';
import type { Kennis } from './kennis.ts';
import { Schot, Zekerheid } from './model/basis.ts';
import { Belemmering, Praktijk, Succesfactor } from './model/ervaring.ts';
import { SoortVorm, StatusVorm, type Financieringsvorm } from './model/financieringsvorm.ts';
import { Kenmerk } from './model/kenmerk.ts';
import { Kengetal, ONDERWERPEN_KENGETAL } from './model/naslag.ts';
import { Regel, Strekking } from './model/regel.ts';
import { kruisverwijzingenVan } from './kruisverwijzingen.ts';
import { richtingenTussen } from './overbrugging.ts';
import type { Peildatum } from './peildatum.ts';
import { raadpleeg, type OpenbaarItem, type OpenbareSoort } from './raadplegen.ts';

/** Een vraag die aan elk item van een soort gesteld kan worden: noemt het deze waarde? */
export interface Filter {
  readonly omschrijving: string;
  readonly voorbeeld: string;
  /** De namen die het filter kent. Ontbreken zij, dan is elk jaartal goed. */
  readonly bekend?: (kennis: Kennis) => readonly string[];
  /** De namen als zij in elke regelset dezelfde zijn, voor het document. */
  readonly vast?: readonly string[];
  /** Maakt van een waarde een toets op een item. */
  readonly toets: (waarde: string, plek: Plek) => (item: OpenbaarItem) => boolean;
}

interface Plek {
  readonly kennis: Kennis;
  readonly soort: OpenbareSoort;
  readonly peildatum: Peildatum;
}

type Gelezen = string | number | boolean | readonly string[] | undefined;
type Lees = (item: OpenbaarItem) => Gelezen;

/** Een item voldoet als het gelezen veld de waarde is, of bevat. */
function toets(lees: Lees): Filter['toets'] {
  return (waarde) => (item) => {
    const gevonden = lees(item);
    return typeof gevonden === 'object' ? gevonden.includes(waarde) : gevonden !== undefined && String(gevonden) === waarde;
  };
}

/** Een veld waarvan het schema van de soort zegt dat er een waarde of een lijst namen in staat. */
function uitVeld(veld: string): Lees {
  return (item) => item[veld] as Gelezen;
}

/** Het deel van een veld dat zelf een object is: `soort` van `over`. */
function uitDeel(veld: string, deel: string): Lees {
  return (item) => (item[veld] as Readonly<Record<string, Gelezen>> | undefined)?.[deel];
}

function keuze(vast: readonly string[], omschrijving: string, lees: Lees): Filter {
  return { omschrijving, voorbeeld: vast[0] ?? '', vast, bekend: () => vast, toets: toets(lees) };
}

function jaargetal(omschrijving: string, lees: Lees): Filter {
  return { omschrijving, voorbeeld: '2022', toets: toets(lees) };
}

function jaarVanDatum(item: OpenbaarItem): string {
  return String(item['datum']).slice(0, 4);
}

interface Verwijzingskeuze {
  /** Alleen verwijzingen in deze velden. */
  readonly velden?: readonly string[];
  /** `heen`: het item wijst naar de waarde; `terug`: de waarde wijst naar het item. */
  readonly richtingen?: readonly ('heen' | 'terug')[];
}

/** Een verband met een item van een andere soort. */
function verband(met: OpenbareSoort, voorbeeld: string, omschrijving: string, keuzes: Verwijzingskeuze = {}): Filter {
  const { velden, richtingen = ['heen'] } = keuzes;
  return {
    omschrijving,
    voorbeeld,
    bekend: ({ regelset }) => regelset.items[met].map(({ id }) => id),
    toets: (waarde, { kennis, soort, peildatum }) => {
      const { verwijstNaar, verwezenDoor } = kruisverwijzingenVan(kennis);
      const verwezen = richtingen.flatMap((richting) => {
        const lijst = (richting === 'heen' ? verwezenDoor : verwijstNaar)(met, waarde, peildatum);
        return lijst[soort]?.items ?? [];
      });
      const binnen = verwezen.filter((item) => velden === undefined || velden.some((veld) => item.velden.includes(veld)));
      const ids = new Set(binnen.map(({ id }) => id));
      return ({ id }) => ids.has(id);
    },
  };
}

const bron = verband('bronnen', 'aef-2023', 'Alleen wat deze bron ergens noemt; zie /v1/bronnen.');
const wet = (omschrijving: string): Filter => verband('wetten', 'wmo', omschrijving);
const vorm = (omschrijving: string): Filter => verband('financieringsvormen', 'wet-dos', omschrijving, { velden: ['vormen'] });
const praktijk = (omschrijving: string): Filter => verband('praktijken', 'wij-groningen', omschrijving);
const doelgroep = verband('doelgroepen', 'ouderen', 'Alleen wat voor deze doelgroep is; zie /v1/doelgroepen.');

const categorie: Filter = {
  omschrijving: 'Alleen wat onder deze categorie valt; zie /v1/financieringsvormen?soort=categorie.',
  voorbeeld: 'betaalafspraken',
  bekend: ({ regelset }) => regelset.items.financieringsvormen.filter(({ soort }) => soort === 'categorie').map(({ id }) => id),
  toets: toets(uitVeld('categorieen')),
};

const status = keuze(
  StatusVorm.options,
  'Alleen vormen met deze stand op de peildatum, voor wie nog niet meedoet.',
  (item) => (item['standOpPeildatum'] as StandOpDag | undefined)?.anderen.status,
);

/** Elk tweetal wetten, in beide volgordes, onder de naam die AEF zo'n schot geeft: wmo-wlz. */
function schotten({ regelset }: Kennis): ReadonlyMap<string, readonly [een: string, ander: string]> {
  const wetten = regelset.items.wetten.map(({ id }) => id);
  return new Map(
    wetten.flatMap((een) => wetten.filter((ander) => ander !== een).map((ander) => [`${een}-${ander}`, [een, ander]] as const)),
  );
}

const tussen: Filter = {
  omschrijving: 'Alleen vormen die het schot tussen deze twee wetten overbruggen, in welke richting ook; zie /v1/wetten.',
  voorbeeld: 'wmo-wlz',
  bekend: (kennis) => [...schotten(kennis).keys()],
  toets: (waarde, { kennis }) => {
    const [een = '', ander = ''] = schotten(kennis).get(waarde) ?? [];
    return (item) => richtingenTussen({ overbrugt: item['overbrugt'] as Financieringsvorm['overbrugt'] }, een, ander).length > 0;
  },
};

const geldstroom = (veld: 'lastenIn' | 'batenIn', omschrijving: string): Filter => ({
  omschrijving,
  voorbeeld: 'wlz',
  bekend: ({ kenmerken }) => kenmerken.get(veld)?.waarden ?? [],
  toets: toets(uitVeld(veld)),
});

/** De filters per soort, met de naam van hun parameter. Nieuwe filters komen hier; lijst en document lezen ze hieruit. */
export const FILTERS: { readonly [S in OpenbareSoort]: Readonly<Record<string, Filter>> } = {
  financieringsvormen: {
    wet: verband('wetten', 'wmo', 'Alleen vormen die een schot van of naar deze wet overbruggen; zie /v1/wetten.', {
      velden: ['overbrugt'],
    }),
    tussen,
    soort: keuze(SoortVorm.options, 'Alleen vormen van deze soort.', uitVeld('soort')),
    categorie,
    status,
    praktijk: verband(
      'praktijken',
      'wij-groningen',
      'Alleen vormen die deze praktijk gebruikt of waar zij als voorbeeld bij staat; zie /v1/praktijken.',
      {
        richtingen: ['heen', 'terug'],
      },
    ),
    bron,
  },
  belemmeringen: {
    wet: wet('Alleen belemmeringen die volgens een regel bij deze wet optreden; zie /v1/wetten.'),
    vorm: vorm('Alleen belemmeringen die bij deze vorm in de weg zitten; zie /v1/financieringsvormen.'),
    praktijk: praktijk('Alleen belemmeringen waar deze praktijk bij genoemd wordt; zie /v1/praktijken.'),
    fase: keuze(Belemmering.shape.fase.options, 'Alleen belemmeringen in deze fase.', uitVeld('fase')),
    schot: keuze(Schot.options, 'Alleen belemmeringen bij een hard of juist een zacht schot.', uitVeld('schot')),
    bron,
  },
  succesfactoren: {
    praktijk: praktijk('Alleen succesfactoren waar deze praktijk een voorbeeld van is; zie /v1/praktijken.'),
    fase: keuze(Succesfactor.shape.fase.options, 'Alleen succesfactoren in deze fase.', uitVeld('fase')),
    bron,
  },
  praktijken: {
    wet: verband('wetten', 'wmo', 'Alleen praktijken die met deze wet werken; zie /v1/wetten.', { velden: ['wetten'] }),
    doelgroep,
    vorm: vorm('Alleen praktijken die deze vorm gebruiken; zie /v1/financieringsvormen.'),
    niveau: keuze(Praktijk.shape.niveau.unwrap().options, 'Alleen praktijken op dit niveau.', uitVeld('niveau')),
    preventie: keuze(Praktijk.shape.preventie.unwrap().options, 'Alleen praktijken met deze preventie.', uitVeld('preventie')),
    lastenIn: geldstroom('lastenIn', 'Alleen praktijken waar hier de lasten vallen: een wet, wonen of veiligheid.'),
    batenIn: geldstroom('batenIn', 'Alleen praktijken waar hier de baten vallen: een wet, wonen of veiligheid.'),
    binnenScope: keuze(
      ['true', 'false'],
      'Alleen praktijken die volgens AEF binnen of juist buiten het onderzoek vallen.',
      uitVeld('binnenScope'),
    ),
    bron,
  },
  wetten: {
    domein: verband('domeinen', 'zorg', 'Alleen wetten in dit domein; zie /v1/domeinen.', { velden: ['domein'] }),
    financier: verband('partijsoorten', 'gemeente', 'Alleen wetten die deze partij betaalt; zie /v1/partijsoorten.', {
      velden: ['financier'],
    }),
    schot: keuze(Schot.options, 'Alleen wetten met een hard of juist een zacht schot.', uitVeld('schot')),
    vorm: verband('financieringsvormen', 'wet-dos', 'Alleen wetten die deze vorm met een andere verbindt; zie /v1/financieringsvormen.', {
      velden: ['overbrugt'],
      richtingen: ['terug'],
    }),
    bron,
  },
  domeinen: { bron },
  doelgroepen: { bron },
  partijsoorten: { bron },
  kenmerken: {
    type: keuze(
      Kenmerk.options.map(({ shape }) => shape.type.value),
      'Alleen kenmerken van dit type.',
      uitVeld('type'),
    ),
    doorWie: keuze(
      Kenmerk.options[4].shape.verandering.shape.doorWie.options,
      'Alleen kenmerken die deze partij kan veranderen; niemand: het is een feit.',
      uitDeel('verandering', 'doorWie'),
    ),
    bron,
  },
  kengetallen: {
    onderwerp: keuze(ONDERWERPEN_KENGETAL, 'Alleen kengetallen over dit onderwerp.', uitVeld('onderwerp')),
    wet: wet('Alleen kengetallen bij deze wet; zie /v1/wetten.'),
    doelgroep,
    vorm: vorm('Alleen kengetallen bij deze vorm; zie /v1/financieringsvormen.'),
    praktijk: praktijk('Alleen kengetallen uit deze praktijk; zie /v1/praktijken.'),
    bewijs: keuze(Kengetal.shape.bewijs.options, 'Alleen kengetallen met dit soort bewijs.', uitVeld('bewijs')),
    jaar: jaargetal('Alleen kengetallen over dit jaar.', uitVeld('jaar')),
    prijspeil: jaargetal('Alleen kengetallen met dit prijspeil.', uitVeld('prijspeil')),
    bron,
  },
  bronnen: {
    historisch: keuze(
      ['true', 'false'],
      'Alleen bronnen waarvan bedragen wel of juist niet alleen historisch bewijs zijn.',
      (item) => item['historisch'] !== undefined,
    ),
  },
  begrippen: { bron },
  beleidsontwikkelingen: {
    wet: wet('Alleen ontwikkelingen bij deze wet; zie /v1/wetten.'),
    vorm: vorm('Alleen ontwikkelingen bij deze vorm; zie /v1/financieringsvormen.'),
    zekerheid: keuze(Zekerheid.options, 'Alleen ontwikkelingen die zo zeker zijn.', uitVeld('zekerheid')),
    jaar: jaargetal('Alleen ontwikkelingen uit dit jaar.', jaarVanDatum),
    sinds: {
      omschrijving: 'Alleen ontwikkelingen uit dit jaar of later.',
      voorbeeld: '2023',
      toets: (waarde) => (item) => jaarVanDatum(item) >= waarde,
    },
    bron,
  },
  regels: {
    soort: keuze(
      Regel.shape.over.shape.soort.options,
      'Alleen regels over een vorm, belemmering, succesfactor of de afbakening.',
      uitDeel('over', 'soort'),
    ),
    over: {
      omschrijving: 'Alleen regels over dit item.',
      voorbeeld: 'wet-dos',
      bekend: ({ regelset }) => [...new Set(regelset.items.regels.map(({ over }) => over.id))],
      toets: toets(uitDeel('over', 'id')),
    },
    strekking: keuze(Strekking.options, 'Alleen regels met deze strekking.', uitVeld('strekking')),
    kenmerk: verband('kenmerken', 'niveau', 'Alleen regels die naar dit kenmerk vragen; zie /v1/kenmerken.', { velden: ['als'] }),
    wet: verband('wetten', 'wmo', 'Alleen regels die deze wet in hun voorwaarde noemen; zie /v1/wetten.', { velden: ['als'] }),
    bron,
  },
};

/** Een waarde die een filter niet kent. */
export interface OnbekendeFilterwaarde {
  readonly filter: string;
  readonly waarde: string;
  /** De namen die wel kunnen; afwezig als het filter een jaartal verwacht. */
  readonly bekend?: readonly string[];
}

export type Filterkeuze = Readonly<Record<string, readonly string[]>>;

/** De waarden die hun filter niet kent. Een jaar zonder items is geen fout, een naam die er niet is wel. */
export function onbekendeFilterwaarden(kennis: Kennis, soort: OpenbareSoort, gekozen: Filterkeuze): OnbekendeFilterwaarde[] {
  return Object.entries(gekozen).flatMap(([naam, waarden]) => {
    const bekend = FILTERS[soort][naam]?.bekend?.(kennis);
    if (bekend === undefined) return waarden.filter((waarde) => !/^\d{4}$/.test(waarde)).map((waarde) => ({ filter: naam, waarde }));
    return waarden.filter((waarde) => !bekend.includes(waarde)).map((waarde) => ({ filter: naam, waarde, bekend }));
  });
}

/** De items van een soort op de peildatum die aan elke gekozen waarde van elk filter voldoen, in de volgorde van de samensteller. */
export function filter(kennis: Kennis, soort: OpenbareSoort, peildatum: Peildatum, gekozen: Filterkeuze): readonly OpenbaarItem[] {
  const plek: Plek = { kennis, soort, peildatum };
  const eisen = Object.entries(gekozen).flatMap(([naam, waarden]) => {
    const eis = FILTERS[soort][naam];
    return eis === undefined ? [] : waarden.map((waarde) => eis.toets(waarde, plek));
  });
  const alle = raadpleeg(kennis, soort, peildatum);
  return eisen.length === 0 ? alle : alle.filter((item) => eisen.every((voldoet) => voldoet(item)));
}
