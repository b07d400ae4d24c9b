import { alinea, kop, opsommingslijst, type Blok, type Regel } from '../../documenten/document.ts';
import { euro, verhouding } from '../../documenten/notatie.ts';
import type { Geldantwoord } from './geldschema.ts';
import { alsAntwoordtekst } from './grondslag.ts';

const HERSTELT = { geheel: 'niemand komt tekort', deels: 'er komt nog iemand tekort', niet: 'het tekort blijft' } as const;
const TITEL = { schets: 'Businesscase: een schets', concept: 'Businesscase: een concept', doorgerekend: 'Businesscase' } as const;

/** De businesscase als tekst. De invoer van een concept staat erachter als JSON: die moet letterlijk terug kunnen. */
export function geldtekst(antwoord: Geldantwoord): string {
  const { stand, toelichting, samenvatting, watHetMeestUitmaakt, waarschuwingen, aannames, invoer } = antwoord;
  const rij = (titel: string, zinnen: readonly string[]): readonly Blok[] =>
    zinnen.length === 0 ? [] : [kop(2, titel), ...opsommingslijst(zinnen)];
  const tekst = alsAntwoordtekst(TITEL[stand], antwoord, [
    alinea(toelichting),
    ...opsommingslijst(samenvatting),
    ...(watHetMeestUitmaakt === undefined ? [] : [alinea([{ vet: 'Wat het meest uitmaakt:' }, ` ${watHetMeestUitmaakt}`])]),
    ...totaal(antwoord),
    ...situaties(antwoord),
    ...nogNodig(antwoord),
    ...rij('Let op', waarschuwingen),
    ...rij('Wat er is aangenomen', aannames),
    ...rij('Meer', antwoord.meer),
  ]);
  return invoer === undefined ? tekst : `${tekst}\n## Invoer om aan te vullen\n\n\`\`\`json\n${JSON.stringify(invoer)}\n\`\`\`\n`;
}

function totaal({ totaal: cijfers }: Geldantwoord): readonly Blok[] {
  if (cijfers === undefined) return [];
  const { kosten, baten, netto, nettoInKas, batenPerEuroKosten } = cijfers;
  const perEuro = batenPerEuroKosten === undefined ? '' : ` Elke euro kosten levert ${verhouding(batenPerEuroKosten)} euro op.`;
  return [alinea(`Kosten ${euro(kosten)}, baten ${euro(baten)}, netto ${euro(netto)}; in kas ${euro(nettoInKas)}.${perEuro}`)];
}

function situaties({ situaties: lijst, situatiesZijn, nietDoorgerekend }: Geldantwoord): readonly Blok[] {
  if (lijst.length === 0) return [];
  return [
    kop(2, 'Wat elke partij overhoudt'),
    ...(situatiesZijn === 'rekenvoorbeeld'
      ? [alinea('Een rekenvoorbeeld met 100 euro kosten en 100 euro baten; de echte bedragen zijn er nog niet.')]
      : []),
    ...opsommingslijst(
      lijst.map(({ naam, herstelt, toelichting, perPartij }): Regel => {
        const bedragen = perPartij.map((partij) => `${partij.naam} ${euro(partij.netto)}`).join('; ');
        return [
          { vet: `${naam}${herstelt === undefined ? '' : ` (${HERSTELT[herstelt]})`}:` },
          ` ${bedragen}${bedragen === '' ? '' : '.'}${toelichting === undefined ? '' : ` ${toelichting}`}`,
        ];
      }),
    ),
    ...opsommingslijst(
      nietDoorgerekend.map(({ vormen, reden }) => `Niet doorgerekend: ${vormen.map(({ naam }) => naam).join(', ')}. ${reden}`),
    ),
  ];
}

function nogNodig({ nogNodig: lijst }: Geldantwoord): readonly Blok[] {
  if (lijst.length === 0) return [];
  return [
    kop(2, 'Wat er nog nodig is'),
    ...lijst.flatMap(({ naam, wat }): readonly Blok[] => [alinea([{ vet: `${naam}:` }]), ...opsommingslijst(wat)]),
  ];
}
