import type { Vormadvies } from '../src/advies/vormadvies.ts';
import type { Kennis } from '../src/kennisbank/kennis.ts';
import { opsomming } from '../src/kennisbank/namen.ts';
import type { Waarde } from '../src/regels/feiten.ts';
import type { Antwoordblad, Beurt, Gesprek } from './gesprek.ts';

const SOORT = { categorie: 'Categorie', instrument: 'Instrument', bekostigingswijze: 'Bekostiging', verdeling: 'Verdeling' } as const;
/** Zoveel vormen noemt een reden bij naam. */
const GENOEMD = 3;

/** Een gesprek als Markdown: wat er bekend was, wat er gevraagd werd en waarom, en waar het op uitkwam. */
export function gesprekstekst(titel: string, begin: Antwoordblad, { beurten, klaar, slot }: Gesprek, kennis: Kennis): string {
  const noem = (kenmerk: string, waarde: Waarde): string => kennis.namen.waarde(kenmerk, waarde);
  const bekend = Object.entries(begin).map(([kenmerk, waarde]) => `- ${kennis.namen.kenmerk(kenmerk)}: ${noem(kenmerk, waarde)}`);
  const rij = ({ vraag, antwoord }: Beurt, plaats: number): string =>
    `| ${plaats + 1} | ${vraag.vraag} | ${antwoord === undefined ? 'weet ik niet' : noem(vraag.kenmerk, antwoord)} | ${reden(vraag.beslistOver, kennis)} |`;
  return [
    `# ${titel}`,
    `Bij het begin is bekend:\n\n${bekend.join('\n')}`,
    [`| | gevraagd | antwoord | waarom: dit beslist mee over |`, `|---|---|---|---|`, ...beurten.map(rij)].join('\n'),
    klaar
      ? `Na ${beurten.length} vragen is het advies klaar: geen antwoord kan nog een oordeel veranderen. Voorop staan:`
      : 'Het advies is nog niet klaar. Voorop staan:',
    voorop(slot.financieringsvormen ?? []),
  ].join('\n\n');
}

function reden(over: readonly string[], { namen }: Kennis): string {
  const genoemd = over.slice(0, GENOEMD).map((id) => namen.van(id));
  return over.length > GENOEMD ? `${genoemd.join(', ')} en nog ${over.length - GENOEMD}` : opsomming(genoemd);
}

function voorop(vormen: readonly Vormadvies[]): string {
  const haalbaar = vormen.filter(({ oordeel }) => oordeel === 'passend' || oordeel === 'mogelijk');
  return [...Map.groupBy(haalbaar, ({ soort }) => soort)]
    .map(
      ([soort, eigen]) =>
        `- ${SOORT[soort]}: ${eigen
          .slice(0, 3)
          .map(({ naam, oordeel }) => `${naam} (${oordeel})`)
          .join(', ')}`,
    )
    .join('\n');
}
