import { alsGetal, breuk, EEN, type Breuk, vergelijk } from '../../businesscase/breuk.ts';
import {
  AARDEN,
  CATEGORIEEN,
  HERKOMSTSOORTEN,
  HOOGSTENS_BEDRAG,
  HOOGSTENS_JAREN,
  RICHTINGEN,
  VERDELINGEN,
  ZONDER_AFTREK,
  type Bereik,
  type Herkomst,
  type Post,
  type Waarde,
} from '../../businesscase/model.ts';
import { FRACTIE, GROOTSTE_GETAL, Lezer, type Getalgrens, type Leesstand, type Pad } from './lezer.ts';

const FRACTIEVELDEN = ['deadweight', 'verdringing', 'aandeelAanpak', 'terugval', 'afnamePerJaar', 'verzilverbaar'] as const;
export const POSTVELDEN = [
  'id',
  'naam',
  'richting',
  'aard',
  'categorie',
  'partij',
  'wet',
  'hoeveelheid',
  'eenheid',
  'prijs',
  'prijspeil',
  'jaarprofiel',
  ...FRACTIEVELDEN,
  'verzilverVertragingJaren',
  'herkomst',
] as const;
export const BEREIKVELDEN = ['laag', 'basis', 'hoog', 'verdeling', 'parameter'] as const;
export const PRIJSPEIL: Getalgrens = { min: 1900, max: 2100, geheel: true, wat: 'een jaartal, zoals 2023' };

const HOEVEELHEID: Getalgrens = { min: 0, max: GROOTSTE_GETAL, onder: 'NEGATIEVE_HOEVEELHEID', wat: 'een hoeveelheid van 0 of meer' };
const PRIJS: Getalgrens = {
  min: 0,
  max: GROOTSTE_GETAL,
  onder: 'NEGATIEVE_PRIJS',
  wat: 'een prijs van 0 of meer; een baat die een verlies wordt, krijgt een negatief gewicht in het jaarprofiel',
};

/** Leest één post; niets als er iets ontbreekt of niet klopt. */
export function leesPost(ruw: unknown, pad: Pad, plaats: number, stand: Leesstand): Post | undefined {
  const lezer = Lezer.open(ruw, POSTVELDEN, pad, stand);
  if (lezer === undefined) return undefined;
  const richting = lezer.keuze('richting', RICHTINGEN);
  if (!lezer.heeft('richting')) lezer.ontbreekt('richting', 'kosten of baten');
  const categorie = lezer.keuze(
    'categorie',
    richting === undefined ? [...CATEGORIEEN.kosten, ...CATEGORIEEN.baten] : CATEGORIEEN[richting],
  );
  if (!lezer.heeft('categorie'))
    lezer.ontbreekt('categorie', `bij kosten ${CATEGORIEEN.kosten.join(', ')}; bij baten ${CATEGORIEEN.baten.join(', ')}`);
  const aard = lezer.keuze('aard', AARDEN) ?? (categorie === 'immaterieel' ? 'immaterieel' : 'financieel');
  const id = lezer.tekst('id') ?? `post-${plaats + 1}`;
  const naam = lezer.tekst('naam') ?? id;
  const rekening = lezer.eigenRekening();
  if (!lezer.heeft('hoeveelheid')) lezer.ontbreekt('hoeveelheid', 'een getal, of {"laag", "basis", "hoog"}');
  const hoeveelheid = leesWaarde(lezer, 'hoeveelheid', HOEVEELHEID);
  const prijs = leesWaarde(lezer, 'prijs', PRIJS);
  const eenheid = lezer.tekst('eenheid');
  const prijspeil = lezer.geheel('prijspeil', PRIJSPEIL);
  const jaarprofiel = leesJaarprofiel(lezer);
  const fracties = Object.fromEntries(
    FRACTIEVELDEN.map((veld) => [veld, lezer.getal(veld, FRACTIE) ?? breuk(ZONDER_AFTREK[veld])]),
  ) as Record<(typeof FRACTIEVELDEN)[number], Breuk>;
  const vertraging =
    lezer.geheel('verzilverVertragingJaren', {
      min: 0,
      max: HOOGSTENS_JAREN,
      wat: `een heel aantal jaren van 0 tot en met ${HOOGSTENS_JAREN}`,
    }) ?? 0;
  const herkomst = leesHerkomst(lezer);
  controleerBedrag(lezer, hoeveelheid, prijs, jaarprofiel);
  if (richting === undefined || categorie === undefined || rekening === undefined || hoeveelheid === undefined) return undefined;
  if (richting === 'kosten' && FRACTIEVELDEN.some((veld) => vergelijk(fracties[veld], breuk(ZONDER_AFTREK[veld])) !== 0))
    lezer.neemAan(`Bij de kosten van "${naam}" staan deadweight, verdringing, terugval of dergelijke; die tellen alleen bij baten.`);
  return {
    id,
    naam,
    richting,
    aard,
    categorie,
    ...rekening,
    hoeveelheid,
    ...(eenheid === undefined ? {} : { eenheid }),
    ...(prijs === undefined ? {} : { prijs }),
    ...(prijspeil === undefined ? {} : { prijspeil }),
    jaarprofiel,
    ...fracties,
    verzilverVertragingJaren: vertraging,
    herkomst,
  };
}

/** Een getal of een bereik. */
export function leesWaarde(lezer: Lezer, veld: string, grens: Getalgrens): Waarde | undefined {
  const ruw = lezer.ruw(veld);
  if (typeof ruw !== 'object' || ruw === null) {
    const basis = lezer.getal(veld, grens);
    return basis === undefined ? undefined : { basis };
  }
  const onder = lezer.onder(veld, BEREIKVELDEN);
  if (onder === undefined) return undefined;
  const [laag, basis, hoog] = (['laag', 'basis', 'hoog'] as const).map((deel) =>
    onder.verplichtGetal(deel, 'een bereik heeft laag, basis en hoog', grens),
  );
  const verdeling = onder.keuze('verdeling', VERDELINGEN) ?? 'driehoek';
  const parameter = onder.tekst('parameter');
  if (laag === undefined || basis === undefined || hoog === undefined) return undefined;
  if (vergelijk(laag, basis) > 0 || vergelijk(basis, hoog) > 0) {
    onder.mis(undefined, 'BEREIK_ONGEORDEND', 'Laag is hoogstens basis, en basis hoogstens hoog.');
    return undefined;
  }
  const bereik: Bereik = { laag, basis, hoog, verdeling, ...(parameter === undefined ? {} : { parameter }) };
  return { basis, bereik };
}

/** Het gewicht per jaar; zonder profiel valt alles in jaar 0. */
export function leesJaarprofiel(lezer: Lezer): readonly Breuk[] {
  // Of het profiel binnen de horizon past, wordt nagekeken als die bekend is; meer jaren dan dit kan nooit.
  const ruw = lezer.lijst('jaarprofiel', HOOGSTENS_JAREN, 'PROFIEL_LANGER_DAN_HORIZON');
  if (ruw === undefined) return [EEN];
  if (ruw.length === 0) lezer.mis('jaarprofiel', 'ongeldig', 'Een jaarprofiel heeft minstens één jaar, bijvoorbeeld [1].');
  return ruw.map((gewicht, jaar) => lezer.getalUit(['jaarprofiel', jaar], gewicht) ?? EEN);
}

function leesHerkomst(lezer: Lezer): Herkomst {
  const onder = lezer.onder('herkomst', ['soort', 'bron', 'plaats']);
  if (onder === undefined) return { soort: 'gebruiker' };
  const [soort, bron, plaats] = [onder.keuze('soort', HERKOMSTSOORTEN), onder.tekst('bron'), onder.tekst('plaats')];
  if (!onder.heeft('soort')) onder.ontbreekt('soort', HERKOMSTSOORTEN.join(', '));
  return { soort: soort ?? 'gebruiker', ...(bron === undefined ? {} : { bron }), ...(plaats === undefined ? {} : { plaats }) };
}

function controleerBedrag(lezer: Lezer, hoeveelheid: Waarde | undefined, prijs: Waarde | undefined, jaarprofiel: readonly Breuk[]): void {
  if (hoeveelheid === undefined || prijs === undefined) return;
  const hoogste = (waarde: Waarde): number => alsGetal(waarde.bereik?.hoog ?? waarde.basis);
  const gewicht = Math.max(...jaarprofiel.map((jaar) => Math.abs(alsGetal(jaar))), 0);
  if (hoogste(hoeveelheid) * hoogste(prijs) * gewicht > HOOGSTENS_BEDRAG)
    lezer.mis(
      undefined,
      'buiten-bereik',
      'Hoeveelheid maal prijs maal gewicht is meer dan tien miljard euro per jaar. Kijk de eenheden na.',
    );
}
