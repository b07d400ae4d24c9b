import { gedeeld, maal, min, NUL, teken, type Breuk } from '../../businesscase/breuk.ts';
import { euro, getalTekst, inEuro } from '../../businesscase/geld.ts';
import { gevoeligheidVan, waardePerEenheid } from '../../businesscase/gevoeligheid.ts';
import type { Stroom } from '../../businesscase/stroom.ts';
import { totaalstroom } from '../../businesscase/totaal.ts';
import type { Veld } from '../../businesscase/veld.ts';
import type { Conceptpost } from './conceptposten.ts';

/** Het ontbrekende of onzekere cijfer dat het meest uitmaakt voor de uitkomst. */
export interface BelangrijksteOntbrekende {
  /** De post waarbij het cijfer hoort; ontbreekt als die post er nog niet is. */
  readonly post?: string;
  readonly cijfer: 'bedrag' | 'prijs' | 'hoeveelheid';
  readonly naam: string;
  readonly tekst: string;
  /** Bij welke waarde de netto contante waarde nul wordt; ontbreekt als er nog niets te vergelijken is. */
  readonly omslagwaarde?: number;
  /** Hoeveel euro de uitkomst scheelt tussen laag en hoog, bij een cijfer met een bereik. */
  readonly spreiding?: number;
}

/**
 * Welk cijfer het meest uitmaakt. Ontbreekt er een bedrag, dan dat: bij welke waarde slaat de uitkomst om. Is alles er, dan het
 * cijfer met de breedste balk in de tornado, en zonder bereik het cijfer dat het minst hoeft te veranderen.
 */
export function belangrijksteOntbrekende(veld: Veld, posten: readonly Conceptpost[]): BelangrijksteOntbrekende | undefined {
  const { ncw } = totaalstroom(veld, 'maatschappelijk');
  const open = veld.stromen.filter(({ post }) => post.prijs === undefined);
  if (!veld.stromen.some(({ post }) => post.richting === 'baten')) return zonderBaten(ncw);
  if (open.length === veld.stromen.length) return eerstDeKosten(open);
  return omslagVan(veld, open, ncw, posten) ?? gevoeligste(veld, ncw);
}

function zonderBaten(ncw: Breuk): BelangrijksteOntbrekende {
  const kosten = inEuro(min(NUL, ncw));
  return {
    cijfer: 'bedrag',
    naam: 'De baten',
    ...(kosten > 0 ? { omslagwaarde: kosten } : {}),
    tekst: `Er is nog geen enkele baat. Zoek eerst uit wie er minder geld kwijt is als het werkt${kosten > 0 ? `; samen moeten de baten minstens ${euro(kosten)} zijn om de kosten terug te verdienen` : ''}.`,
  };
}

function eerstDeKosten(open: readonly Stroom[]): BelangrijksteOntbrekende | undefined {
  const post = (open.find((stroom) => stroom.post.richting === 'kosten') ?? open[0])?.post;
  if (post === undefined) return undefined;
  return {
    post: post.id,
    cijfer: 'bedrag',
    naam: post.naam,
    tekst: `"${post.naam}" heeft nog geen bedrag. Begin daar: zonder kosten is niet te zeggen hoe groot de baten moeten zijn.`,
  };
}

/** Bij een plus kunnen alleen kosten de uitkomst omslaan, bij een min alleen baten. */
function omslagVan(veld: Veld, open: readonly Stroom[], ncw: Breuk, posten: readonly Conceptpost[]): BelangrijksteOntbrekende | undefined {
  const tegen = open.filter((stroom) => {
    const richting = teken(waardePerEenheid(stroom, veld));
    return richting !== 0 && richting === -teken(ncw) && teken(stroom.post.hoeveelheid.basis) > 0;
  });
  const [gekozen] = tegen;
  if (gekozen === undefined) return undefined;
  const { post } = gekozen;
  const omslag = inEuro(gedeeld(min(NUL, ncw), maal(waardePerEenheid(gekozen, veld), post.hoeveelheid.basis)));
  const grens = post.richting === 'kosten' ? `tot ${euro(omslag)}` : `vanaf ${euro(omslag)}`;
  const aantal =
    post.richting === 'kosten'
      ? ''
      : alsAantal(
          omslag,
          posten.find((rij) => rij.post.id === post.id),
        );
  const samen = tegen.length > 1 ? ' Andere posten zonder bedrag tellen hierin niet mee.' : '';
  return {
    post: post.id,
    cijfer: 'bedrag',
    naam: post.naam,
    omslagwaarde: omslag,
    tekst: `"${post.naam}" heeft nog geen bedrag en beslist de uitkomst: ${grens} verdient de aanpak zich voor alle partijen samen terug.${aantal}${samen}`,
  };
}

/** Met een bekende prijs is het omslagpunt ook een aantal: "Dat zijn 604 dagen in het verpleeghuis." */
function alsAantal(omslag: number, conceptpost: Conceptpost | undefined): string {
  const [prijs] = conceptpost?.prijzen ?? [];
  if (prijs === undefined || prijs.waarde <= 0) return '';
  return ` Dat is hetzelfde als ${getalTekst(Math.ceil(omslag / prijs.waarde), 0)} ${prijs.post.naam} minder, bij ${euro(prijs.waarde)} (prijspeil ${prijs.kengetal.prijspeil ?? prijs.kengetal.jaar}).`;
}

/** De cijfers van een post die iemand kan opvragen; een omslagpunt is er ook voor de aftrek. */
const CIJFERS = ['prijs', 'hoeveelheid'] as const;

function gevoeligste(veld: Veld, ncw: Breuk): BelangrijksteOntbrekende | undefined {
  const { tornado, omslagpunten } = gevoeligheidVan(veld, ncw);
  const naamVan = (id: string): string => veld.stromen.find(({ post }) => post.id === id)?.post.naam ?? id;
  const [balk] = tornado;
  const [post] = balk?.posten ?? [];
  if (balk !== undefined && post !== undefined)
    return {
      post,
      cijfer: balk.aanname.endsWith('/hoeveelheid') ? 'hoeveelheid' : 'prijs',
      naam: naamVan(post),
      spreiding: balk.spreiding,
      tekst: `"${naamVan(post)}" is het onzekerst: tussen laag en hoog scheelt de uitkomst ${euro(balk.spreiding)}, van ${euro(Math.min(balk.ncwLaag, balk.ncwHoog))} tot ${euro(Math.max(balk.ncwLaag, balk.ncwHoog))}.`,
    };
  const kandidaten = omslagpunten.flatMap(({ post: id, veld: naam, waarde, omslagwaarde }) => {
    const cijfer = CIJFERS.find((bekend) => bekend === naam);
    return cijfer !== undefined && omslagwaarde !== undefined && waarde > 0
      ? [
          {
            id,
            cijfer,
            waarde,
            omslagwaarde,
            afstand: Math.abs(omslagwaarde / waarde - 1),
          },
        ]
      : [];
  });
  const [dichtstbij] = kandidaten.toSorted((a, b) => a.afstand - b.afstand || (a.id < b.id ? -1 : 1));
  if (dichtstbij === undefined) return undefined;
  const { id, cijfer, waarde, omslagwaarde } = dichtstbij;
  const toon = (getal: number): string => (cijfer === 'prijs' ? euro(getal) : getalTekst(getal, 2));
  return {
    post: id,
    cijfer,
    naam: naamVan(id),
    omslagwaarde,
    tekst: `"${naamVan(id)}" beslist het eerst: bij ${toon(omslagwaarde)} in plaats van ${toon(waarde)} slaat de uitkomst om.`,
  };
}
