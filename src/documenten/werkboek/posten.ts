import { isImmaterieel, UITVOERDER, type Partij, type Post } from '../../businesscase/model.ts';
import { aandeelNaAftrek, indexfactor } from '../../businesscase/stroom.ts';
import { EEN } from '../../businesscase/breuk.ts';
import { herkomsttekst } from '../businesscase/posten.ts';
import type { Opzet } from './opzet.ts';
import { indexcel } from './uitgangspunten.ts';
import { cel, getalVan, kolom, koppenrij, leeg, vastVak, type Blad, type Cel } from './werkboek.ts';

export const POSTEN = 'Posten';
/** De eerste rij met een post, op dit blad en op de bladen per jaar. */
export const EERSTE_RIJ = 4;
const JAREN_RIJ = 3;

/** De kolommen die andere bladen gebruiken. */
export const KOLOM = {
  nummer: 0,
  naam: 1,
  rekening: 2,
  partij: 3,
  wet: 4,
  rol: 5,
  richting: 6,
  categorie: 7,
  immaterieel: 8,
  hoeveelheid: 9,
  eenheid: 10,
  prijs: 11,
  index: 12,
  deadweight: 13,
  verdringing: 14,
  aandeel: 15,
  terugval: 16,
  afname: 17,
  verzilverbaar: 18,
  vertraging: 19,
  blijft: 20,
  perGewicht: 21,
  eersteJaar: 22,
  jaar0: 23,
} as const;

const KOPPEN = [
  'Nr',
  'Post',
  'Rekening',
  'Partij',
  'Wet',
  'Rol',
  'Richting',
  'Categorie',
  'Immaterieel',
  'Hoeveelheid',
  'Eenheid',
  'Prijs in euro',
  'Index',
  'Deadweight',
  'Verdringing',
  'Aandeel aanpak',
  'Terugval',
  'Afname per jaar',
  'Verzilverbaar',
  'Vertraging in jaren',
  'Wat overblijft',
  'Bedrag bij gewicht 1',
  'Eerste jaar',
] as const;

/** Elke post met zijn invoer, en hoe daaruit een bedrag volgt. */
export function postenblad(opzet: Opzet): Blad {
  const { geval } = opzet;
  const jaren = Array.from({ length: geval.horizonJaren }, (_, jaar) => jaar);
  const partijen = new Map(geval.partijen.map((partij) => [partij.id, partij]));
  return {
    naam: POSTEN,
    breedtes: [5, 30, 10, 18, 16, 12, 10, 20, 12, 13, 14, 13, 9, 12, 12, 12, 10, 12, 13, 12, 12, 16, 10, ...jaren.map(() => 9), 34],
    vast: { rijen: JAREN_RIJ, kolommen: 2 },
    bladzijdenBreed: 2,
    rijen: [
      [{ titel: 'Posten: wat er is ingevuld, en het bedrag dat daaruit volgt' }],
      [...leeg(KOPPEN.length), { kop: 'Gewicht per jaar' }, ...jaren.slice(1).map((): Cel => ({ kop: '' }))],
      [
        ...koppenrij(KOPPEN, (plaats) => plaats >= KOLOM.hoeveelheid && plaats !== KOLOM.eenheid),
        ...jaren.map((jaar): Cel => ({ kop: jaar, rechts: true })),
        { kop: 'Herkomst' },
      ],
      ...geval.posten.map((post, plaats) => postrij(post, plaats, opzet, partijen.get(post.partij))),
    ],
  };
}

/** Het vak met de prijs van elke post. */
export function prijzen({ posten }: Pick<Opzet['geval'], 'posten'>): string {
  return `${POSTEN}!${vastVak(KOLOM.prijs, EERSTE_RIJ, KOLOM.prijs, EERSTE_RIJ + Math.max(posten.length, 1) - 1)}`;
}

export function rolVan(partij: Partij | undefined): 'gemeente' | 'uitvoerder' | 'overig' {
  if (partij?.soort === 'gemeente') return 'gemeente';
  return partij?.rol === UITVOERDER ? 'uitvoerder' : 'overig';
}

function postrij(post: Post, plaats: number, { geval, lezing, rekeningnummer }: Opzet, partij: Partij | undefined): readonly Cel[] {
  const rij = EERSTE_RIJ + plaats;
  const fractie = (waarde: Post['deadweight']): Cel => ({ invoer: getalVan(waarde), opmaak: 'fractie' });
  const gewichten = Array.from({ length: geval.horizonJaren }, (_, jaar): Cel => {
    const gewicht = post.jaarprofiel[jaar];
    return { invoer: gewicht === undefined ? 0 : getalVan(gewicht), opmaak: 'getal' };
  });
  return [
    { vast: plaats + 1 },
    post.naam,
    { vast: rekeningnummer(post) },
    lezing.noem({ partij: post.partij }),
    post.wet === undefined ? '' : lezing.wet(post.wet),
    rolVan(partij),
    post.richting,
    post.categorie,
    isImmaterieel(post) ? 'ja' : 'nee',
    { invoer: getalVan(post.hoeveelheid.basis), opmaak: 'getal' },
    post.eenheid,
    post.prijs === undefined ? { open: 'PM' } : { invoer: getalVan(post.prijs.basis), opmaak: 'euro' },
    index(post, geval),
    fractie(post.deadweight),
    fractie(post.verdringing),
    fractie(post.aandeelAanpak),
    fractie(post.terugval),
    fractie(post.afnamePerJaar),
    fractie(post.verzilverbaar),
    { invoer: post.verzilverVertragingJaren, opmaak: 'getal' },
    blijft(post, rij),
    perGewicht(post, geval, rij),
    eersteJaar(post, geval.horizonJaren, rij),
    ...gewichten,
    herkomsttekst(post.herkomst),
  ];
}

function index(post: Post, geval: Opzet['geval']): Cel {
  const waarde = getalVan(indexfactor(post, geval));
  const { prijspeil } = post;
  if (prijspeil === undefined || geval.prijspeil === undefined || prijspeil === geval.prijspeil) return { vast: waarde };
  return { formule: `${indexcel(geval.prijspeil, geval)}/${indexcel(prijspeil, geval)}`, waarde, opmaak: 'factor' };
}

/** Van kosten gaat niets af. */
function blijft(post: Post, rij: number): Cel {
  if (post.richting === 'kosten') return { vast: 1 };
  const van = (naam: keyof typeof KOLOM): string => cel(KOLOM[naam], rij);
  const formule = `(1-${van('deadweight')})*(1-${van('verdringing')})*${van('aandeel')}*(1-${van('terugval')})`;
  return { formule, waarde: getalVan(aandeelNaAftrek(post)), opmaak: 'factor' };
}

/** Hoeveelheid maal prijs, geïndexeerd en na aftrek; zonder prijs nul. */
function perGewicht(post: Post, geval: Opzet['geval'], rij: number): Cel {
  const van = (naam: keyof typeof KOLOM): string => cel(KOLOM[naam], rij);
  const formule = `IF(ISNUMBER(${van('prijs')}),${van('hoeveelheid')}*${van('prijs')}*${van('index')}*${van('blijft')},0)`;
  const rest = post.richting === 'kosten' ? EEN : aandeelNaAftrek(post);
  const waarde =
    post.prijs === undefined
      ? 0
      : getalVan(post.hoeveelheid.basis) * getalVan(post.prijs.basis) * getalVan(indexfactor(post, geval)) * getalVan(rest);
  return { formule, waarde, opmaak: 'euro' };
}

/** Vanaf dit jaar loopt de afname: het eerste met een gewicht. Zonder gewicht een jaar dat nooit komt. */
function eersteJaar(post: Post, jaren: number, rij: number): Cel {
  const [van, tot] = [kolom(KOLOM.jaar0), kolom(KOLOM.jaar0 + jaren - 1)];
  const eerste = post.jaarprofiel.findIndex(({ teller }) => teller !== 0n);
  return {
    formule: `SUMPRODUCT(MIN((${van}${rij}:${tot}${rij}=0)*1000+${van}$${JAREN_RIJ}:${tot}$${JAREN_RIJ}))`,
    waarde: eerste === -1 ? 1000 : eerste,
    opmaak: 'getal',
  };
}
