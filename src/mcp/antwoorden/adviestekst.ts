import { AFBAKENING } from '../../documenten/adviesDocument.ts';
import { OORDEEL, SOORT } from '../../documenten/advies/vormen.ts';
import { alinea, kop, opsommingslijst, type Blok, type Regel } from '../../documenten/document.ts';
import { procent } from '../../documenten/notatie.ts';
import { STATUSNAAM } from '../../documenten/statusnaam.ts';
import { Oordeel } from '../../kennisbank/model/toetsgeval.ts';
import { metKleineLetter } from '../../taal.ts';
import type { Adviesantwoord, Vormantwoord } from './adviesschema.ts';
import { alsAntwoordtekst } from './grondslag.ts';
import { antwoordvormen, vraagblokken } from './vraagantwoord.ts';

/** Het advies als tekst: niets meer dan wat er in het antwoord staat. */
export function adviestekst(antwoord: Adviesantwoord, naam: string | undefined): string {
  const tekst = alsAntwoordtekst(`Advies voor ${naam ?? 'uw initiatief'}`, antwoord, [
    kop(2, AFBAKENING[antwoord.afbakening.oordeel]),
    alinea(antwoord.afbakening.toelichting),
    ...letOp(antwoord),
    ...vormen(antwoord),
    ...belemmeringen(antwoord),
    ...praktijken(antwoord),
    ...businesscase(antwoord),
    ...vragen(antwoord),
    kop(2, 'Meer'),
    ...opsommingslijst(antwoord.meer),
  ]);
  return `${tekst}${antwoordvormen(antwoord.vervolgvragen)}`;
}

function letOp({ waarschuwingen, aannames }: Adviesantwoord): readonly Blok[] {
  const punten = [...waarschuwingen, ...aannames];
  return punten.length === 0 ? [] : [kop(2, 'Let op'), ...opsommingslijst(punten)];
}

function vormen({ vormen: uitgewerkt, overigeVormen }: Adviesantwoord): readonly Blok[] {
  const perOordeel = Oordeel.options
    .map((oordeel) => ({ oordeel, eigen: overigeVormen.filter((vorm) => vorm.oordeel === oordeel) }))
    .filter(({ eigen }) => eigen.length > 0);
  return [
    ...[...Map.groupBy(uitgewerkt, ({ soort }) => soort)].flatMap(([soort, eigen]) => [
      kop(2, SOORT[soort]),
      ...eigen.flatMap(vormblokken),
    ]),
    ...(overigeVormen.length === 0 ? [] : [kop(2, 'De andere vormen')]),
    ...opsommingslijst(
      perOordeel.map(({ oordeel, eigen }): Regel => [{ vet: `${OORDEEL[oordeel]}:` }, ` ${eigen.map(({ naam }) => naam).join('; ')}.`]),
    ),
  ];
}

function vormblokken(vorm: Vormantwoord): readonly Blok[] {
  const { id, naam, oordeel, geschiktheid, zekerheid, stand, redenen, watMoetVeranderen, vervolgstappen } = vorm;
  const navragen = stand.navragenBij === undefined ? '' : ` Vraag na bij: ${stand.navragenBij}.`;
  const rij = (aanhef: string, lijst: readonly { readonly naam: string }[]): readonly Blok[] =>
    lijst.length === 0 ? [] : [alinea([{ vet: aanhef }, ` ${lijst.map((deel) => deel.naam).join('; ')}.`])];
  return [
    kop(3, `${naam} (${id}): ${OORDEEL[oordeel]}`),
    alinea([
      `Geschiktheid ${procent(geschiktheid)}, waarvan ${procent(zekerheid)} bekend. Stand: ${STATUSNAAM[stand.status]}. ${stand.toelichting}${navragen} `,
      { bron: stand.bron },
    ]),
    ...opsommingslijst(redenen.map(({ tekst, bron }): Regel => [`${tekst} `, { bron }])),
    ...(watMoetVeranderen.length === 0 ? [] : [alinea([{ vet: 'Wat er moet veranderen:' }, ` ${watMoetVeranderen.join(' Of: ')}`])]),
    ...(vervolgstappen.length === 0 ? [] : [alinea('Zo regelt u het:')]),
    ...opsommingslijst(vervolgstappen.map(({ tekst, bron }): Regel => [`${tekst} `, { bron }])),
    ...rij('Wat u hierbij kunt tegenkomen:', vorm.belemmeringen),
    ...rij('Voorbeelden uit de praktijk:', vorm.praktijken),
  ];
}

function belemmeringen({ belemmeringen: lijst, overigeBelemmeringen }: Adviesantwoord): readonly Blok[] {
  if (lijst.length === 0) return [];
  const rest = overigeBelemmeringen.map(({ naam }) => metKleineLetter(naam));
  return [
    kop(2, 'Wat u kunt tegenkomen'),
    ...lijst.flatMap(({ naam, geldt, toelichting, bron, watAnderenDeden }): readonly Blok[] => [
      alinea([{ vet: `${naam}${geldt === 'ja' ? '' : ' (mogelijk)'}.` }, ` ${toelichting} `, { bron }]),
      ...opsommingslijst(
        watAnderenDeden.map((perspectief): Regel => [
          `Wat anderen deden: ${perspectief.tekst} `,
          { cursief: `Voor wie: ${perspectief.voorWie}` },
          ' ',
          { bron: perspectief.bron },
        ]),
      ),
    ]),
    ...(rest.length === 0 ? [] : [alinea(`Verder mogelijk: ${rest.join('; ')}.`)]),
  ];
}

function praktijken({ praktijken: lijst }: Adviesantwoord): readonly Blok[] {
  if (lijst.length === 0) return [];
  return [
    kop(2, 'Wie hierop lijken'),
    ...opsommingslijst(lijst.map(({ naam, kort, bron }): Regel => [{ vet: `${naam}.` }, ` ${kort} `, { bron }])),
  ];
}

function businesscase({ businesscase: { stand, samenvatting, watHetMeestUitmaakt } }: Adviesantwoord): readonly Blok[] {
  return [
    kop(2, stand === 'concept' ? 'Wat het geld doet' : 'Wat het geld doet: nog een schets'),
    ...opsommingslijst(samenvatting),
    ...(watHetMeestUitmaakt === undefined ? [] : [alinea([{ vet: 'Wat het meest uitmaakt:' }, ` ${watHetMeestUitmaakt}`])]),
  ];
}

function vragen({ vervolgvragen, klaar, nogOpenVragen }: Adviesantwoord): readonly Blok[] {
  if (vervolgvragen.length === 0) return [kop(2, 'Klaar'), alinea('Er zijn geen vragen meer.')];
  const aanhef = klaar
    ? 'De oordelen staan vast. Een antwoord maakt het advies alleen nog scherper.'
    : `Nog niet klaar: er staan ${nogOpenVragen} vragen open. Deze helpt het meest.`;
  return [kop(2, klaar ? 'Klaar, of nog scherper' : 'De volgende vraag'), alinea(aanhef), ...vervolgvragen.flatMap(vraagblokken)];
}
