import type { VoorEnNa } from '../../businesscase/berekenVariant.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { alinea, kop, opsommingslijst, type Blok, type Figuur, type Regel, type Rij, type Tabel } from '../document.ts';
import { grootste } from '../grafieken/grafiek.ts';
import { bedrag, euro } from '../notatie.ts';
import type { Lezing, Toonbarevariant } from './lezing.ts';
import { eigenCijfers } from './variantcijfers.ts';
import { scheefheidzin } from './verdeling.ts';
import { metHoofdletter } from '../../taal.ts';

/** Zoveel kolommen met bedragen passen naast een naam op een staande bladzijde. */
const HOOGSTENS_KOLOMMEN = 4;
/** Een tekstalternatief met meer namen is niet meer te volgen; de tabel eronder heeft ze alle. */
const HOOGSTENS_GENOEMD = 8;
/** Meer balken passen niet op een bladzijde. */
const HOOGSTENS_GETEKEND = 12;

/** Wat elke financieringsvorm met het geld doet. */
export function varianten(lezing: Lezing): readonly Blok[] {
  const { varianten: lijst } = lezing.uitkomst;
  if (lijst.length === 0) return [];
  return [
    kop(2, 'Wat elke vorm met het geld doet'),
    ...vergelijking(lezing),
    ...lijst.flatMap((variant) => variantblokken(variant, lezing)),
  ];
}

function kopnaam(variant: Toonbarevariant, { variant: noem }: Lezing): string {
  return `${variant.nummer + 1}. ${noem(variant)}`;
}

/** Alle varianten onder elkaar, de partijen ernaast; meer partijen dan er passen komen in een volgende tabel. */
function vergelijking(lezing: Lezing): readonly Blok[] {
  const { vergelijking: deel, varianten: lijst, perPartij } = lezing.uitkomst;
  if (deel === undefined) return [];
  const mee = lijst.filter(({ nummer }) => deel.perVariant.some(({ variant }) => variant === nummer));
  const groepen = inGroepen(deel.perPartij, HOOGSTENS_KOLOMMEN);
  const tabellen = groepen.map((groep, plaats): Tabel => {
    const bedragVan = (partij: string, nummer: number | undefined): string => {
      if (nummer === undefined) return bedrag(perPartij.find((rij) => rij.partij === partij)?.kas.ncw ?? 0);
      return bedrag(groep.find((rij) => rij.partij === partij)?.varianten.find(({ variant }) => variant === nummer)?.ncw ?? 0);
    };
    const rij = (naam: string, nummer: number | undefined): Rij => ({
      cellen: [naam, ...groep.map(({ partij }) => bedragVan(partij, nummer))],
    });
    return {
      soort: 'tabel',
      bijschrift: `Netto in kas per partij onder elke vorm, in euro${groepen.length === 1 ? '' : ` (deel ${plaats + 1})`}`,
      kolommen: [{ kop: 'Vorm' }, ...groep.map((kolom) => ({ kop: lezing.rij(kolom), getal: true as const }))],
      rijen: [rij('Zonder verrekening', undefined), ...mee.map((variant) => rij(kopnaam(variant, lezing), variant.nummer))],
    };
  });
  const geweigerd = lijst
    .filter(({ nummer }) => !mee.some((variant) => variant.nummer === nummer))
    .map((variant): Regel => [{ vet: kopnaam(variant, lezing) }, ': kan zo niet; zie hieronder waarom.']);
  return [
    ...tabellen,
    ...opsommingslijst([...deel.perVariant.map(({ variant, slechterAf }) => quitteregel(variant, slechterAf, lezing)), ...geweigerd]),
  ];
}

function quitteregel(nummer: number, slechterAf: readonly string[], lezing: Lezing): Regel {
  const variant = lezing.uitkomst.varianten.find((rij) => rij.nummer === nummer);
  const naam = variant === undefined ? String(nummer + 1) : kopnaam(variant, lezing);
  const wie = opsomming(slechterAf.map((partij) => lezing.noem({ partij })));
  return [{ vet: naam }, slechterAf.length === 0 ? ': iedereen komt er minstens quitte uit.' : `: slechter af dan zonder aanpak: ${wie}.`];
}

function inGroepen<T>(lijst: readonly T[], grootte: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(lijst.length / grootte) }, (_, plaats) => lijst.slice(plaats * grootte, (plaats + 1) * grootte));
}

function variantblokken(variant: Toonbarevariant, lezing: Lezing): readonly Blok[] {
  const { zin, geweigerd, overdrachten = [], risico, waarschuwingen, aannames = [], scheefheid } = variant;
  const naam = kopnaam(variant, lezing);
  const aandacht = [...new Set(waarschuwingen.map(({ tekst }) => tekst))];
  return [
    kop(3, naam),
    alinea(zin),
    ...(aandacht.length === 0 ? [] : [alinea([{ vet: 'Let op.' }, ` ${aandacht.join(' ')}`])]),
    ...(geweigerd === undefined ? [voorEnNaFiguur(variant, naam, lezing), ...perRekeningTabel(variant, naam, lezing)] : []),
    ...(overdrachten.length === 0 ? [] : [overdrachtentabel(variant, naam, lezing)]),
    ...eigenCijfers(variant, naam, lezing),
    ...(scheefheid?.na === undefined
      ? []
      : [alinea([{ vet: 'Scheefheid tussen partijen daarna:' }, ` ${scheefheidzin(scheefheid.na.partij, lezing.noem)}`])]),
    ...(risico.length === 0 ? [] : [alinea([{ vet: 'Wie welk risico draagt:' }])]),
    ...opsommingslijst(risico.map(({ risico: wat, drager }): Regel => `${wat.replace(/\.$/, '')}: ${drager}`)),
    ...(aannames.length === 0 ? [] : [alinea([{ vet: 'Aangenomen:' }, ` ${aannames.join(' ')}`])]),
  ];
}

function voorEnNaFiguur({ perPartij, ncw }: Toonbarevariant, naam: string, { rij, noem }: Lezing): Figuur {
  // Wie niets betaalt en niets ontvangt, zegt in het beeld niets; in de tabel staat hij wel.
  const meedoend = perPartij.filter((eigen) => eigen.ncw !== 0 || eigen.ncwVoor !== 0);
  const getekend = grootste(meedoend, HOOGSTENS_GETEKEND, (eigen) => Math.max(Math.abs(eigen.ncw), Math.abs(eigen.ncwVoor)));
  const zinnen = getekend.slice(0, HOOGSTENS_GENOEMD).map((eigen) => `${noem(eigen)} van ${euro(eigen.ncwVoor)} naar ${euro(eigen.ncw)}`);
  const rest = meedoend.length > HOOGSTENS_GENOEMD ? ' De andere partijen staan in de tabel.' : '';
  return {
    soort: 'figuur',
    bijschrift: `Netto per partij voor en na: ${naam}`,
    tekstalternatief:
      zinnen.length === 0
        ? 'Twee balken per partij. Geen partij wint of verliest.'
        : `Twee balken per partij: netto contante waarde voor en na het verrekenen. ${metHoofdletter(zinnen.join('; '))}.${rest}`,
    grafiek: { type: 'voor-en-na', rijen: getekend.map((eigen) => ({ naam: rij(eigen), voor: eigen.ncwVoor, na: eigen.ncw })) },
    tabel: voorEnNaTabel(`Netto in kas per partij voor en na, in euro: ${naam}`, 'Partij', perPartij, ncw, rij),
  };
}

/** Dezelfde cijfers per rekening, als een partij uit meer dan één pot betaalt: zo is te zien dat schuiven binnen een partij haar totaal niet verandert. */
function perRekeningTabel({ perRekening = [], ncw }: Toonbarevariant, naam: string, { rij }: Lezing): readonly Tabel[] {
  return perRekening.every(({ wet }) => wet === undefined)
    ? []
    : [voorEnNaTabel(`Netto in kas per rekening voor en na, in euro: ${naam}`, 'Rekening', perRekening, ncw, rij)];
}

function voorEnNaTabel(bijschrift: string, kolom: string, rijen: readonly VoorEnNa[], ncw: number, rij: Lezing['rij']): Tabel {
  const tabelrijen = rijen.map((eigen) => ({ naam: rij(eigen), bedragen: [eigen.ncwVoor, eigen.verschil, eigen.ncw] }));
  return bedragentabel(bijschrift, [kolom, 'Voor', 'Verschil', 'Na'], tabelrijen, { naam: 'Samen', bedragen: [undefined, undefined, ncw] });
}

function overdrachtentabel({ overdrachten = [] }: Toonbarevariant, naam: string, { rij }: Lezing): Tabel {
  return {
    soort: 'tabel',
    bijschrift: `Wie wat aan wie betaalt: ${naam}`,
    kolommen: [{ kop: 'Van' }, { kop: 'Naar' }, { kop: 'Jaar' }, { kop: 'Bedrag in euro', getal: true }, { kop: 'Waarom' }],
    rijen: overdrachten.map(({ van, naar, jaar, bedrag: waarde, grond, naHorizon }) => ({
      cellen: [rij(van), rij(naar), naHorizon ? `${jaar} (na de horizon)` : String(jaar), bedrag(waarde), grond],
    })),
  };
}
