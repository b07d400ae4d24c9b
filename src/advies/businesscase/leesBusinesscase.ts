import { breuk, type Breuk } from '../../businesscase/breuk.ts';
import type { Belanghebbende } from '../../businesscase/deuren/sroi.ts';
import { lpblPosten, type Lpbl } from '../../businesscase/deuren/lpbl.ts';
import { sroiPosten } from '../../businesscase/deuren/sroi.ts';
import {
  HOOGSTENS_JAREN,
  HOOGSTENS_POSTEN,
  HOOGSTENS_TREKKINGEN,
  HOOGSTENS_VARIANTEN,
  NEGATIEVE_BATEN,
  STANDAARD_DISCONTOVOET,
  STANDAARD_TREKKINGEN,
  type Businesscase,
  type Onzekerheidsvraag,
  type Partij,
  type Post,
} from '../../businesscase/model.ts';
import type { Invoerfout } from '../invoerfout.ts';
import { leesLpbl } from './leesLpbl.ts';
import { leesPartijen } from './leesPartijen.ts';
import { leesPost, PRIJSPEIL } from './leesPost.ts';
import { leesSroi } from './leesSroi.ts';
import { leesVariant } from './leesVariant.ts';
import { Lezer, type BekendeNamen, type Leesstand, type Pad } from './lezer.ts';

export const BUSINESSCASEVELDEN = [
  'prijspeil',
  'indexcijfers',
  'discontovoet',
  'horizonJaren',
  'begrotingsjaar',
  'negatieveBaten',
  'partijen',
  'posten',
  'varianten',
  'onzekerheid',
  'lpbl',
  'sroi',
] as const;

export interface GelezenBusinesscase {
  readonly businesscase: Businesscase;
  readonly aannames: readonly string[];
  readonly sroi?: readonly Belanghebbende[];
  readonly lpbl?: Lpbl;
}

export interface Leeswijze {
  readonly bekend: BekendeNamen;
  readonly pad?: Pad;
  /** Waar binnen een initiatief: wat ontbreekt is nog niet bekend, en geen fout. */
  readonly schets?: boolean;
}

/** Leest een businesscase: het geheel, of alle fouten tegelijk. Een schets die niet compleet is geeft geen van beide. */
export function leesBusinesscase(
  invoer: unknown,
  { bekend, pad = [], schets = false }: Leeswijze,
): { readonly gelezen?: GelezenBusinesscase; readonly fouten: readonly Invoerfout[] } {
  const stand: Leesstand = { bekend, fouten: [], aannames: [], schets, partijen: undefined };
  const lezer = Lezer.open(invoer, BUSINESSCASEVELDEN, pad, stand);
  if (lezer === undefined) return { fouten: stand.fouten };
  const gelezen = lees(lezer, stand);
  return stand.fouten.length > 0 || gelezen === undefined ? { fouten: stand.fouten } : { gelezen, fouten: [] };
}

function lees(lezer: Lezer, stand: Leesstand): GelezenBusinesscase | undefined {
  const metDeur = lezer.heeft('sroi') || lezer.heeft('lpbl');
  const sroi = lezer.heeft('sroi') ? leesSroi(lezer.ruw('sroi'), [...lezer.pad, 'sroi'], stand) : undefined;
  const deur = sroi === undefined ? undefined : sroiPosten(sroi);
  const eigen: readonly Partij[] = [...leesPartijen(lezer), ...(deur?.partijen ?? [])];
  if (!metDeur && !lezer.heeft('partijen')) lezer.ontbreekt('partijen', 'de partijen die betalen, winnen of uitvoeren');
  if (metDeur || lezer.heeft('partijen')) stand.partijen = new Map(eigen.map(({ id, soort }) => [id, soort]));
  const lpbl = lezer.heeft('lpbl') ? leesLpbl(lezer.ruw('lpbl'), [...lezer.pad, 'lpbl'], stand, eigen) : undefined;
  const partijen = [...eigen, ...(lpbl?.erbij ?? [])];
  const posten = leesPosten(lezer, stand);
  const alle = [...(deur?.posten ?? []), ...(lpbl === undefined ? [] : lpblPosten(lpbl.lpbl)), ...posten.goed];
  if (!metDeur && !lezer.heeft('posten')) lezer.ontbreekt('posten', 'de kosten en baten');
  const horizonJaren = leesHorizon(lezer, alle, sroi !== undefined);
  const discontovoet = leesDiscontovoet(lezer, sroi !== undefined);
  const negatieveBaten = lezer.keuze('negatieveBaten', NEGATIEVE_BATEN) ?? (sroi === undefined ? 'kosten' : 'teller');
  const begrotingsjaar = lezer.geheel('begrotingsjaar', {
    min: 0,
    max: HOOGSTENS_JAREN,
    wat: `een heel jaar van 0 tot en met ${HOOGSTENS_JAREN}`,
  });
  const prijspeil = leesPrijspeil(lezer, posten.goed);
  const indexcijfers = leesIndexcijfers(lezer);
  controleerPrijspeilen(lezer, posten, prijspeil, indexcijfers);
  const onzekerheid = leesOnzekerheid(lezer);
  const ruweVarianten = lezer.lijst('varianten', HOOGSTENS_VARIANTEN) ?? [];
  const varianten = ruweVarianten
    .map((ruw, plaats) => leesVariant(ruw, [...lezer.pad, 'varianten', plaats], stand, horizonJaren ?? 1))
    .filter((variant) => variant !== undefined);
  if (horizonJaren === undefined || discontovoet === undefined || !posten.compleet || varianten.length < ruweVarianten.length)
    return undefined;
  return {
    aannames: stand.aannames,
    ...(sroi === undefined ? {} : { sroi }),
    ...(lpbl === undefined ? {} : { lpbl: lpbl.lpbl }),
    businesscase: {
      ...(prijspeil === undefined ? {} : { prijspeil }),
      indexcijfers,
      discontovoet,
      horizonJaren,
      ...(begrotingsjaar === undefined ? {} : { begrotingsjaar }),
      negatieveBaten,
      partijen,
      posten: alle,
      varianten,
      ...(onzekerheid === undefined ? {} : { onzekerheid }),
    },
  };
}

interface GelezenPosten {
  readonly goed: readonly Post[];
  /** De plaats in de invoer van elke post die goed is. */
  readonly plaatsen: readonly number[];
  readonly compleet: boolean;
}

function leesPosten(lezer: Lezer, stand: Leesstand): GelezenPosten {
  const ruw = lezer.lijst('posten', HOOGSTENS_POSTEN, 'TE_VEEL_POSTEN') ?? [];
  const goed: Post[] = [];
  const plaatsen: number[] = [];
  const ids = new Map<string, number>();
  for (const [plaats, deel] of ruw.entries()) {
    const post = leesPost(deel, [...lezer.pad, 'posten', plaats], plaats, stand);
    if (post === undefined) continue;
    if (ids.has(post.id))
      lezer.mis(['posten', plaats, 'id'], 'ongeldig', `De id "${post.id.slice(0, 80)}" komt twee keer voor; geef elke post een eigen id.`);
    ids.set(post.id, plaats);
    goed.push(post);
    plaatsen.push(plaats);
  }
  if (ruw.length === 0 && lezer.heeft('posten') && !lezer.stand.schets && !lezer.heeft('sroi') && !lezer.heeft('lpbl'))
    lezer.mis('posten', 'ongeldig', 'Er staat geen enkele post; zonder kosten en baten is er niets te berekenen.');
  return { goed, plaatsen, compleet: goed.length === ruw.length };
}

function leesHorizon(lezer: Lezer, posten: readonly Post[], sroi: boolean): number | undefined {
  const gegeven = lezer.geheel('horizonJaren', {
    min: 1,
    max: HOOGSTENS_JAREN,
    onder: 'HORIZON_ONGELDIG',
    boven: 'HORIZON_ONGELDIG',
    wat: `een heel aantal jaren van 1 tot en met ${HOOGSTENS_JAREN}`,
  });
  const langste = Math.max(1, ...posten.map(({ jaarprofiel, verzilverVertragingJaren }) => jaarprofiel.length + verzilverVertragingJaren));
  const horizon = gegeven ?? (lezer.heeft('horizonJaren') ? undefined : Math.min(langste, HOOGSTENS_JAREN));
  if (!lezer.heeft('horizonJaren') && !sroi)
    lezer.neemAan(`De horizon is niet opgegeven; gerekend is over ${horizon} jaar, zo lang als de langste post duurt.`);
  const profielen = lezer.ruw('posten');
  if (gegeven !== undefined && Array.isArray(profielen)) controleerProfielen(lezer, profielen as readonly unknown[], gegeven);
  return horizon;
}

function controleerProfielen(lezer: Lezer, posten: readonly unknown[], horizon: number): void {
  for (const [plaats, post] of posten.slice(0, HOOGSTENS_POSTEN).entries()) {
    const profiel = typeof post === 'object' && post !== null && 'jaarprofiel' in post ? post.jaarprofiel : undefined;
    // Een profiel boven de hoogste horizon is al gemeld.
    if (Array.isArray(profiel) && profiel.length > horizon && profiel.length <= HOOGSTENS_JAREN)
      lezer.mis(
        ['posten', plaats, 'jaarprofiel'],
        'PROFIEL_LANGER_DAN_HORIZON',
        `Het jaarprofiel heeft ${profiel.length} jaren en de horizon is ${horizon}. Verleng de horizon of kort het profiel in.`,
      );
  }
}

function leesDiscontovoet(lezer: Lezer, sroi: boolean): Breuk | undefined {
  if (!lezer.heeft('discontovoet')) {
    if (!sroi) lezer.neemAan('De discontovoet is niet opgegeven; gerekend is met 2,25%, de Nederlandse standaard.');
    return breuk(sroi ? 0 : STANDAARD_DISCONTOVOET);
  }
  return lezer.getal('discontovoet', {
    min: 0,
    max: 1,
    onder: 'DISCONTOVOET_ONGELDIG',
    boven: 'DISCONTOVOET_ONGELDIG',
    wat: 'een discontovoet als fractie van 0 tot en met 1; 2,25% schrijft u als 0.0225',
  });
}

function leesPrijspeil(lezer: Lezer, posten: readonly Post[]): number | undefined {
  const gegeven = lezer.geheel('prijspeil', PRIJSPEIL);
  if (gegeven !== undefined || lezer.heeft('prijspeil')) return gegeven;
  const eigen = [...new Set(posten.flatMap(({ prijspeil }) => (prijspeil === undefined ? [] : [prijspeil])))];
  const [enige] = eigen;
  if (enige === undefined || eigen.length > 1) return undefined;
  lezer.neemAan(`Het prijspeil is niet opgegeven; gerekend is met ${enige}, het prijspeil van de posten die er een noemen.`);
  return enige;
}

function leesIndexcijfers(lezer: Lezer): ReadonlyMap<number, Breuk> {
  const gelezen = new Map<number, Breuk>();
  const ruw = lezer.ruw('indexcijfers');
  if (ruw === undefined) return gelezen;
  const jaren =
    typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw) ? Object.keys(ruw).filter((jaar) => /^(19|20)\d\d$/.test(jaar)) : [];
  const onder = lezer.onder('indexcijfers', jaren);
  for (const jaar of jaren) {
    const cijfer = onder?.getal(jaar, { min: 0.0001, max: 1_000_000, wat: 'een indexcijfer boven 0, zoals 103.8' });
    if (cijfer !== undefined) gelezen.set(Number(jaar), cijfer);
  }
  return gelezen;
}

function controleerPrijspeilen(
  lezer: Lezer,
  { goed, plaatsen }: GelezenPosten,
  prijspeil: number | undefined,
  indexcijfers: ReadonlyMap<number, Breuk>,
): void {
  if (lezer.heeft('prijspeil') && prijspeil === undefined) return;
  for (const [nummer, post] of goed.entries()) {
    if (post.prijspeil === undefined || post.prijspeil === prijspeil) continue;
    const ontbreekt = [post.prijspeil, prijspeil].filter((jaar) => jaar === undefined || !indexcijfers.has(jaar));
    if (ontbreekt.length === 0) continue;
    lezer.mis(
      ['posten', plaatsen[nummer] ?? nummer, 'prijspeil'],
      'PRIJSPEIL_GEMENGD',
      prijspeil === undefined
        ? 'De posten hebben verschillende prijspeilen en de berekening heeft er geen. Geef "prijspeil", en "indexcijfers" voor de jaren die verschillen.'
        : `Deze post staat in het prijspeil van ${post.prijspeil} en de berekening in dat van ${prijspeil}. Geef "indexcijfers" voor ${ontbreekt.join(' en ')}.`,
    );
  }
}

function leesOnzekerheid(lezer: Lezer): Onzekerheidsvraag | undefined {
  const onder = lezer.onder('onzekerheid', ['trekkingen', 'zaad']);
  if (onder === undefined) return undefined;
  const trekkingen =
    onder.geheel('trekkingen', {
      min: 1,
      max: HOOGSTENS_TREKKINGEN,
      boven: 'TE_VEEL_TREKKINGEN',
      wat: `een heel aantal trekkingen van 1 tot en met ${HOOGSTENS_TREKKINGEN}`,
    }) ?? STANDAARD_TREKKINGEN;
  if (!onder.heeft('zaad'))
    onder.neemAan('Er is geen zaad opgegeven; gerekend is met zaad 1, zodat dezelfde vraag hetzelfde antwoord geeft.');
  return { trekkingen, zaad: onder.geheel('zaad', { min: 0, max: 2 ** 32 - 1, wat: 'een heel getal van 0 tot en met 4294967295' }) ?? 1 };
}
