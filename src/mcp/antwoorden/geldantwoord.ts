import type { Concept } from '../../advies/concept/maakConcept.ts';
import type { Businesscaseantwoord } from '../../advies/businesscase/rekenBusinesscase.ts';
import type { Partij } from '../../businesscase/model.ts';
import { maakLezing, type Toonbaar } from '../../documenten/businesscase/lezing.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Peildatum } from '../../kennisbank/peildatum.ts';
import type { Omvang } from './adviesantwoord.ts';
import type { Geldantwoord } from './geldschema.ts';
import { grondslagVan } from './grondslag.ts';

/** Zoveel van elke lijst komt in een antwoord. */
const HOEVEEL = { kort: { zinnen: 8, wat: 3 }, ruim: { zinnen: 100, wat: 100 } } as const satisfies Record<Omvang, unknown>;

/** Wat een concept is, voor wie het met dit gereedschap verder brengt. */
const TOELICHTING = {
  schets:
    "Dit is een schets: nog niet aan beide kanten is er een bedrag. PM betekent dat een bedrag ontbreekt; zo'n post telt nergens mee.",
  concept: 'Dit is een concept en geen belofte. Elk bedrag heeft een herkomst; kijk bij de aannames of zij voor u gelden.',
} as const satisfies Record<Concept['stand'], string>;

/** Het concept uit een initiatief. */
export function conceptantwoord(concept: Concept, kennis: Kennis, peildatum: Peildatum, omvang: Omvang): Geldantwoord {
  const { zinnen, wat } = HOEVEEL[omvang];
  const { stand, samenvatting, belangrijksteOntbrekende, beeld, uitkomst, invoer } = concept;
  return {
    ...grondslagVan(kennis, peildatum),
    stand,
    toelichting: TOELICHTING[stand],
    samenvatting: [...samenvatting],
    ...(belangrijksteOntbrekende === undefined ? {} : { watHetMeestUitmaakt: belangrijksteOntbrekende.tekst }),
    // Bij een schets zouden de nullen van wat ontbreekt op een antwoord lijken.
    ...(stand === 'schets' || uitkomst === undefined ? {} : { totaal: totaalVan(uitkomst) }),
    situaties: (beeld?.situaties ?? []).map(({ id, naam, herstelt, perPartij }) => ({
      id,
      naam,
      ...(herstelt === undefined ? {} : { herstelt }),
      perPartij: perPartij.map((eigen) => ({ naam: eigen.naam, netto: eigen.netto })),
    })),
    ...(beeld === undefined ? {} : { situatiesZijn: beeld.soort }),
    nietDoorgerekend: concept.nietDoorgerekend.map(({ vormen, reden }) => ({
      vormen: vormen.map((id) => ({ id, naam: kennis.namen.van(id) })),
      reden,
    })),
    nogNodig: concept.nogNodig.map(({ naam, wat: alles }) => ({ naam, wat: alles.slice(0, wat) })),
    aannames: concept.aannames.slice(0, zinnen),
    waarschuwingen: stand === 'schets' ? [] : waarschuwingenVan(uitkomst, zinnen),
    invoer: { ...invoer },
    meer: [
      'Zet bedragen in "invoer" (elk met "herkomst": {"soort": "gebruiker"} als zij van de vrager komen) en stuur haar terug met bereken_businesscase, onder "businesscase".',
      ...(omvang === 'ruim' ? [] : ['Alle aannames en alles wat er nog nodig is: "omvang": "ruim".']),
      'Als document of werkboek om mee te nemen: POST /v1/businesscases?formaat=docx of xlsx.',
    ],
  };
}

/** De uitkomst van eigen invoer. */
export function uitkomstantwoord(
  uitkomst: Businesscaseantwoord,
  partijen: readonly Partij[],
  kennis: Kennis,
  peildatum: Peildatum,
  omvang: Omvang,
): Geldantwoord {
  const { zinnen } = HOEVEEL[omvang];
  const { rij, variant } = maakLezing(uitkomst, partijen, kennis);
  const perPartij = (rijen: readonly { readonly partij: string; readonly ncw: number }[]) =>
    rijen.map(({ partij, ncw }) => ({ naam: rij({ partij }), netto: ncw }));
  return {
    ...grondslagVan(kennis, peildatum),
    stand: 'doorgerekend',
    toelichting:
      'Doorgerekend met uw kosten, baten en aannames. Bedragen zijn contante waarden; per partij telt alleen wat als geld vrijkomt.',
    samenvatting: [uitkomst.verhoudingen.lezing],
    totaal: totaalVan(uitkomst),
    situaties: [
      {
        id: 'zonder-afspraak',
        naam: 'Zonder afspraak',
        perPartij: perPartij(uitkomst.perPartij.map(({ partij, kas }) => ({ partij, ncw: kas.ncw }))),
      },
      ...uitkomst.varianten.map((eigen) => ({
        id: eigen.vorm,
        naam: variant(eigen),
        toelichting: eigen.geweigerd ?? eigen.zin,
        perPartij: eigen.geweigerd === undefined ? perPartij(eigen.perPartij) : [],
      })),
    ],
    situatiesZijn: 'bedragen',
    nietDoorgerekend: [],
    nogNodig: [],
    aannames: uitkomst.aannames.slice(0, zinnen),
    waarschuwingen: waarschuwingenVan(uitkomst, zinnen),
    meer: [
      ...(omvang === 'ruim' ? [] : ['Alle aannames en waarschuwingen: "omvang": "ruim".']),
      'Elk jaar, elke rekening, gevoeligheid en overdracht, ook als document of werkboek: POST /v1/businesscases met dezelfde invoer.',
    ],
  };
}

function totaalVan({ totaal, verhoudingen }: Pick<Toonbaar, 'totaal' | 'verhoudingen'>): NonNullable<Geldantwoord['totaal']> {
  const { verhoudingMaatschappelijk: verhouding } = verhoudingen;
  return {
    kosten: totaal.contanteWaardeKosten,
    baten: totaal.contanteWaardeBaten,
    netto: totaal.ncw,
    nettoInKas: totaal.kas.ncw,
    ...(verhouding === undefined ? {} : { batenPerEuroKosten: verhouding }),
  };
}

function waarschuwingenVan(uitkomst: Pick<Toonbaar, 'waarschuwingen'> | undefined, hoogstens: number): string[] {
  return [...new Set((uitkomst?.waarschuwingen ?? []).map(({ tekst }) => tekst))].slice(0, hoogstens);
}
