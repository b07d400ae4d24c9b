import { canoniekeJson, sha256 } from '../kennisbank/canoniek.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import type { Peildatum } from '../kennisbank/peildatum.ts';
import type { Waarde } from '../regels/feiten.ts';
import { bepaalAfbakening, type Afbakening } from './afbakening.ts';
import { belemmeringadviezen, weegBelemmeringen, type Belemmeringadvies } from './belemmeringen.ts';
import { maakConcept, type Concept } from './concept/maakConcept.ts';
import { feitenVan, type Initiatief } from './initiatief.ts';
import { beleidsontwikkelingen, type Ontwikkeling } from './ontwikkelingen.ts';
import { vergelijkbarePraktijken, type Praktijkadvies } from './praktijken.ts';
import { succesfactoradviezen, type Succesfactoradvies } from './succesfactoren.ts';
import { bepaalVervolg, type Vervolgvraag } from './vervolg/vervolgvragen.ts';
import { vormadviezen, type Vormadvies } from './vormadvies.ts';
import { weegVormen } from './vormen.ts';
import type { Uitleg, Vraag } from './vraag.ts';
import { waarschuwingen, type Waarschuwing } from './waarschuwingen.ts';

/** De versie van de rekenwijze: gaat omhoog als dezelfde regelset en vraag een ander advies kunnen geven. */
export const MOTOR = '1.0.0';

export const ONDERDELEN = [
  'ontvangstbewijs',
  'afbakening',
  'financieringsvormen',
  'belemmeringen',
  'succesfactoren',
  'praktijken',
  'beleidsontwikkelingen',
  'vervolgvragen',
  'klaar',
  'businesscase',
  'waarschuwingen',
] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** Het bewijs van wat er gevraagd en geantwoord is: met deze regelset, peildatum en motor komt er weer hetzelfde uit. */
export interface Ontvangstbewijs {
  readonly regelset: { readonly versie: number; readonly sha256: string; readonly gepubliceerdOp: string };
  readonly peildatum: string;
  readonly motor: string;
  readonly initiatief: Initiatief;
  readonly afgeleid: Readonly<Record<string, Waarde>>;
  readonly aannames: readonly string[];
  /** sha256 van de canonieke JSON van alle andere onderdelen in dit antwoord. */
  readonly inhoudSha256: string;
}

export interface Advies {
  readonly ontvangstbewijs?: Ontvangstbewijs;
  readonly afbakening?: Afbakening;
  readonly financieringsvormen?: readonly Vormadvies[];
  readonly belemmeringen?: readonly Belemmeringadvies[];
  readonly succesfactoren?: readonly Succesfactoradvies[];
  readonly praktijken?: readonly Praktijkadvies[];
  readonly beleidsontwikkelingen?: readonly Ontwikkeling[];
  readonly vervolgvragen?: readonly Vervolgvraag[];
  readonly klaar?: boolean;
  readonly businesscase?: Concept;
  readonly waarschuwingen?: readonly Waarschuwing[];
}

export interface Adviesvraag {
  readonly initiatief: Initiatief;
  readonly peildatum: Peildatum;
  readonly uitleg: Uitleg;
  readonly onderdelen: readonly Onderdeel[];
  readonly aannames: readonly string[];
}

/** Geeft het advies: dezelfde vraag, regelset en peildatum geven altijd dezelfde tekst. */
export async function geefAdvies(kennis: Kennis, { initiatief, peildatum, uitleg, onderdelen, aannames }: Adviesvraag): Promise<Advies> {
  const vraag: Vraag = { kennis, stand: kennis.opPeildatum(peildatum), initiatief, feiten: kennis.leidAf(feitenVan(initiatief)), uitleg };
  const inhoud = stelSamen(vraag, new Set(onderdelen));
  if (!onderdelen.includes('ontvangstbewijs')) return inhoud;
  return { ontvangstbewijs: await maakOntvangstbewijs(vraag, inhoud, aannames), ...inhoud };
}

function stelSamen(vraag: Vraag, gevraagd: ReadonlySet<Onderdeel>): Advies {
  const metVervolg = gevraagd.has('vervolgvragen') || gevraagd.has('klaar');
  const metVormen = gevraagd.has('financieringsvormen');
  const vormen = metVormen || metVervolg || gevraagd.has('businesscase') ? weegVormen(vraag) : [];
  const belemmeringen = metVormen || metVervolg || gevraagd.has('belemmeringen') ? weegBelemmeringen(vraag) : [];
  const advies: { -readonly [O in keyof Advies]: Advies[O] } = {};
  if (gevraagd.has('afbakening')) advies.afbakening = bepaalAfbakening(vraag);
  if (metVormen) advies.financieringsvormen = vormadviezen(vormen, belemmeringen, vraag);
  if (gevraagd.has('belemmeringen')) advies.belemmeringen = belemmeringadviezen(belemmeringen, vraag);
  if (gevraagd.has('succesfactoren')) advies.succesfactoren = succesfactoradviezen(vraag);
  if (gevraagd.has('praktijken')) advies.praktijken = vergelijkbarePraktijken(vraag);
  if (gevraagd.has('beleidsontwikkelingen')) advies.beleidsontwikkelingen = beleidsontwikkelingen(vraag);
  if (metVervolg) {
    const { vervolgvragen, klaar } = bepaalVervolg(vormen, belemmeringen, vraag);
    if (gevraagd.has('vervolgvragen')) advies.vervolgvragen = vervolgvragen;
    if (gevraagd.has('klaar')) advies.klaar = klaar;
  }
  if (gevraagd.has('businesscase')) advies.businesscase = maakConcept(vraag, vormen);
  if (gevraagd.has('waarschuwingen')) advies.waarschuwingen = waarschuwingen(vraag);
  return advies;
}

async function maakOntvangstbewijs(
  { kennis, stand, initiatief, feiten }: Vraag,
  inhoud: Advies,
  aannames: readonly string[],
): Promise<Ontvangstbewijs> {
  const { versie, sha256: zegel, gepubliceerdOp, items } = kennis.regelset;
  const afgeleid = Object.fromEntries(
    items['afgeleide-kenmerken'].flatMap(({ id }) => (feiten[id] === undefined ? [] : [[id, feiten[id]]])),
  );
  return {
    regelset: { versie, sha256: zegel, gepubliceerdOp },
    peildatum: stand.peildatum,
    motor: MOTOR,
    initiatief,
    afgeleid,
    aannames,
    inhoudSha256: await sha256(canoniekeJson(inhoud)),
  };
}
