import type { Breuk } from '../../businesscase/breuk.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import type { Revolverend, VoorafInboeken } from '../../businesscase/varianten/variantmodel.ts';
import { JAREN, Lezer } from './lezer.ts';
import { leesAandelen, leesRekeningen } from './rekeninglijst.ts';

export const VELDEN_REVOLVEREND = ['voorfinancier', 'deelnemers', 'sleutel', 'grondslag', 'aandelen', 'vertragingJaren'] as const;
export const VELDEN_VOORAF = ['wijze', 'voorfinancier', 'deelnemers', 'realisatie', 'nacalculatie', 'nacalculatieNaJaren'] as const;

const STANDAARD_VERTRAGING = 1;
const HOOGSTENS_FACTOR = 100;

export function leesRevolverend(lezer: Lezer): Revolverend | undefined {
  const voorfinancier = lezer.verplichteRekening('voorfinancier', 'wie de kosten voorlegt');
  const sleutel = lezer.keuze('sleutel', ['naar-baten', 'aangewezen']) ?? 'naar-baten';
  const grondslag = lezer.keuze('grondslag', ['deelnemers', 'alle-begunstigden']) ?? 'deelnemers';
  const deelnemers = leesRekeningen(lezer, 'deelnemers') ?? [];
  if (sleutel === 'naar-baten' && grondslag === 'deelnemers' && !lezer.heeft('deelnemers'))
    lezer.ontbreekt('deelnemers', 'wie terugbetaalt, als lijst van {"partij": …, "wet": …}');
  if (sleutel === 'naar-baten' && grondslag === 'alle-begunstigden' && deelnemers.length === 0)
    lezer.neemAan('Er zijn geen deelnemers opgegeven: iedereen met baten betaalt zijn deel terug.');
  if (sleutel === 'naar-baten' && !lezer.heeft('grondslag'))
    lezer.neemAan('De deelnemers dragen samen alle kosten (grondslag deelnemers).');
  const aandelen =
    sleutel === 'aangewezen' || lezer.heeft('aandelen') ? leesAandelen(lezer, 'aandelen', 'wie welk deel had moeten betalen') : [];
  if (!lezer.heeft('vertragingJaren')) lezer.neemAan(`De deelnemers betalen na ${STANDAARD_VERTRAGING} jaar terug.`);
  const vertragingJaren = lezer.geheel('vertragingJaren', JAREN) ?? STANDAARD_VERTRAGING;
  if (voorfinancier === undefined || aandelen === undefined) return undefined;
  return { vorm: 'maatwerkbudget-revolverend', voorfinancier, sleutel, grondslag, deelnemers, aandelen, vertragingJaren };
}

export function leesVoorafInboeken(lezer: Lezer, horizonJaren: number): VoorafInboeken | undefined {
  const wijze = lezer.keuze('wijze', ['inleg-vooraf', 'taakstellend']);
  if (!lezer.heeft('wijze')) lezer.ontbreekt('wijze', 'inleg-vooraf of taakstellend');
  const voorfinancier = lezer.verplichteRekening('voorfinancier', 'wie de uitvoering betaalt en de besparing ontvangt');
  const deelnemers = leesRekeningen(lezer, 'deelnemers');
  if (!lezer.heeft('deelnemers'))
    lezer.ontbreekt('deelnemers', 'op welke rekeningen wordt ingeboekt, als lijst van {"partij": …, "wet": …}');
  const realisatie = leesRealisatie(lezer);
  // De inleg wordt volgens de vorm altijd verrekend op de realisatie; de taakstelling alleen op afspraak.
  const nacalculatie = lezer.waarheid('nacalculatie') ?? wijze === 'inleg-vooraf';
  const laatsteJaar = Math.max(horizonJaren - 1, 0);
  if (nacalculatie && !lezer.heeft('nacalculatieNaJaren'))
    lezer.neemAan(`De nacalculatie valt in het laatste jaar van de horizon: jaar ${laatsteJaar}.`);
  const nacalculatieNaJaren = lezer.geheel('nacalculatieNaJaren', JAREN) ?? laatsteJaar;
  if (nacalculatie && realisatie.length === 0)
    lezer.neemAan('Er is geen realisatie opgegeven: elke deelnemer haalt precies zijn verwachte besparing.');
  if (wijze === undefined || voorfinancier === undefined || deelnemers === undefined) return undefined;
  return { vorm: 'vooraf-inboeken', wijze, voorfinancier, deelnemers, realisatie, nacalculatie, nacalculatieNaJaren };
}

function leesRealisatie(lezer: Lezer): { readonly rekening: Rekening; readonly factor: Breuk }[] {
  return (lezer.lijst('realisatie', 100) ?? []).flatMap((ruw, plaats) => {
    const onder = Lezer.open(ruw, ['partij', 'wet', 'factor'], [...lezer.pad, 'realisatie', plaats], lezer.stand);
    const rekening = onder?.eigenRekening();
    const factor = onder?.verplichtGetal('factor', 'gerealiseerd gedeeld door verwacht, dus 1 als het precies uitkomt', {
      min: 0,
      max: HOOGSTENS_FACTOR,
      wat: `een factor van 0 tot en met ${HOOGSTENS_FACTOR}; 1 is precies wat verwacht was`,
    });
    return rekening === undefined || factor === undefined ? [] : [{ rekening, factor }];
  });
}
