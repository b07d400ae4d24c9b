import { MOTOR } from '../advies/geefAdvies.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import type { Bron } from '../kennisbank/model/naslag.ts';
import type { Namen } from '../kennisbank/namen.ts';
import type { Peildatum } from '../kennisbank/peildatum.ts';
import { alinea, delenVan, kop, opsommingslijst, regelsVan, type Blok, type Document, type Kader, type Regel } from './document.ts';
import { datum } from './notatie.ts';

/** Waar een lezer terechtkan; ook de API noemt dit adres. */
export const CONTACT = { naam: 'Ontschot', adres: 'https://ontschot.example', post: 'contact@ontschot.example' } as const;

/** Wat een document naast het antwoord zelf nodig heeft: hoe dingen heten, welke bronnen er zijn, en waarvoor het geldt. */
export interface Naslag {
  readonly namen: Pick<Namen, 'van'>;
  readonly bronnen: readonly Pick<Bron, 'id' | 'titel' | 'uitgever' | 'datum'>[];
  readonly peildatum: string;
  readonly regelset: { readonly versie: number; readonly sha256: string };
  readonly motor: string;
}

export function naslagVan({ namen, regelset: { versie, sha256, items } }: Kennis, peildatum: Peildatum): Naslag {
  return { namen, bronnen: items.bronnen, peildatum, regelset: { versie, sha256 }, motor: MOTOR };
}

/** Wat boven elk document staat: dat het een concept is, waarvoor het geldt en hoe iemand een fout meldt. */
export function conceptkader(rustOp: string, { peildatum, regelset, motor }: Naslag): Kader {
  const zegel = regelset.sha256 === '' ? '' : `, zegel ${regelset.sha256.slice(0, 12)}`;
  return {
    soort: 'kader',
    regels: [
      [{ vet: 'Dit is een concept.' }, ` ${rustOp} Het is geen besluit en geen toezegging.`],
      [{ vet: 'Geldt voor:' }, ` peildatum ${datum(peildatum)} (${peildatum}), regelset ${regelset.versie}${zegel}, rekenwijze ${motor}.`],
      [
        { vet: 'Klopt er iets niet?' },
        ` Mail naar ${CONTACT.post}. Noem de peildatum, de regelset, het onderdeel, en wat er volgens u moet staan met de bron erbij.`,
      ],
    ],
  };
}

export function voetregel(titel: string, { peildatum, regelset }: Naslag): string {
  return `Concept. ${titel}. Peildatum ${datum(peildatum)}, regelset ${regelset.versie}.`;
}

/** Zet achter een document welke bronnen het noemt, met hun volle titel. @param ookGenoemd bronnen die in een tabel staan */
export function metBronnen(document: Document, { bronnen }: Naslag, ookGenoemd: readonly string[] = []): Document {
  const genoemd = new Set([...regelsVan(document).flatMap(bronnenIn), ...ookGenoemd]);
  const punten = bronnen
    .filter(({ id }) => genoemd.has(id))
    .map(({ id, titel, uitgever, datum: wanneer }): Regel => [{ vet: id }, ` ${titel}. ${uitgever}, ${wanneer}.`]);
  if (punten.length === 0) return document;
  const slot: readonly Blok[] = [
    kop(2, 'Bronnen'),
    alinea('Tussen haakjes staat steeds de bron met de plaats daarin. Bij redactie is het een eigen oordeel, met waar het op rust.'),
    ...opsommingslijst(punten),
  ];
  return { ...document, blokken: [...document.blokken, ...slot] };
}

function bronnenIn(regel: Regel): readonly string[] {
  return delenVan(regel).flatMap((deel) => (typeof deel === 'object' && 'bron' in deel ? [deel.bron.bron] : []));
}
