import { euro } from '../../businesscase/geld.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import { BINNEN_DE_GEMEENTE, ZONDER_AFSPRAAK, type Beeld, type Situatie } from './beeld.ts';
import type { Geldbeeld } from './geldbeeld.ts';
import type { Partijnamen } from './partijnaam.ts';
import { metHoofdletter } from '../../taal.ts';

interface Opgave {
  readonly geldbeeld: Geldbeeld;
  readonly beeld: Beeld | undefined;
  readonly namen: Partijnamen;
  /** De baten die al een bedrag hebben, in euro. */
  readonly batenBekend: number;
  /** Of die baten op een kengetal rusten en niet op cijfers van de gebruiker. */
  readonly opKengetal: boolean;
  /** Of er posten zonder bedrag zijn. */
  readonly metPm: boolean;
}

/** Hoogstens vier zinnen: wie betaalt en wie wint, wat dat in euro is, wat het herstelt en wat niet. */
export function samenvatting(opgave: Opgave): readonly string[] {
  const { geldbeeld, beeld, namen } = opgave;
  return [
    wieBetaaltEnWint(geldbeeld, namen),
    ...(beeld === undefined ? [] : [bedragzin(opgave, beeld), ...herstelzinnen(beeld, geldbeeld)]),
  ];
}

function wieBetaaltEnWint({ lasten, baten }: Geldbeeld, namen: Partijnamen): string {
  if (lasten.length === 0 || baten.length === 0) {
    const onbekend = [...(lasten.length === 0 ? ['waar de lasten vallen'] : []), ...(baten.length === 0 ? ['waar de baten vallen'] : [])];
    const noem = [...(lasten.length === 0 ? ['welke wet betaalt'] : []), ...(baten.length === 0 ? ['welke wet bespaart'] : [])];
    return `Nog niet bekend is ${opsomming(onbekend)}: zeg ${opsomming(noem)}, dan is te zien wie betaalt en wie wint.`;
  }
  const [betalers, winnaars] = [partijenVan(lasten), partijenVan(baten)];
  const betaalt = `${metHoofdletter(opsomming(betalers.map((partij) => metWetten(partij, lasten, namen))))} ${betalers.length === 1 ? 'betaalt' : 'betalen'}`;
  const buiten = winnaars.filter((partij) => !betalers.includes(partij));
  if (buiten.length === winnaars.length)
    return `${betaalt}, maar de baten vallen bij ${opsomming(buiten.map((partij) => metWetten(partij, baten, namen)))}: wie betaalt, krijgt er zelf geen besparing voor terug.`;
  const ontvangers = opsomming(winnaars.map((partij) => metWetten(partij, baten, namen)));
  if (buiten.length > 0)
    return `${betaalt}; de baten vallen bij ${ontvangers}, en daarvan ${buiten.length === 1 ? 'betaalt' : 'betalen'} ${opsomming(buiten.map(namen.partij))} niet mee.`;
  const potjes = zelfdePotjes(lasten, baten) ? '' : ', maar binnen een partij betaalt het ene potje voor wat een ander potje wint';
  return `${betaalt}, en de baten vallen bij ${ontvangers}: wie betaalt, wint ook${potjes}.`;
}

function bedragzin({ batenBekend, opKengetal, metPm, namen }: Opgave, beeld: Beeld): string {
  const basis = beeld.situaties.find(({ id }) => id === ZONDER_AFSPRAAK) ?? { perPartij: [] };
  if (beeld.soort === 'rekenvoorbeeld') {
    const geld =
      batenBekend > 0
        ? `De baten zijn ${opKengetal ? 'op grond van een kengetal ' : ''}naar schatting ${euro(batenBekend)} en de kosten zijn nog niet bekend`
        : 'Er zijn nog geen bedragen aan beide kanten';
    return `${geld}; rekenvoorbeeld, geen cijfers van u: bij 100 euro kosten en 100 euro baten ${saldi(basis, namen)}.`;
  }
  return `Zonder afspraak ${saldi(basis, namen)}, in contante waarde${metPm ? ' en zonder de posten die nog geen bedrag hebben (PM)' : ''}${opKengetal ? '; de baten rusten op een kengetal en niet op uw eigen cijfers' : ''}.`;
}

/** "komt de gemeente 100 euro tekort en houdt het zorgkantoor 100 euro over" */
function saldi({ perPartij }: Pick<Situatie, 'perPartij'>, namen: Partijnamen): string {
  const delen = perPartij
    .filter(({ netto }) => netto !== 0)
    .toSorted((a, b) => a.netto - b.netto)
    .map(({ partij, netto }) =>
      netto < 0 ? `komt ${namen.partij(partij)} ${euro(-netto)} tekort` : `houdt ${namen.partij(partij)} ${euro(netto)} over`,
    );
  return delen.length === 0 ? 'komt elke partij precies uit' : opsomming(delen);
}

function herstelzinnen({ situaties }: Beeld, { gemeente }: Geldbeeld): readonly string[] {
  const met = (herstelt: Situatie['herstelt']): readonly string[] =>
    situaties.filter((rij) => rij.herstelt === herstelt && !REVOLVEREND.has(rij.id) && !TOEWIJZING.has(rij.id)).map(({ naam }) => naam);
  const komtTekort = situaties.some(({ id, perPartij }) => id === ZONDER_AFSPRAAK && perPartij.some(({ netto }) => netto < 0));
  if (situaties.every(({ herstelt }) => herstelt === undefined))
    return komtTekort ? [] : ['Tussen partijen is er niets te herstellen: niemand komt er zonder afspraak op achteruit.'];
  const [geheel, deels, niet] = [met('geheel'), met('deels'), met('niet')];
  const wel = [
    ...(geheel.length === 0 ? [] : [`helemaal met ${noemVormen(geheel)}`]),
    ...(deels.length === 0 ? [] : [`voor een deel met ${noemVormen(deels)}`]),
  ];
  const binnen = gemeente !== undefined && situaties.some(({ id }) => REVOLVEREND.has(id));
  const slot =
    niet.length === 0 ? '' : `${noemVormen(niet, 'en')} ${niet.length === 1 ? 'herstelt' : 'herstellen'} het ${binnen ? 'ook ' : ''}niet`;
  return [
    ...(wel.length === 0 ? [] : [`Dat is te herstellen: ${wel.join(', ')}.`]),
    ...(binnen ? [`${BINNEN}${slot === '' ? '' : `; ${slot}`}.`] : slot === '' ? [] : [`${slot}.`]),
  ];
}

const BINNEN =
  'Een revolverend budget binnen de gemeente verandert dat niet: wat het ene potje van de gemeente aan het andere terugbetaalt, blijft in de gemeente';
const REVOLVEREND: ReadonlySet<string> = new Set([BINNEN_DE_GEMEENTE, 'maatwerkbudget-revolverend']);
/** Een vast bedrag dat een gemeente al heeft of niet: of het deze kosten dekt, zegt de verdeling van het geld niet. */
const TOEWIJZING: ReadonlySet<string> = new Set(['brede-spuk', 'spuk-azwa', 'spuk-iza']);
const HOOGSTENS_NAMEN = 3;

function noemVormen(namen: readonly string[], voegwoord = 'of'): string {
  const rest = namen.length - HOOGSTENS_NAMEN;
  return rest > 0 ? `${namen.slice(0, HOOGSTENS_NAMEN).join(', ')} en ${rest} andere` : opsomming(namen, voegwoord);
}

function metWetten(partij: string, rekeningen: readonly Rekening[], namen: Partijnamen): string {
  const wetten = namen.wetten(rekeningen.filter((rekening) => rekening.partij === partij));
  return wetten.length === 0 ? namen.partij(partij) : `${namen.partij(partij)} (${opsomming(wetten)})`;
}

function partijenVan(rekeningen: readonly Rekening[]): readonly string[] {
  return [...new Set(rekeningen.map(({ partij }) => partij))];
}

function zelfdePotjes(lasten: readonly Rekening[], baten: readonly Rekening[]): boolean {
  const namen = (kant: readonly Rekening[]): string =>
    kant
      .map(({ partij, wet = '' }) => `${partij} ${wet}`)
      .toSorted()
      .join();
  return namen(lasten) === namen(baten);
}
