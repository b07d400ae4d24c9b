import { absoluut, gedeeld, maal, min, NUL, plus, positief, som, teken, vergelijk, type Breuk } from '../breuk.ts';
import { euroTekst, inEuro } from '../geld.ts';
import { sleutelVan, type Rekening } from '../rekening.ts';
import { evenredig } from '../sleutels/evenredig.ts';
import { gelijk } from '../sleutels/gelijk.ts';
import { gelijkNetto } from '../sleutels/gelijkNetto.ts';
import { nucleolus } from '../sleutels/nucleolus.ts';
import { shapley } from '../sleutels/shapley.ts';
import { uitvoeringskosten, type Veld } from '../veld.ts';
import { bedragenTekst, Boek, contanteUitvoering, genormeerd, werkwoord, type Plan, type Spel } from './plan.ts';
import type { Pooling } from './variantmodel.ts';

interface Deel {
  readonly rekening: Rekening;
  readonly bedrag: Breuk;
}

type Sleutel = (kosten: Breuk, baten: readonly Breuk[]) => readonly Breuk[];

const SLEUTELS: Readonly<Record<Exclude<Pooling['sleutel'], 'vast'>, Sleutel>> = {
  gelijk,
  evenredig,
  'gelijk-netto': gelijkNetto,
  nucleolus,
  shapley,
};

/** Wat een sleutel op een veld oplevert, hangt van de variant niet af; Shapley kost tienden van een verzoek, dus één keer is genoeg. */
const bewaard = new WeakMap<Veld, Map<string, readonly Breuk[]>>();

function delenVan(sleutel: keyof typeof SLEUTELS, kosten: Breuk, winst: readonly Deel[], veld: Veld): readonly Breuk[] {
  const eigen = bewaard.get(veld) ?? new Map<string, readonly Breuk[]>();
  bewaard.set(veld, eigen);
  const eerder = eigen.get(sleutel);
  if (eerder !== undefined) return eerder;
  const delen = SLEUTELS[sleutel](
    kosten,
    winst.map(({ bedrag }) => bedrag),
  );
  eigen.set(sleutel, delen);
  return delen;
}

/** Wie zonder overdracht in contante waarde wint en wie verliest, de uitvoerder daargelaten. */
export function winstEnVerlies({ rekeningen }: Veld): { readonly winst: readonly Deel[]; readonly verlies: readonly Deel[] } {
  const posities = rekeningen
    .filter(({ isUitvoerder }) => !isUitvoerder)
    .map(({ rekening, contant }) => ({ rekening, bedrag: contant.kas.ncw }));
  return {
    winst: posities.filter(({ bedrag }) => teken(bedrag) > 0),
    verlies: posities.filter(({ bedrag }) => teken(bedrag) < 0).map(({ rekening, bedrag }) => ({ rekening, bedrag: absoluut(bedrag) })),
  };
}

/** Virtuele pooling: wie wint betaalt samen de uitvoering en wat de verliezers verliezen, volgens een sleutel, in contante waarde. */
export function pooling({ sleutel, aandelen }: Pooling, { veld, noem }: Spel): Plan {
  const { winst, verlies } = winstEnVerlies(veld);
  const uitvoering = uitvoeringskosten(veld).map(({ rekening, perJaar }) => ({ rekening, bedrag: veld.disconto.contant(perJaar) }));
  const nodig = [...uitvoering, ...verlies];
  const kosten = plus(contanteUitvoering(veld), som(verlies.map(({ bedrag }) => bedrag)));
  const baten = som(winst.map(({ bedrag }) => bedrag));
  const tekort = min(kosten, baten);
  const cijfers = { teDragen: inEuro(kosten), baten: inEuro(baten), ...(teken(tekort) > 0 ? { tekort: inEuro(tekort) } : {}) };
  const waarschuwingen =
    teken(tekort) > 0
      ? [
          {
            code: 'K_GROTER_DAN_BATEN' as const,
            tekst: `Samen te dragen is ${euroTekst(kosten)}, de baten zijn ${euroTekst(baten)}: ${euroTekst(tekort)} te weinig om iedereen er minstens quitte uit te laten komen.`,
          },
        ]
      : [];
  const risico = [
    { risico: 'De baten vallen anders uit dan verwacht.', drager: 'elke inbrenger voor zijn eigen baten; de inbreng ligt vast' },
  ];
  if (teken(tekort) > 0 && sleutel !== 'vast')
    return {
      overdrachten: [],
      risico,
      geweigerd: 'K_GROTER_DAN_BATEN',
      zin: `Geen sleutel laat iedereen er minstens quitte uitkomen: er is ${euroTekst(tekort)} te weinig baat.`,
      waarschuwingen,
      cijfers,
    };
  const inbreng = inbrengVan({ sleutel, aandelen }, kosten, winst, veld);
  const boek = new Boek();
  if (teken(kosten) > 0)
    for (const { rekening, bedrag } of inbreng)
      for (const naar of nodig) boek.boek(rekening, naar.rekening, 0, maal(bedrag, gedeeld(naar.bedrag, kosten)), 'inbreng in de pool');
  return {
    overdrachten: boek.overdrachten,
    risico,
    zin:
      teken(kosten) > 0
        ? `Samen is ${euroTekst(kosten)} te dragen; daarvan ${werkwoord(inbreng.length, 'brengt', 'brengen')} ${bedragenTekst(inbreng, noem)} in.`
        : 'Er is niets samen te dragen.',
    waarschuwingen: [...waarschuwingen, ...bovenBaat(inbreng, { veld, noem })],
    cijfers: { ...cijfers, sleutel, inbreng: inbreng.map(({ rekening, bedrag }) => ({ ...rekening, bedrag: inEuro(bedrag) })) },
  };
}

/** Wie meer inbrengt dan hij wint; dat kan alleen met vaste delen. Een verlies krijgt hij uit de pool terug, dus dat telt als nul. */
function bovenBaat(inbreng: readonly Deel[], { veld, noem }: Spel): Plan['waarschuwingen'] {
  return inbreng.flatMap(({ rekening, bedrag }) => {
    const baat = positief(veld.perSleutel.get(sleutelVan(rekening))?.contant.kas.ncw ?? NUL);
    const tekort = min(bedrag, baat);
    if (teken(tekort) <= 0) return [];
    return [
      {
        code: 'INBRENG_BOVEN_BAAT' as const,
        tekst: `${noem(rekening)} brengt ${euroTekst(bedrag)} in en wint zelf ${teken(baat) > 0 ? euroTekst(baat) : 'niets'}: dat is ${euroTekst(tekort)} meer dan het oplevert.`,
      },
    ];
  });
}

function inbrengVan(
  { sleutel, aandelen }: Pick<Pooling, 'sleutel' | 'aandelen'>,
  kosten: Breuk,
  winst: readonly Deel[],
  veld: Veld,
): readonly Deel[] {
  if (sleutel === 'vast') return genormeerd(aandelen).map(({ rekening, aandeel }) => ({ rekening, bedrag: maal(kosten, aandeel) }));
  if (teken(kosten) <= 0 || vergelijk(kosten, som(winst.map(({ bedrag }) => bedrag))) > 0) return [];
  const delen = delenVan(sleutel, kosten, winst, veld);
  return winst.map(({ rekening }, plaats) => ({ rekening, bedrag: delen[plaats] ?? kosten }));
}
