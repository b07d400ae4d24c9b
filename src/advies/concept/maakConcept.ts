import type { Businesscase } from '../../businesscase/model.ts';
import { STANDAARD_DISCONTOVOET, HOOGSTENS_JAREN } from '../../businesscase/model.ts';
import { inEuro } from '../../businesscase/geld.ts';
import { totaalstroom } from '../../businesscase/totaal.ts';
import { leesBusinesscase, type GelezenBusinesscase } from '../businesscase/leesBusinesscase.ts';
import { bekendeNamen, rekenBusinesscase, type Businesscaseantwoord } from '../businesscase/rekenBusinesscase.ts';
import { OngeldigeInvoer } from '../invoerfout.ts';
import type { GewogenVorm } from '../vormen.ts';
import type { Vraag } from '../vraag.ts';
import { maakBeeld, type Beeld } from './beeld.ts';
import { belangrijksteOntbrekende, type BelangrijksteOntbrekende } from './belangrijksteOntbrekende.ts';
import { conceptposten, type Conceptpost } from './conceptposten.ts';
import { conceptuitkomst, type Conceptuitkomst } from './conceptuitkomst.ts';
import { conceptvarianten, type NietDoorgerekend } from './conceptvarianten.ts';
import { eigenInvoer, type EigenInvoer } from './eigenInvoer.ts';
import { vulEigenPostenAan } from './eigenPosten.ts';
import { geldbeeldVan, getalVan, lijstVan, type Geldbeeld } from './geldbeeld.ts';
import { leesOfSnoei, type Conceptinvoer } from './leesOfSnoei.ts';
import { nogNodig, type Nodig } from './nogNodig.ts';
import { partijnamen } from './partijnaam.ts';
import { Partijlijst } from './partijlijst.ts';
import { rekenvoorbeeld } from './rekenvoorbeeld.ts';
import { samenvatting } from './samenvatting.ts';
import { spelersVan, type Spelers } from './spelers.ts';

/** Het concept van een businesscase in een advies: een opzet om aan te vullen, geen belofte. */
export interface Concept {
  /** `concept` als er aan beide kanten een bedrag is; anders `schets`. */
  readonly stand: 'schets' | 'concept';
  readonly toelichting: string;
  readonly samenvatting: readonly string[];
  readonly beeld?: Beeld;
  /** De invoer, zo te sturen naar POST /v1/businesscases. */
  readonly invoer: Conceptinvoer;
  /** Wat die aanroep geeft; ontbreekt zolang er geen enkel bedrag is, want nullen zouden een antwoord lijken. */
  readonly uitkomst?: Conceptuitkomst;
  readonly aannames: readonly string[];
  readonly nietDoorgerekend: readonly NietDoorgerekend[];
  readonly nogNodig: readonly Nodig[];
  readonly belangrijksteOntbrekende?: BelangrijksteOntbrekende;
}

/** Maakt het concept uit het initiatief, de passende kengetallen en de vormen die kunnen. Wat de gebruiker zelf gaf, is leidend. */
export function maakConcept(vraag: Vraag, gewogen: readonly GewogenVorm[]): Concept {
  const opzet = zetOp(vraag, eigenInvoer(vraag.initiatief.businesscase)) ?? zetOpZonderEigen(vraag);
  const { partijen, geldbeeld, posten } = opzet;
  const namen = partijnamen(partijen.alle, vraag.kennis);
  const overig = { partijen, namen, aanTafel: lijstVan(vraag, 'partijen') };
  const spelers = spelersVan(opzet.businesscase, { ...geldbeeld, ...overig, ...opzet.tijd });
  const voorgesteld = conceptvarianten(gewogen, new Set(opzet.invoer.varianten.map(({ vorm }) => vorm)), spelers);
  const invoer = { ...opzet.invoer, partijen: partijen.alle, varianten: [...opzet.invoer.varianten, ...voorgesteld.varianten] };
  const metBedrag = opzet.businesscase.posten.some(({ prijs }) => prijs !== undefined);
  const gerekend = metBedrag ? leesOfSnoei(invoer, (deel) => rekenBusinesscase(deel, vraag.kennis)) : undefined;
  const stand = spelers.kosten !== undefined && spelers.begunstigden.length > 0 ? 'concept' : 'schets';
  // Wie erbij kwam als betaler of investeerder moet in het beeld ook een naam hebben.
  const alleNamen = partijnamen(partijen.alle, vraag.kennis);
  const beeld =
    stand === 'concept' && gerekend !== undefined
      ? beeldVanBedragen(vraag, { ...spelers, namen: alleNamen }, gerekend.uitkomst)
      : rekenvoorbeeld(vraag, gewogen, geldbeeld, overig);
  const belangrijkste = belangrijksteOntbrekende(spelers.veld, posten);
  return {
    stand,
    toelichting: TOELICHTING[stand],
    samenvatting: samenvatting({
      geldbeeld,
      beeld,
      namen: alleNamen,
      batenBekend: batenBekend(spelers),
      metPm: opzet.businesscase.posten.some(({ prijs }) => prijs === undefined),
      opKengetal: posten.some(({ post, kengetallen }) => post.richting === 'baten' && kengetallen.length > 0),
    }),
    ...(beeld === undefined ? {} : { beeld }),
    invoer: gerekend?.invoer ?? invoer,
    ...(gerekend === undefined ? {} : { uitkomst: conceptuitkomst(gerekend.uitkomst, vraag.uitleg) }),
    aannames: [...opzet.aannames, ...voorgesteld.aannames, ...(gerekend?.aannames ?? [])],
    nietDoorgerekend: voorgesteld.nietDoorgerekend,
    nogNodig: nogNodig(posten, vraag, partijen, alleNamen),
    ...(belangrijkste === undefined ? {} : { belangrijksteOntbrekende: belangrijkste }),
  };
}

const TOELICHTING = {
  schets:
    "Dit is een schets: nog niet aan beide kanten is er een bedrag. PM betekent dat een bedrag ontbreekt; zo'n post telt nergens mee. Vul de invoer aan en stuur haar naar POST /v1/businesscases.",
  concept:
    'Dit is een concept en geen belofte. Elk bedrag heeft een herkomst; kijk bij de aannames of zij voor u gelden. Vul de invoer aan en stuur haar naar POST /v1/businesscases.',
} as const;

/** De posten en partijen waarmee te rekenen is, nog zonder voorgestelde varianten. */
interface Opzet {
  readonly partijen: Partijlijst;
  readonly geldbeeld: Geldbeeld;
  readonly posten: readonly Conceptpost[];
  readonly tijd: Pick<Spelers, 'vertragingJaren' | 'looptijdJaren'>;
  readonly invoer: Conceptinvoer;
  readonly businesscase: Businesscase;
  readonly aannames: readonly string[];
}

function zetOp(vraag: Vraag, eigen: EigenInvoer): Opzet | undefined {
  const { kennis } = vraag;
  const partijen = new Partijlijst(eigen.partijen, kennis);
  const geldbeeld = geldbeeldVan(vraag, partijen);
  const tijd = tijdVan(vraag, eigen);
  const aangevuld = vulEigenPostenAan({ eigen, beeld: geldbeeld, partijen });
  const voorstel = conceptposten(vraag, { eigen, beeld: geldbeeld, partijen, batenjaar: tijd.batenjaar });
  const posten = [...aangevuld.posten, ...voorstel.posten.map(({ post }) => post)];
  const bekend = bekendeNamen(kennis);
  const gelezen = leesOfSnoei<GelezenBusinesscase>(
    { ...tijd.velden, ...eigen.rest, partijen: partijen.alle, posten, varianten: eigen.varianten },
    (invoer) => {
      const { gelezen: businesscase, fouten } = leesBusinesscase(invoer, { bekend });
      if (businesscase === undefined) throw new OngeldigeInvoer(fouten);
      return businesscase;
    },
  );
  if (gelezen === undefined) return undefined;
  return {
    partijen,
    geldbeeld,
    posten: voorstel.posten,
    tijd,
    invoer: gelezen.invoer,
    businesscase: { ...gelezen.uitkomst.businesscase, varianten: [] },
    aannames: [...tijd.aannames, ...aangevuld.aannames, ...voorstel.aannames, ...gelezen.aannames],
  };
}

/** Als er aan de eigen businesscase te veel ontbreekt, blijft het concept over dat uit het initiatief alleen volgt. */
function zetOpZonderEigen(vraag: Vraag): Opzet {
  const opzet = zetOp(vraag, eigenInvoer(undefined));
  if (opzet === undefined) throw new Error('het concept uit het initiatief alleen hoort leesbaar te zijn');
  return {
    ...opzet,
    aannames: ['Aan uw eigen businesscase ontbreekt te veel om mee te rekenen; dit concept komt uit uw antwoorden.', ...opzet.aannames],
  };
}

const MAANDEN_PER_JAAR = 12;

function tijdVan(vraag: Vraag, { posten, metDeur, rest }: EigenInvoer) {
  const maanden = getalVan(vraag, 'batenNaMaanden');
  const looptijd = getalVan(vraag, 'looptijdMaanden') ?? 0;
  const eigenHorizon = typeof rest['horizonJaren'] === 'number' ? rest['horizonJaren'] : HOOGSTENS_JAREN;
  const batenjaar = Math.min(Math.floor((maanden ?? 0) / MAANDEN_PER_JAAR), eigenHorizon - 1, HOOGSTENS_JAREN - 1);
  const looptijdJaren = Math.min(Math.max(1, Math.ceil(looptijd / MAANDEN_PER_JAAR)), HOOGSTENS_JAREN);
  const vertragingJaren = Math.max(1, batenjaar);
  const horizonJaren = Math.min(Math.max(vertragingJaren, looptijdJaren) + 1, HOOGSTENS_JAREN);
  const vrij = posten.length === 0 && !metDeur;
  return {
    batenjaar,
    vertragingJaren,
    looptijdJaren,
    velden: vrij ? { discontovoet: STANDAARD_DISCONTOVOET, horizonJaren } : {},
    aannames: vrij
      ? [
          maanden === undefined
            ? 'Nog niet bekend is wanneer de baten komen; kosten en baten vallen daarom in hetzelfde jaar.'
            : `De kosten vallen in jaar 0 en de baten ${batenjaar === 0 ? 'ook' : `in jaar ${batenjaar}`}, omdat u de eerste besparing na ${maanden} maanden verwacht.`,
        ]
      : [],
  };
}

function beeldVanBedragen(
  { kennis }: Vraag,
  { veld, namen, lasten, baten, gemeente }: Spelers,
  { varianten }: Businesscaseantwoord,
): Beeld {
  return maakBeeld({
    soort: 'bedragen',
    toelichting: 'Wat elke partij overhoudt, in contante waarde; alleen wat als geld vrijkomt telt mee, en posten zonder bedrag (PM) niet.',
    veld,
    geldbeeld: { lasten, baten, ...(gemeente === undefined ? {} : { gemeente }) },
    varianten,
    namen,
    kennis,
  });
}

function batenBekend({ veld }: Spelers): number {
  return inEuro(totaalstroom(veld, 'maatschappelijk').baten);
}
