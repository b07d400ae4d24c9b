import { z } from 'zod';
import { alinea, kop, opsommingslijst, stappenlijst, type Blok, type Regel } from '../../documenten/document.ts';
import { datum } from '../../documenten/notatie.ts';
import { STATUSNAAM } from '../../documenten/statusnaam.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { kruisverwijzingenVan } from '../../kennisbank/kruisverwijzingen.ts';
import { SoortVorm, StatusVorm, type Financieringsvorm } from '../../kennisbank/model/financieringsvorm.ts';
import { geldtOp, type Peildatum } from '../../kennisbank/peildatum.ts';
import { Stand } from './adviesschema.ts';
import { alsAntwoordtekst, beweringVan, Bewering, bronVan, GRONDSLAG, grondslagVan, Naam } from './grondslag.ts';

/** Een financieringsvorm, helemaal. */
export const Vormbeschrijving = z.strictObject({
  ...GRONDSLAG,
  id: z.string(),
  naam: z.string(),
  soort: SoortVorm,
  stand: z.strictObject({
    ...Stand.shape,
    voorDeelnemers: StatusVorm.optional().meta({ description: 'De stand voor wie al meedoet, als die anders is.' }),
  }),
  wat: Bewering,
  hoeHetGeldLoopt: Bewering,
  wieBeslist: Bewering,
  wieBetaalt: Bewering,
  grondslag: Bewering,
  inspanning: Bewering,
  past: z.array(Bewering),
  pastNiet: z.array(Bewering),
  stappen: z.array(Bewering),
  risicos: z.array(Bewering),
  enDaarna: z.array(Bewering),
  praktijken: z.array(Naam),
  belemmeringen: z.array(Naam),
});
export type Vormbeschrijving = z.infer<typeof Vormbeschrijving>;

/** De vorm zoals zij op de peildatum geldt, of niets als zij niet bestaat. */
export function vormbeschrijving(kennis: Kennis, id: string, peildatum: Peildatum): Vormbeschrijving | undefined {
  const gevonden = kennis.opPeildatum(peildatum).vormen.find(({ vorm }) => vorm.id === id);
  if (gevonden === undefined) return undefined;
  const { vorm, stand } = gevonden;
  const { status, sinds, tot, toelichting, navragenBij, bron } = stand.anderen;
  const geldend = (teksten: Financieringsvorm['past']) => teksten.filter((tekst) => geldtOp(tekst, peildatum)).map(beweringVan);
  const { verwezenDoor } = kruisverwijzingenVan(kennis);
  return {
    ...grondslagVan(kennis, peildatum),
    id,
    naam: vorm.naam,
    soort: vorm.soort,
    stand: {
      status,
      ...(sinds === undefined ? {} : { sinds }),
      ...(tot === undefined ? {} : { tot }),
      toelichting,
      ...(navragenBij === undefined ? {} : { navragenBij }),
      bron: bronVan(bron),
      ...(stand.deelnemers.status === status ? {} : { voorDeelnemers: stand.deelnemers.status }),
    },
    wat: beweringVan(vorm.wat),
    hoeHetGeldLoopt: beweringVan(vorm.hoeHetGeldLoopt),
    wieBeslist: beweringVan(vorm.wieBeslist),
    wieBetaalt: beweringVan(vorm.wieBetaalt),
    grondslag: beweringVan(vorm.grondslag),
    inspanning: beweringVan(vorm.inspanning),
    past: geldend(vorm.past),
    pastNiet: geldend(vorm.pastNiet),
    stappen: geldend(vorm.stappen),
    risicos: geldend(vorm.risicos),
    enDaarna: geldend(vorm.enDaarna),
    praktijken: vorm.praktijken.map((praktijk) => ({ id: praktijk, naam: kennis.namen.van(praktijk) })),
    belemmeringen: (verwezenDoor('financieringsvormen', id, peildatum).belemmeringen?.items ?? []).map((eigen) => ({
      id: eigen.id,
      naam: eigen.naam,
    })),
  };
}

/** De vorm als tekst. */
export function vormtekst(vorm: Vormbeschrijving): string {
  const { stand } = vorm;
  const deelnemers = stand.voorDeelnemers === undefined ? '' : ` Voor wie al meedoet: ${STATUSNAAM[stand.voorDeelnemers]}.`;
  const navragen = stand.navragenBij === undefined ? '' : ` Vraag na bij: ${stand.navragenBij}.`;
  const tot = stand.tot === undefined ? '' : ` Dit geldt tot en met ${datum(stand.tot)}.`;
  return alsAntwoordtekst(vorm.naam, vorm, [
    alinea([{ vet: `Stand: ${STATUSNAAM[stand.status]}.` }, ` ${stand.toelichting}${deelnemers}${tot}${navragen} `, { bron: stand.bron }]),
    ...stuk('Wat het is', vorm.wat),
    ...stuk('Hoe het geld loopt', vorm.hoeHetGeldLoopt),
    ...rij('Wanneer het past', vorm.past),
    ...rij('Wanneer het niet past', vorm.pastNiet),
    ...stuk('Wie beslist', vorm.wieBeslist),
    ...stuk('Wie betaalt', vorm.wieBetaalt),
    ...stuk('Waar het op rust', vorm.grondslag),
    ...(vorm.stappen.length === 0 ? [] : [kop(2, 'Zo regelt u het'), ...stappenlijst(vorm.stappen.map(regel))]),
    ...stuk('Wat het vraagt', vorm.inspanning),
    ...rij("Risico's", vorm.risicos),
    ...rij('En daarna', vorm.enDaarna),
    ...namen('Praktijken', vorm.praktijken),
    ...namen('Wat u kunt tegenkomen', vorm.belemmeringen),
  ]);
}

type Bewering = z.infer<typeof Bewering>;

function regel({ tekst, bron }: Bewering): Regel {
  return [`${tekst} `, { bron }];
}

function stuk(titel: string, bewering: Bewering): readonly Blok[] {
  return [kop(2, titel), alinea(regel(bewering))];
}

function rij(titel: string, beweringen: readonly Bewering[]): readonly Blok[] {
  return beweringen.length === 0 ? [] : [kop(2, titel), ...opsommingslijst(beweringen.map(regel))];
}

function namen(titel: string, lijst: readonly { readonly naam: string }[]): readonly Blok[] {
  return lijst.length === 0 ? [] : [kop(2, titel), ...opsommingslijst(lijst.map(({ naam }) => naam))];
}
