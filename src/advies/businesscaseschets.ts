import type { Vraag } from './vraag.ts';

/** De schets van een businesscase: welke posten erbij horen en wat er nog aan cijfers ontbreekt. */
export interface Businesscaseschets {
  readonly stand: 'schets';
  readonly toelichting: string;
  readonly posten: readonly {
    readonly richting: 'kosten' | 'baten';
    readonly wet: string;
    readonly partijsoort: string;
    readonly naam: string;
    readonly bedrag: 'PM';
  }[];
  readonly nogNodig: readonly { readonly partijsoort: string; readonly wat: readonly string[] }[];
}

/** Posten zonder bedrag (PM): een getal zonder herkomst komt er niet in. */
export function schetsBusinesscase({ feiten, kennis }: Vraag): Businesscaseschets {
  const { wetten, domeinen } = kennis.regelset.items;
  const financiers = new Map([...domeinen, ...wetten].map(({ id, financier }) => [id, financier]));
  const posten = (['kosten', 'baten'] as const).flatMap((richting) => {
    const waarde = feiten[richting === 'kosten' ? 'lastenIn' : 'batenIn'];
    return (Array.isArray(waarde) ? (waarde as readonly string[]) : []).map((wet) => ({
      richting,
      wet,
      partijsoort: financiers.get(wet) ?? 'onbekend',
      naam: `${richting === 'kosten' ? 'Kosten van de aanpak ten laste van' : 'Besparing of andere baten in'} ${kennis.namen.van(wet)}`,
      bedrag: 'PM' as const,
    }));
  });
  const perPartij = Map.groupBy(posten, ({ partijsoort }) => partijsoort);
  return {
    stand: 'schets',
    toelichting:
      posten.length === 0
        ? 'Nog niet bekend is waar de lasten en de baten vallen. Zeg eerst welke wet betaalt en welke wet bespaart; dan is te schetsen wie betaalt en wie wint.'
        : 'Dit zijn de posten die bij uw opgave horen. Er staan nog geen bedragen in: die komen van de partijen zelf.',
    posten,
    nogNodig: [...perPartij].map(([partijsoort, eigen]) => ({
      partijsoort,
      wat: eigen.flatMap((post) => watNodigIs(post.richting, kennis.namen.van(post.wet))),
    })),
  };
}

function watNodigIs(richting: 'kosten' | 'baten', wet: string): string[] {
  return richting === 'kosten'
    ? [`de kosten van de aanpak per jaar die ten laste van ${wet} komen`]
    : [
        `hoeveel mensen minder of lichtere hulp uit ${wet} nodig hebben`,
        `wat die hulp uit ${wet} nu per persoon kost`,
        `of die besparing ook echt vrij te maken is, en na hoeveel jaar`,
      ];
}
