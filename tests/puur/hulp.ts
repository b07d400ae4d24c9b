import { join } from 'node:path';
import { leesKennisbank } from '../../scripts/lees-kennisbank.ts';
import { feitenVan, type Initiatief } from '../../src/advies/initiatief.ts';
import { leesInitiatief } from '../../src/advies/leesInitiatief.ts';
import type { Uitleg, Vraag } from '../../src/advies/vraag.ts';
import { toonBevinding, type Bevinding } from '../../src/kennisbank/bevinding.ts';
import { controleerKennis, type Aangeleverd } from '../../src/kennisbank/controleer.ts';
import { maakKennis, type Kennis } from '../../src/kennisbank/kennis.ts';
import type { Regelset, Soort } from '../../src/kennisbank/model/regelset.ts';
import { leesPeildatum, type Peildatum } from '../../src/kennisbank/peildatum.ts';
import type { Voorwaarde } from '../../src/regels/voorwaarde.ts';

/** Een item zoals het in een bestand staat: nog ongecontroleerd, dus ook met een fout erin te maken. */
export type Ruw = Record<string, unknown>;
export type Lijsten = { readonly [S in Soort]?: readonly unknown[] };

export const kennisbankmap = join(import.meta.dirname, '..', '..', 'schema', 'kennisbank');

/** De zes goede praktijken die aef-2023 in de diepte beschrijft. */
export const GOEDE_PRAKTIJKEN = [
  'wij-groningen',
  'maatpact-tilburg',
  'hollandscheveld-verbindt',
  'sociaal-hospitaal',
  'intraverte-dronten',
  'hollands-kroon',
] as const;

export const bron = { bron: 'proefbron', plaats: 'hoofdstuk 1' } as const;

export function tekst(inhoud: string, geldigheid: { geldigVan?: string; geldigTot?: string } = {}): Ruw {
  return { tekst: inhoud, bron, ...geldigheid };
}

export function kenmerk(id: string, type: string, meer: Ruw = {}): Ruw {
  const eigen = type === 'getal' ? { eenheid: 'stuks', minimum: 0, maximum: 1000 } : {};
  return {
    id,
    type,
    naam: `Naam van ${id}`,
    onderwerp: `onderwerp van ${id}`,
    vraag: `Vraag naar ${id}?`,
    uitleg: `Uitleg bij ${id}.`,
    beantwoorder: 'de projectleider',
    verandering: { doorWie: 'initiatief', moeite: 2 },
    bron,
    ...eigen,
    ...meer,
  };
}

/** Waarden voor een keuze of inrichting. */
export function waarden(...ids: string[]): Ruw[] {
  return ids.map((id) => ({ id, naam: `Waarde ${id}` }));
}

export function afgeleid(id: string, definitie: Ruw): Ruw {
  return { id, naam: `Naam van ${id}`, onderwerp: `onderwerp van ${id}`, uitleg: `Uitleg bij ${id}.`, definitie, bron };
}

export function stand(vanaf: string, status: string, meer: Ruw = {}): Ruw {
  return { vanaf, status, zekerheid: 'officieel', toelichting: `Sinds ${vanaf} ${status}.`, bron, ...meer };
}

export function vorm(id: string, meer: Ruw = {}): Ruw {
  return {
    id,
    naam: `Vorm ${id}`,
    soort: 'instrument',
    wat: tekst('Wat het is.'),
    hoeHetGeldLoopt: tekst('Hoe het geld loopt.'),
    past: [tekst('Past hier.')],
    pastNiet: [tekst('Past hier niet.')],
    wieBeslist: tekst('Wie beslist.'),
    wieBetaalt: tekst('Wie betaalt.'),
    grondslag: tekst('De grondslag.'),
    overbrugt: [],
    stappen: [tekst('Stap een.'), tekst('Stap twee.')],
    inspanning: tekst('De inspanning.'),
    risicos: [tekst('Een risico.')],
    stand: [stand('2020-01-01', 'van-kracht')],
    bron,
    ...meer,
  };
}

export function belemmering(id: string, meer: Ruw = {}): Ruw {
  return {
    id,
    naam: `Belemmering ${id}`,
    fase: 'opstarten',
    schot: 'hard',
    toelichting: tekst('Wat in de weg zit.'),
    handelingsperspectief: [{ tekst: 'Wat te doen.', overdraagbaar: 'voor iedereen', bron }],
    vormen: 'alle',
    bron,
    ...meer,
  };
}

export function succesfactor(id: string): Ruw {
  return {
    id,
    naam: `Succesfactor ${id}`,
    fase: 'opstarten',
    toelichting: tekst('Waarom zij helpt.'),
    voorbeelden: [{ tekst: 'Zo deed een ander het.', bron }],
    aanpak: tekst('Wat te doen als zij ontbreekt.'),
    bron,
  };
}

export function regel(id: string, over: readonly [soort: string, id: string], strekking: string, als: Voorwaarde, meer: Ruw = {}): Ruw {
  return { id, over: { soort: over[0], id: over[1] }, strekking, als, omdat: `Omdat ${id}.`, bron, ...meer };
}

const gegevens = { naam: 'Proef', toelichting: 'Een kleine regelset.', dekkingVanaf: '2020-01-01', kennisTot: '2026-12-31' };

const partij = (id: string): Ruw => ({ id, naam: `Partij ${id}`, omschrijving: tekst('Een partij.'), bron });
const domein = (id: string, meer: Ruw = {}): Ruw => ({ id, naam: `Domein ${id}`, omschrijving: tekst('Een domein.'), bron, ...meer });
const wet = (id: string, financier: string, domeinId: string, schot: string): Ruw => ({
  id,
  naam: id,
  financier,
  domein: domeinId,
  schot,
  betaalt: tekst('Wat zij betaalt.'),
  bron,
});

/** Genoeg om een initiatief te lezen: vier wetten, drie domeinen, en de kenmerken over geld. */
const BASIS: Lijsten = {
  bronnen: [
    { id: 'proefbron', naam: 'Proef', titel: 'Een bron', uitgever: 'Niemand', datum: '2023', goedVoor: 'proeven', zwak: 'verzonnen' },
  ],
  partijsoorten: ['gemeente', 'zorgverzekeraar', 'zorgkantoor', 'woningcorporatie', 'private-investeerder'].map(partij),
  domeinen: [domein('zorg'), domein('sociaal-domein'), domein('wonen', { financier: 'woningcorporatie' })],
  wetten: [
    wet('wmo', 'gemeente', 'sociaal-domein', 'zacht'),
    wet('jeugdwet', 'gemeente', 'sociaal-domein', 'zacht'),
    wet('zvw', 'zorgverzekeraar', 'zorg', 'hard'),
    wet('wlz', 'zorgkantoor', 'zorg', 'hard'),
  ],
  doelgroepen: ['ouderen', 'jeugd'].map((id) => ({ id, naam: `Doelgroep ${id}`, omschrijving: tekst('Een doelgroep.'), bron })),
  kenmerken: [
    kenmerk('wetten', 'verzameling', { waardenUit: ['wetten'] }),
    kenmerk('domeinen', 'verzameling', { waardenUit: ['domeinen'] }),
    kenmerk('lastenIn', 'verzameling', { waardenUit: ['wetten', 'domeinen-met-financier'] }),
    kenmerk('batenIn', 'verzameling', { waardenUit: ['wetten', 'domeinen-met-financier'] }),
    kenmerk('inRegeling', 'verzameling', { waardenUit: ['instrumenten'] }),
  ],
};

/** Een bevinding zonder code: alleen waar zij staat en wat zij zegt. */
export function kort({ plaats: { bestand, item, veld }, melding }: Bevinding): Ruw {
  return { bestand, item, veld, melding };
}

/** De basis met deze items erbij, elke soort in haar eigen bestand. */
export function aangeleverd(erbij: Lijsten = {}): Aangeleverd {
  const namen = new Set([...Object.keys(BASIS), ...Object.keys(erbij)] as Soort[]);
  return {
    gegevens,
    lijsten: [...namen].map((soort) => ({ bestand: `${soort}.yaml`, soort, items: [...(BASIS[soort] ?? []), ...(erbij[soort] ?? [])] })),
  };
}

/** De regelset uit bestanden die goed horen te zijn. */
function goedeRegelset(bestanden: Aangeleverd): Regelset {
  const { regelset, fouten } = controleerKennis(bestanden);
  if (regelset === undefined) throw new Error(`de kennis klopt niet:\n${fouten.map(toonBevinding).join('\n')}`);
  return regelset;
}

/** Een kleine regelset, nog niet klaar om te adviseren. */
export function bouwRegelset(erbij: Lijsten = {}): Regelset {
  return goedeRegelset(aangeleverd(erbij));
}

function maakAdviesklaar(bestanden: Aangeleverd, ingetrokken = false): Kennis {
  return maakKennis({ ...goedeRegelset(bestanden), versie: 1, sha256: '', gepubliceerdOp: '', ingetrokken });
}

/** Een kleine regelset die klaarstaat om te adviseren. */
export function bouwKennis(erbij: Lijsten = {}, ingetrokken = false): Kennis {
  return maakAdviesklaar(aangeleverd(erbij), ingetrokken);
}

/** De kennisbank uit `schema/kennisbank`, klaar om te adviseren. */
export function leesEchteKennis(): Kennis {
  return maakAdviesklaar(leesKennisbank(kennisbankmap));
}

export function peildatum(datum: string): Peildatum {
  const gelezen = leesPeildatum(datum);
  if (gelezen === undefined) throw new Error(`${datum} is geen datum`);
  return gelezen;
}

/** Leest een invoer die goed hoort te zijn. */
export function lees(invoer: unknown, kennis: Kennis): Initiatief {
  const gelezen = leesInitiatief(invoer, kennis);
  if (gelezen.initiatief === undefined) throw new Error(gelezen.fouten.map(({ location, detail }) => `${location}: ${detail}`).join('\n'));
  return gelezen.initiatief;
}

/** De vraag die bij een invoer hoort, zoals elk onderdeel van het advies haar krijgt. */
export function stelVraag(
  kennis: Kennis,
  invoer: unknown,
  { datum = '2024-06-01', uitleg = 'kort' }: { datum?: string; uitleg?: Uitleg } = {},
): Vraag {
  const initiatief = lees(invoer, kennis);
  return { kennis, stand: kennis.opPeildatum(peildatum(datum)), initiatief, feiten: kennis.leidAf(feitenVan(initiatief)), uitleg };
}
