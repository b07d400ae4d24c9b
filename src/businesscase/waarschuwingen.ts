import { EEN, teken, vergelijk, type Breuk } from './breuk.ts';
import type { Rekenwaarschuwing } from './fouten.ts';
import { euroTekst, procentTekst } from './geld.ts';
import { isImmaterieel, UITVOERDER, type Businesscase, type Post } from './model.ts';
import { sleutelVan } from './rekening.ts';
import type { Stroom } from './stroom.ts';
import type { Totaalstroom } from './totaal.ts';
import type { Plan } from './varianten/plan.ts';
import type { Variant } from './varianten/variantmodel.ts';
import type { Veld } from './veld.ts';

/** Boven de hoogste van de gebruikelijke voeten (5,5%, lpbl-2014) weegt de toekomst ongewoon licht. */
const HOGE_DISCONTOVOET: Breuk = { teller: 55n, noemer: 1000n };
/** De kleinste aanpak met eigen bekostiging in de bronnen telt 150 gezinnen (aef-2023 bijlage B); daaronder is toeval groot. Redactie. */
const KLEINE_POPULATIE: Breuk = { teller: 150n, noemer: 1n };
/** Bronnen tot en met 2018 gaan over de tijd rond de decentralisaties; later telt vijf jaar als oud. Redactie. */
const HISTORISCH_TOT = 2018;
const OUD_NA_JAREN = 5;

export interface Naslag {
  /** Het jaar van een bron, of niets als zij onbekend is. */
  readonly bronjaar: (bron: string) => number | undefined;
}

/** Wat een lezer bij de uitkomst moet weten, in vaste volgorde. */
export function waarschuwingenVan(veld: Veld, totalen: readonly Totaalstroom[], naslag: Naslag): readonly Rekenwaarschuwing[] {
  const { geval } = veld;
  return [
    ...geval.posten.flatMap((post, plaats) => postwaarschuwingen(post, plaats, geval, naslag)),
    ...veld.stromen.flatMap(({ post, kasNaHorizon }, plaats) => verzilvering(post, plaats, kasNaHorizon)),
    ...dubbeltellingen(veld.stromen),
    ...zonderUitvoerder(veld),
    ...(vergelijk(geval.discontovoet, HOGE_DISCONTOVOET) > 0
      ? [
          {
            code: 'DISCONTOVOET_HOOG' as const,
            plaats: '/discontovoet',
            tekst: `Een discontovoet van ${procentTekst(geval.discontovoet)} is hoog; in Nederland is 2,25% gebruikelijk. Baten in latere jaren tellen zo weinig mee.`,
          },
        ]
      : []),
    ...(teken(totalen[0]?.kosten ?? EEN) <= 0
      ? [
          {
            code: 'KOSTEN_NUL' as const,
            plaats: '/posten',
            tekst: geval.posten.some(({ richting, prijs }) => richting === 'kosten' && prijs === undefined)
              ? 'Van de kosten ontbreekt nog de prijs (PM). Een verhouding is pas te geven als die bekend is.'
              : 'Er zijn geen kosten. Een verhouding is dan niet te geven; kijk of de kosten van de aanpak ontbreken.',
          },
        ]
      : []),
    ...(totalen.some(({ rentevoet }) => rentevoet.waarde === undefined && rentevoet.meerduidig === true)
      ? [
          {
            code: 'IRR_MEERDUIDIG' as const,
            tekst: 'De saldi wisselen meer dan één keer van teken. De interne rentevoet is dan niet eenduidig en staat er niet bij.',
          },
        ]
      : []),
  ];
}

function postwaarschuwingen(post: Post, plaats: number, { prijspeil }: Businesscase, { bronjaar }: Naslag): Rekenwaarschuwing[] {
  const jaar = post.herkomst.bron === undefined || post.herkomst.soort === 'gebruiker' ? undefined : bronjaar(post.herkomst.bron);
  const oud = jaar !== undefined && (jaar <= HISTORISCH_TOT || (prijspeil !== undefined && jaar + OUD_NA_JAREN <= prijspeil));
  return [
    ...(post.prijs === undefined
      ? [
          {
            code: 'PRIJS_ONTBREEKT' as const,
            plaats: `/posten/${plaats}/prijs`,
            tekst: `"${post.naam}" heeft geen prijs en staat op PM. De uitkomst is exclusief deze post.`,
          },
        ]
      : []),
    ...(post.richting === 'kosten' && post.jaarprofiel.some((gewicht) => teken(gewicht) < 0)
      ? [
          {
            code: 'KOSTEN_NEGATIEF' as const,
            plaats: `/posten/${plaats}/jaarprofiel`,
            tekst: `"${post.naam}" heeft een negatief gewicht. In die jaren gaat het bedrag van de kosten af; is het een opbrengst, maak er dan een baat van.`,
          },
        ]
      : []),
    ...(oud
      ? [
          {
            code: 'HISTORISCH_KENGETAL' as const,
            plaats: `/posten/${plaats}/herkomst`,
            tekst: `"${post.naam}" rust op een bron uit ${jaar}. Zo'n cijfer is geen prijs van nu; vraag een recent cijfer.`,
          },
        ]
      : []),
  ];
}

function verzilvering(post: Post, plaats: number, kasNaHorizon: Breuk): Rekenwaarschuwing[] {
  if (post.richting === 'kosten' || isImmaterieel(post) || post.prijs === undefined) return [];
  return [
    ...(vergelijk(post.verzilverbaar, EEN) < 0
      ? [
          {
            code: 'NIET_VERZILVERBAAR' as const,
            plaats: `/posten/${plaats}/verzilverbaar`,
            tekst: `Van "${post.naam}" komt ${procentTekst(post.verzilverbaar)} als geld vrij; de rest is wel een effect maar geen kas.`,
          },
        ]
      : []),
    ...(kasNaHorizon.teller === 0n
      ? []
      : [
          {
            code: 'NIET_VERZILVERBAAR' as const,
            plaats: `/posten/${plaats}/verzilverVertragingJaren`,
            tekst: `Van "${post.naam}" komt ${euroTekst(kasNaHorizon)} pas na de horizon vrij; dat telt niet mee in de kas.`,
          },
        ]),
  ];
}

/** De varianten verdelen de kosten van wie uitvoert; zonder uitvoerder verdelen zij niets, en dat is aan de cijfers niet te zien. */
function zonderUitvoerder({ geval, rekeningen }: Veld): Rekenwaarschuwing[] {
  if (geval.varianten.length === 0 || geval.partijen.some(({ rol }) => rol === UITVOERDER)) return [];
  if (rekeningen.every(({ contant }) => contant.kas.kosten.teller === 0n)) return [];
  return [
    {
      code: 'GEEN_UITVOERDER',
      plaats: '/partijen',
      tekst:
        'Geen partij heeft de rol uitvoerder. De varianten verdelen de kosten van de uitvoerder en betalen dus niets van de uitvoering. Geef wie de aanpak uitvoert "rol": "uitvoerder", en zet de kosten van de uitvoering bij die partij.',
    },
  ];
}

/** Paren van categorieën die op één rekening vaak over hetzelfde geld gaan (lpbl-2014 3.2 en 4.3). */
const OVERLAP: readonly (readonly [string, string, string])[] = [
  ['substitutie', 'nieuw-voor-oud', 'Werk dat het team overneemt is al bespaard als dezelfde mensen nieuw-voor-oud zijn ingezet.'],
  ['afstemming', 'nieuw-voor-oud', 'Minder afstemming zit vaak al in de besparing van nieuw-voor-oud.'],
  ['effectiever', 'voorkomen-escalatie', 'Een voorkomen escalatie kan hetzelfde effect zijn als hulp die beter werkt.'],
];

function dubbeltellingen(stromen: readonly Stroom[]): Rekenwaarschuwing[] {
  const gevonden: Rekenwaarschuwing[] = [];
  const eerder = new Map<string, Post>();
  const categorieen = new Map<string, Post>();
  for (const [plaats, { post, contant }] of stromen.entries()) {
    const meld = (ander: Post, waarom: string): void => {
      gevonden.push({
        code: 'DUBBELTELLING',
        plaats: `/posten/${plaats}`,
        tekst: `Tellen "${ander.naam}" en "${post.naam}" hetzelfde geld? ${waarom}`,
      });
    };
    const rekening = `${post.richting} ${sleutelVan(post)}`;
    const naam = `${rekening} ${post.categorie} ${post.naam.trim().toLowerCase()}`;
    const bedrag = contant.teller === 0n ? naam : `${rekening} ${post.categorie} ${contant.teller}/${contant.noemer}`;
    const zelfde = eerder.get(naam) ?? eerder.get(bedrag);
    if (zelfde !== undefined) meld(zelfde, 'Zij hebben dezelfde rekening en categorie, en dezelfde naam of hetzelfde bedrag.');
    eerder.set(naam, post);
    eerder.set(bedrag, post);
    for (const [een, twee, waarom] of OVERLAP) {
      const tegenover = post.categorie === een ? twee : post.categorie === twee ? een : undefined;
      const ander = tegenover === undefined ? undefined : categorieen.get(`${rekening} ${tegenover}`);
      if (ander !== undefined) meld(ander, waarom);
    }
    categorieen.set(`${rekening} ${post.categorie}`, post);
  }
  return gevonden;
}

const POPULATIEVORMEN = new Set<Variant['vorm']>(['lumpsum', 'structureel-ontschot', 'populatiebekostiging']);
const MENSEN = /huishouden|gezin|cli[eë]nt|inwoner|perso|deelnemer|kind|mens|leerling|jongere|oudere/i;

/** Bij een vaste som voor weinig mensen bepaalt toeval de kosten. */
export function populatiewaarschuwing({ vorm }: Variant, { posten, partijen }: Businesscase): Plan['waarschuwingen'] {
  if (!POPULATIEVORMEN.has(vorm)) return [];
  const uitvoerders = new Set(partijen.filter(({ rol }) => rol === UITVOERDER).map(({ id }) => id));
  const aantallen = posten
    .filter(
      ({ partij, richting, eenheid }) => richting === 'kosten' && uitvoerders.has(partij) && eenheid !== undefined && MENSEN.test(eenheid),
    )
    .map(({ hoeveelheid }) => hoeveelheid.basis);
  const grootste = aantallen.toSorted(vergelijk).at(-1);
  return grootste === undefined || vergelijk(grootste, KLEINE_POPULATIE) >= 0
    ? []
    : [
        {
          code: 'POPULATIE_KLEIN',
          tekst: 'De groep is klein: een paar dure situaties meer of minder bepalen dan of de vaste som genoeg is.',
        },
      ];
}
