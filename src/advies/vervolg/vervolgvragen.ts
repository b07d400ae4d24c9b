import { DEELNAME } from '../../kennisbank/beschikbaarheid.ts';
import type { Kennisregel } from '../../kennisbank/kennis.ts';
import type { Item } from '../../kennisbank/model/regelset.ts';
import { isHard } from '../../regels/weging.ts';
import type { GewogenBelemmering } from '../belemmeringen.ts';
import type { GewogenVorm } from '../vormen.ts';
import type { Vraag } from '../vraag.ts';
import { openKenmerken } from '../zinnen.ts';
import { isVrij, kanVeranderen } from './veranderbaar.ts';
import { maakSchatter, type Winst } from './winst.ts';

export interface Vervolgvraag {
  readonly kenmerk: string;
  /** Beslissend: een antwoord kan, alleen of samen met andere, een oordeel veranderen. Verfijnend: alleen de volgorde of de belemmeringen. */
  readonly soort: 'beslissend' | 'verfijnend';
  readonly vraag: string;
  readonly uitleg: string;
  readonly beantwoorder: string;
  readonly type: Item<'kenmerken'>['type'];
  /** Elk antwoord dat kan, met hoe het heet; van een verzameling mogen er meer. Bij een getal leeg. */
  readonly mogelijkeAntwoorden: readonly { readonly waarde: string | boolean; readonly naam: string }[];
  readonly eenheid?: string;
  /** De vormen en belemmeringen die op dit antwoord wachten. */
  readonly beslistOver: readonly string[];
  /** Wat het antwoord naar verwachting oplevert; zie `docs/besluiten/0008-volgorde-van-vragen.md`. */
  readonly winst: number;
}

export interface Vervolg {
  readonly vervolgvragen: readonly Vervolgvraag[];
  /** Waar als bewezen is dat geen combinatie van antwoorden, op wat niet is overgeslagen, nog een oordeel kan veranderen. */
  readonly klaar: boolean;
}

/** Hoe zwaar elk deel van de winst telt; `wachtend` is een vorm of belemmering die op het antwoord wacht, ook als het nog niets beslist. */
const GEWICHT = { vormen: 1, plaatsen: 2, belemmeringen: 0.1, wachtend: 0.02 } as const;

/** De vragen die nog openstaan: beslissende eerst, dan naar winst, dan in de volgorde van de regelset. */
export function bepaalVervolg(vormen: readonly GewogenVorm[], belemmeringen: readonly GewogenBelemmering[], vraag: Vraag): Vervolg {
  const veranderbaar = vormen.filter((gewogen) => kanVeranderen(gewogen, vraag) !== 'nee');
  const beslissend = wachters(veranderbaar, (regel) => isHard(regel), vraag);
  const verfijnend = wachters(
    vormen.filter(({ weging }) => weging.oordeel !== 'niet-passend'),
    () => true,
    vraag,
  );
  for (const { belemmering, regels } of belemmeringen) noteer(verfijnend, regels, belemmering.id, vraag);

  const schat = maakSchatter(vraag);
  const vragen = vraag.kennis.regelset.items.kenmerken.flatMap((kenmerk) => {
    const over = new Set([...(beslissend.get(kenmerk.id) ?? []), ...(verfijnend.get(kenmerk.id) ?? [])]);
    const soort = vraag.kennis.kenmerken.get(kenmerk.id);
    if (over.size === 0 || soort === undefined) return [];
    const winst = alsGetal(schat(soort)) + GEWICHT.wachtend * over.size;
    return [{ kenmerk, over, winst, isBeslissend: beslissend.has(kenmerk.id) }];
  });
  const opVolgorde = vragen.toSorted((a, b) => Number(b.isBeslissend) - Number(a.isBeslissend) || b.winst - a.winst);
  return { vervolgvragen: opVolgorde.map((open) => stelVraag(open, vraag)), klaar: veranderbaar.length === 0 };
}

function alsGetal({ vormen, plaatsen, belemmeringen }: Winst): number {
  return GEWICHT.vormen * vormen + GEWICHT.plaatsen * plaatsen + GEWICHT.belemmeringen * belemmeringen;
}

type Wachters = Map<string, Set<string>>;

/** Per kenmerk de vormen waarvan een van deze regels op het antwoord wacht. */
function wachters(vormen: readonly GewogenVorm[], telt: (regel: GewogenVorm['regels'][number]) => boolean, vraag: Vraag): Wachters {
  const gevonden: Wachters = new Map();
  for (const { vorm, regels, weging, stand } of vormen) {
    noteer(
      gevonden,
      regels.filter((regel, plaats) => weging.uitkomsten[plaats] === 'onbekend' && telt(regel)),
      vorm.id,
      vraag,
    );
    if (stand.deelnemers.status !== stand.anderen.status && isVrij(DEELNAME, vraag)) voegToe(gevonden, DEELNAME, vorm.id);
  }
  return gevonden;
}

function noteer(bij: Wachters, regels: readonly Kennisregel[], over: string, vraag: Vraag): void {
  for (const { toets } of regels)
    for (const open of openKenmerken(toets.verklaar(vraag.feiten)))
      for (const kenmerk of vraag.kennis.grondslag.get(open) ?? [open]) if (isVrij(kenmerk, vraag)) voegToe(bij, kenmerk, over);
}

function voegToe(bij: Wachters, kenmerk: string, over: string): void {
  bij.set(kenmerk, (bij.get(kenmerk) ?? new Set()).add(over));
}

interface OpenVraag {
  readonly kenmerk: Item<'kenmerken'>;
  readonly over: ReadonlySet<string>;
  readonly winst: number;
  readonly isBeslissend: boolean;
}

function stelVraag({ kenmerk, over, winst, isBeslissend }: OpenVraag, { kennis }: Vraag): Vervolgvraag {
  const antwoorden = kenmerk.type === 'waarheid' ? [true, false] : (kennis.kenmerken.get(kenmerk.id)?.waarden ?? []);
  return {
    kenmerk: kenmerk.id,
    soort: isBeslissend ? 'beslissend' : 'verfijnend',
    vraag: kenmerk.vraag,
    uitleg: kenmerk.uitleg,
    beantwoorder: kenmerk.beantwoorder,
    type: kenmerk.type,
    mogelijkeAntwoorden: antwoorden.map((waarde) => ({ waarde, naam: kennis.namen.waarde(kenmerk.id, waarde) })),
    ...(kenmerk.type === 'getal' ? { eenheid: kenmerk.eenheid } : {}),
    beslistOver: [...over],
    winst: Math.round(winst * 10) / 10,
  };
}
