import type { Kennisregel } from '../kennisbank/kennis.ts';
import type { Item } from '../kennisbank/model/regelset.ts';
import type { GewogenBelemmering } from './belemmeringen.ts';
import type { GewogenVorm } from './vormen.ts';
import type { Vraag } from './vraag.ts';
import { openKenmerken } from './zinnen.ts';

export interface Vervolgvraag {
  readonly kenmerk: string;
  /** Beslissend: een antwoord kan een oordeel veranderen. Verfijnend: alleen de volgorde of de belemmeringen. */
  readonly soort: 'beslissend' | 'verfijnend';
  readonly vraag: string;
  readonly uitleg: string;
  readonly beantwoorder: string;
  readonly mogelijkeAntwoorden: readonly string[];
  readonly beslistOver: readonly string[];
  /** Over hoeveel vormen en belemmeringen dit antwoord meebeslist. */
  readonly winst: number;
}

export interface Vervolg {
  readonly vervolgvragen: readonly Vervolgvraag[];
  /** Waar als geen antwoord op een vraag die niet is overgeslagen nog een oordeel kan veranderen. */
  readonly klaar: boolean;
}

/** De vragen die nog openstaan: de kenmerken waar onbesliste regels op wachten, beslissende eerst, dan naar winst. */
export function bepaalVervolg(vormen: readonly GewogenVorm[], belemmeringen: readonly GewogenBelemmering[], vraag: Vraag): Vervolg {
  const beslissend = new Map<string, Set<string>>();
  const verfijnend = new Map<string, Set<string>>();
  const { grondslag } = vraag.kennis;
  const noteer = (waar: Map<string, Set<string>>, regel: Kennisregel, over: string): void => {
    for (const open of openKenmerken(regel.toets.verklaar(vraag.feiten)))
      for (const kenmerk of grondslag.get(open) ?? [open])
        if (vraag.feiten[kenmerk] === undefined) waar.set(kenmerk, (waar.get(kenmerk) ?? new Set()).add(over));
  };
  for (const { vorm, regels, weging, beschikbaarheid } of vormen) {
    if (weging.oordeel === 'niet-passend') continue;
    for (const [plaats, regel] of regels.entries())
      if (weging.uitkomsten[plaats] === 'onbekend')
        noteer(regel.strekking === 'vereist' || regel.strekking === 'sluit-uit' ? beslissend : verfijnend, regel, vorm.id);
    if (beschikbaarheid.status === 'gesloten' && vraag.feiten['inRegeling'] === undefined)
      beslissend.set('inRegeling', (beslissend.get('inRegeling') ?? new Set()).add(vorm.id));
  }
  for (const { belemmering, regels } of belemmeringen) for (const regel of regels) noteer(verfijnend, regel, belemmering.id);

  const overgeslagen = vraag.initiatief.overgeslagen ?? [];
  const vragen = vraag.kennis.regelset.items.kenmerken
    .filter(({ id }) => !overgeslagen.includes(id) && (beslissend.has(id) || verfijnend.has(id)))
    .map((kenmerk) => stelVraag(kenmerk, beslissend.get(kenmerk.id), verfijnend.get(kenmerk.id), vraag))
    .toSorted((a, b) => Number(b.soort === 'beslissend') - Number(a.soort === 'beslissend') || b.winst - a.winst);
  return { vervolgvragen: vragen, klaar: !vragen.some(({ soort }) => soort === 'beslissend') };
}

function stelVraag(
  kenmerk: Item<'kenmerken'>,
  beslissend: ReadonlySet<string> | undefined,
  verfijnend: ReadonlySet<string> | undefined,
  { kennis }: Vraag,
): Vervolgvraag {
  const over = [...new Set([...(beslissend ?? []), ...(verfijnend ?? [])])];
  return {
    kenmerk: kenmerk.id,
    soort: beslissend === undefined ? 'verfijnend' : 'beslissend',
    vraag: kenmerk.vraag,
    uitleg: kenmerk.uitleg,
    beantwoorder: kenmerk.beantwoorder,
    mogelijkeAntwoorden: kenmerk.type === 'waarheid' ? ['true', 'false'] : (kennis.kenmerken.get(kenmerk.id)?.waarden ?? []),
    beslistOver: over,
    winst: over.length,
  };
}
