import { VARIANTVORMEN, type Variant } from '../../businesscase/varianten/variantmodel.ts';
import type { GewogenVorm } from '../vormen.ts';
import type { Ruw } from './eigenInvoer.ts';
import type { Spelers } from './spelers.ts';
import { stelVoor } from './voorstellen/stelVoor.ts';

/** Een vorm die kan maar niet is doorgerekend, met waarom; vormen met dezelfde reden bij elkaar. */
export interface NietDoorgerekend {
  readonly vormen: readonly string[];
  readonly reden: string;
}

export interface Conceptvarianten {
  readonly varianten: readonly Ruw[];
  readonly aannames: readonly string[];
  readonly nietDoorgerekend: readonly NietDoorgerekend[];
}

/** Zoveel vormen naast elkaar zijn nog te overzien; de rest staat met naam bij wat niet is doorgerekend. */
const HOOGSTENS_VOORSTELLEN = 6;

/** Vormen waarvan het geld bij dezelfde voorgestelde waarden gelijk loopt; de eerste die past staat er voor alle. */
const GELIJKE_GELDSTROOM: readonly (readonly Variant['vorm'][])[] = [
  ['maatwerkbudget', 'maatwerkbudget-lerend'],
  ['centrale-vergoeding', 'spuk-dos'],
  ['brede-spuk', 'spuk-azwa', 'spuk-iza'],
  ['lumpsum', 'structureel-ontschot', 'populatiebekostiging'],
];

/** Stelt varianten voor bij de vormen die passend of mogelijk zijn, de geschiktste eerst; wat de gebruiker al doorrekent niet nog eens. */
export function conceptvarianten(gewogen: readonly GewogenVorm[], eigenVormen: ReadonlySet<unknown>, spelers: Spelers): Conceptvarianten {
  const haalbaar = gewogen
    .filter(({ oordeel, vorm }) => (oordeel === 'passend' || oordeel === 'mogelijk') && !eigenVormen.has(vorm.id))
    .toSorted((a, b) => b.weging.geschiktheid - a.weging.geschiktheid);
  const varianten: Ruw[] = [];
  const aannames: string[] = [];
  const afgevallen: { readonly vorm: string; readonly reden: string }[] = [];
  const gedaan = new Map<readonly Variant['vorm'][], string>();
  for (const { vorm } of haalbaar) {
    const reden = ((): string | undefined => {
      const bekend = VARIANTVORMEN.find((naam) => naam === vorm.id);
      if (bekend === undefined)
        return 'Hoe het geld hierbij loopt hangt af van de afspraak; er is geen vaste geldstroom om door te rekenen.';
      const groep = GELIJKE_GELDSTROOM.find((namen) => namen.includes(bekend));
      const eerder = groep === undefined ? undefined : gedaan.get(groep);
      if (eerder !== undefined) return `Met dezelfde voorgestelde waarden loopt het geld hier gelijk aan ${eerder}.`;
      if (varianten.length >= HOOGSTENS_VOORSTELLEN) return `Er staan al ${HOOGSTENS_VOORSTELLEN} geschiktere vormen in het concept.`;
      const voorstel = stelVoor(bekend, spelers);
      if ('reden' in voorstel) return voorstel.reden;
      varianten.push(voorstel.variant);
      aannames.push(...voorstel.aannames);
      if (groep !== undefined) gedaan.set(groep, vorm.naam);
      return undefined;
    })();
    if (reden !== undefined) afgevallen.push({ vorm: vorm.id, reden });
  }
  return {
    varianten,
    aannames,
    nietDoorgerekend: [...Map.groupBy(afgevallen, ({ reden }) => reden)].map(([reden, eigen]) => ({
      vormen: eigen.map(({ vorm }) => vorm),
      reden,
    })),
  };
}
