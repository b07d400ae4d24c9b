import { opsomming } from '../kennisbank/namen.ts';
import type { Vraag } from './vraag.ts';

export interface Waarschuwing {
  readonly code: string;
  /** JSON Pointer naar het deel van de vraag waarover dit gaat. */
  readonly plaats?: string;
  readonly tekst: string;
}

/** Rekeningen die geen wet zijn: zij horen niet in `wetten` te staan. */
const ZONDER_WET = new Set(['wonen', 'veiligheid']);

type Controle = (vraag: Vraag) => Waarschuwing | undefined;

function lijst(vraag: Vraag, kenmerk: string): readonly string[] {
  const waarde = vraag.feiten[kenmerk];
  return Array.isArray(waarde) ? (waarde as readonly string[]) : [];
}

function buitenWetten(kenmerk: 'lastenIn' | 'batenIn' | 'betaaltitelIn', code: string, wat: string): Controle {
  return (vraag) => {
    if (vraag.feiten['wetten'] === undefined) return undefined;
    const erbuiten = lijst(vraag, kenmerk).filter((naam) => !ZONDER_WET.has(naam) && !lijst(vraag, 'wetten').includes(naam));
    if (erbuiten.length === 0) return undefined;
    const namen = opsomming(erbuiten.map((naam) => vraag.kennis.namen.van(naam)));
    return {
      code,
      plaats: `/kenmerken/${kenmerk}`,
      tekst: `${wat} ${namen}, maar die staat niet bij uw wetten. Hoort er geld uit die wet bij, noem haar dan ook bij wetten.`,
    };
  };
}

/** Waar de businesscase geld boekt op een wet die het kenmerk niet noemt, klopt een van de twee niet. */
function buitenBusinesscase(richting: 'kosten' | 'baten', kenmerk: 'lastenIn' | 'batenIn', code: string): Controle {
  return (vraag) => {
    const geboekt = (vraag.initiatief.businesscase?.posten ?? []).filter((post) => post.richting === richting).map(({ wet }) => wet ?? '');
    const anders = [...new Set(geboekt)].filter((wet) => wet !== '' && !lijst(vraag, kenmerk).includes(wet));
    if (anders.length === 0) return undefined;
    const namen = opsomming(anders.map((wet) => vraag.kennis.namen.van(wet)));
    return {
      code,
      plaats: `/kenmerken/${kenmerk}`,
      tekst: `Uw businesscase boekt ${richting} op ${namen}, maar bij ${kenmerk} staat die niet. Wij wegen met ${kenmerk}.`,
    };
  };
}

const CONTROLES: readonly Controle[] = [
  buitenWetten('lastenIn', 'LASTEN_BUITEN_WETTEN', 'U geeft op dat er lasten vallen in'),
  buitenWetten('batenIn', 'BATEN_BUITEN_WETTEN', 'U geeft op dat er baten vallen in'),
  buitenWetten('betaaltitelIn', 'BETAALTITEL_BUITEN_WETTEN', 'U geeft op dat er een betaaltitel is in'),
  buitenBusinesscase('kosten', 'lastenIn', 'LASTEN_BUSINESSCASE_ANDERS'),
  buitenBusinesscase('baten', 'batenIn', 'BATEN_BUSINESSCASE_ANDERS'),
  (vraag) =>
    vraag.feiten['externeFinancier'] === 'nee' &&
    (lijst(vraag, 'partijen').includes('private-investeerder') ||
      (vraag.initiatief.businesscase?.partijen ?? []).some(({ soort }) => soort === 'private-investeerder'))
      ? {
          code: 'EXTERNE_FINANCIER_TEGENSTRIJDIG',
          plaats: '/kenmerken/externeFinancier',
          tekst:
            'U zegt dat niemand van buiten het geld voorlegt, maar er zit een private investeerder aan tafel. Een van de twee klopt niet.',
        }
      : undefined,
  ({ feiten }) =>
    feiten['niveau'] === 'populatie' && feiten['maatwerkPerHuishouden'] === true
      ? {
          code: 'NIVEAU_TEGENSTRIJDIG',
          plaats: '/kenmerken/niveau',
          tekst:
            'U zegt dat het geld een populatie volgt en ook dat er maatwerk per huishouden is. Kies wat het geld volgt; anders vallen vormen van beide kanten af.',
        }
      : undefined,
  (vraag) => {
    const { feiten } = vraag;
    const zegtVerzekerd = feiten['verzekerdeZorg'] === 'geheel' || feiten['verzekerdeZorg'] === 'deels';
    return zegtVerzekerd && feiten['hardSchot'] === false
      ? {
          code: 'VERZEKERDE_ZORG_ZONDER_ZORGWET',
          plaats: '/kenmerken/verzekerdeZorg',
          tekst: 'U zegt dat er verzekerde zorg bij is, maar de Zvw en de Wlz staan niet bij uw wetten.',
        }
      : undefined;
  },
  (vraag) => {
    const domeinen = lijst(vraag, 'domeinen');
    if (domeinen.length === 0) return undefined;
    const erbuiten = vraag.kennis.regelset.items.wetten.filter(
      ({ id, domein }) => lijst(vraag, 'wetten').includes(id) && !domeinen.includes(domein),
    );
    if (erbuiten.length === 0) return undefined;
    const namen = opsomming(erbuiten.map(({ naam, domein }) => `${naam} (${vraag.kennis.namen.van(domein)})`));
    return {
      code: 'WET_BUITEN_DOMEINEN',
      plaats: '/domeinen',
      tekst: `U noemt een wet uit een domein dat u niet noemt: ${namen}. Wij rekenen met de wetten.`,
    };
  },
  ({ initiatief }) => {
    const dubbel = (initiatief.overgeslagen ?? []).filter((kenmerk) => Object.hasOwn(initiatief.kenmerken, kenmerk));
    return dubbel.length === 0
      ? undefined
      : {
          code: 'OVERGESLAGEN_EN_BEANTWOORD',
          plaats: '/overgeslagen',
          tekst: `U sloeg deze vraag over maar gaf ook antwoord: ${opsomming(dubbel)}. Wij gebruiken het antwoord.`,
        };
  },
  ({ stand, kennis }) =>
    stand.peildatum > kennis.regelset.kennisTot
      ? {
          code: 'PEILDATUM_NA_KENNIS',
          tekst: `De peildatum ${stand.peildatum} ligt na ${kennis.regelset.kennisTot}, de dag tot waar de bronnen zijn nagelopen. Er kan intussen iets veranderd zijn.`,
        }
      : undefined,
  ({ kennis }) =>
    kennis.regelset.ingetrokken
      ? {
          code: 'REGELSET_INGETROKKEN',
          tekst: `Regelset ${kennis.regelset.versie} is ingetrokken. Gebruik dit advies alleen om na te gaan wat er eerder is geadviseerd.`,
        }
      : undefined,
];

/** Wat er in de vraag niet bij elkaar past, of waar een lezer op moet letten. Nooit een reden om niet te adviseren. */
export function waarschuwingen(vraag: Vraag): Waarschuwing[] {
  return CONTROLES.flatMap((controle) => controle(vraag) ?? []);
}
