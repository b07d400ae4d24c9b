import { DEELNAME } from '../../kennisbank/beschikbaarheid.ts';
import type { Vormregel } from '../../kennisbank/kennis.ts';
import { rustOp } from '../../kennisbank/raakvlakken.ts';
import { vervul, type Eis } from '../../regels/diagnose/vervul.ts';
import type { Feiten, KenmerkSoort, Waarde } from '../../regels/feiten.ts';
import type { Waarheid } from '../../regels/waarheid.ts';
import { isHard } from '../../regels/weging.ts';
import { metStatus, type GewogenVorm } from '../vormen.ts';
import type { Vraag } from '../vraag.ts';
import { proefantwoorden } from './proefantwoorden.ts';

/** Zoveel antwoorden mag het bewijs voor één eis proberen. Een gewone regel vraagt er enkele. */
const HOOGSTENS_STAPPEN = 2_000;

/**
 * Of verdere antwoorden het oordeel over een vorm nog kunnen veranderen. Overgeslagen kenmerken blijven daarbij onbekend.
 *
 * - Een regel die openstaat kan breken: dan past de vorm niet meer.
 * - Alle regels die openstaan kunnen gunstig uitvallen: dan past zij, tenzij haar stand dat tegenhoudt.
 * - Wie meedoet aan een regeling heeft soms een andere stand; zolang dat niet gezegd is, kan het oordeel nog kantelen.
 *
 * Zonder bewijs, binnen een begrensde zoektocht, is het antwoord `niet-bewezen`.
 */
export function kanVeranderen(gewogen: GewogenVorm, vraag: Vraag): 'ja' | 'nee' | 'niet-bewezen' {
  const { weging, stand, oordeel, beschikbaarheid } = gewogen;
  if (weging.oordeel === 'niet-passend') return 'nee';
  const verschilt = metStatus(weging.oordeel, stand.deelnemers.status) !== metStatus(weging.oordeel, stand.anderen.status);
  if (verschilt && isVrij(DEELNAME, vraag)) return 'ja';

  if (isTeBreken(gewogen, vraag)) return 'ja';
  const open = openEisen(gewogen);
  const pogingen = open.map((eis): readonly Eis[] => [{ ...eis, mag: [eis.breekt] }]);
  if (open.length > 0 && metStatus('passend', beschikbaarheid.status) !== oordeel) pogingen.push(open);
  let bewezen = true;
  for (const eisen of pogingen) {
    const { soort } = vervul(eisen, vraag.kennis.kenmerken, {
      bekend: vraag.feiten,
      blijftOnbekend: new Set(vraag.initiatief.overgeslagen),
      hoogstensStappen: HOOGSTENS_STAPPEN,
    });
    if (soort === 'vervulbaar') return 'ja';
    if (soort === 'niet-bewezen') bewezen = false;
  }
  return bewezen ? 'nee' : 'niet-bewezen';
}

/** Of er proefantwoorden zijn waarmee een open regel breekt. Meestal zijn die er, en dan hoeft er niets bewezen te worden. */
function isTeBreken({ regels, weging }: GewogenVorm, vraag: Vraag): boolean {
  return regels.some((regel, plaats) => {
    if (!isHard(regel) || weging.uitkomsten[plaats] !== 'onbekend') return false;
    const vrij = [...rustOp(regel)].flatMap((id) => (isVrij(id, vraag) ? (vraag.kennis.kenmerken.get(id) ?? []) : []));
    return breekt(regel, vrij, vraag);
  });
}

function breekt(regel: Vormregel, [kenmerk, ...rest]: readonly KenmerkSoort[], vraag: Vraag): boolean {
  if (kenmerk === undefined) return false;
  return proefantwoorden(kenmerk, vraag).some((antwoord) => {
    const feiten = metAntwoord(kenmerk.id, antwoord, vraag);
    const uitkomst = regel.toets.uitkomst(feiten);
    return uitkomst === 'onbekend' ? breekt(regel, rest, { ...vraag, feiten }) : uitkomst === BREEKT[regel.strekking];
  });
}

/** De uitkomst van een harde regel waarmee de vorm afvalt. */
const BREEKT: Partial<Record<Vormregel['strekking'], Waarheid>> = { vereist: 'onwaar', 'sluit-uit': 'waar' };

/** De feiten met een antwoord erbij. Alleen als er een afgeleid kenmerk op rust, wordt er opnieuw afgeleid. */
export function metAntwoord(kenmerk: string, antwoord: Waarde, { feiten, kennis }: Vraag): Feiten {
  const nieuw = { ...feiten, [kenmerk]: antwoord };
  return kennis.draagtAfleiding.has(kenmerk) ? kennis.leidAf(nieuw) : nieuw;
}

/** De regels die het oordeel openhouden, als eis dat zij gunstig uitvallen; `breekt` is de uitkomst waarmee de vorm afvalt. */
function openEisen({ regels, weging }: GewogenVorm): (Eis & { readonly breekt: Waarheid })[] {
  return regels
    .filter((regel, plaats) => isHard(regel) && weging.uitkomsten[plaats] === 'onbekend')
    .map(({ herleid, strekking }) =>
      strekking === 'vereist'
        ? { voorwaarde: herleid, mag: ['waar'], breekt: 'onwaar' }
        : { voorwaarde: herleid, mag: ['onwaar'], breekt: 'waar' },
    );
}

/** Een kenmerk waarop nog een antwoord kan komen. */
export function isVrij(kenmerk: string, { feiten, initiatief }: Pick<Vraag, 'feiten' | 'initiatief'>): boolean {
  return feiten[kenmerk] === undefined && !(initiatief.overgeslagen ?? []).includes(kenmerk);
}
