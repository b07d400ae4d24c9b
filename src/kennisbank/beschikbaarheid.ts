import type { Bronverwijzing } from './model/basis.ts';
import type { Financieringsvorm, Standregel, StatusVorm } from './model/financieringsvorm.ts';
import { geldtOp, type Peildatum } from './peildatum.ts';

/** Of een vorm er op de peildatum is, en hoe zeker dat is. */
export interface Beschikbaarheid {
  readonly status: StatusVorm;
  readonly sinds?: string;
  readonly tot?: string;
  readonly zekerheid: Standregel['zekerheid'];
  readonly toelichting: string;
  readonly navragenBij?: string;
  readonly bron: Bronverwijzing;
}

/** Alleen de uitkomst, zonder toelichting en bron. */
export type KorteBeschikbaarheid = Omit<Beschikbaarheid, 'toelichting' | 'bron'>;

/** Het kenmerk dat zegt in welke regelingen een initiatief al meedoet. Meedoen is stand, nooit een vereiste. */
export const DEELNAME = 'inRegeling';

/** De stand van een vorm: voor wie al meedoet en voor anderen. */
export interface StandOpDag {
  readonly deelnemers: Beschikbaarheid;
  readonly anderen: Beschikbaarheid;
}

/** Een gat tussen twee tijdvakken is een uitkomst met een naam: voor die dag is geen stand vastgelegd. */
export function standOpDag(vorm: Financieringsvorm, peildatum: Peildatum): StandOpDag {
  const standregel = vorm.stand.find(({ vanaf, tot }) => geldtOp({ geldigVan: vanaf, geldigTot: tot }, peildatum));
  if (standregel === undefined) {
    const onbekend: Beschikbaarheid = {
      status: 'onbekend',
      zekerheid: 'niet-gevonden',
      toelichting: 'Voor deze peildatum is geen stand vastgelegd.',
      bron: vorm.bron,
    };
    return { deelnemers: onbekend, anderen: onbekend };
  }
  const { vanaf, tot, status, voorDeelnemers = status, zekerheid, toelichting, navragenBij, bron } = standregel;
  const anderen: Beschikbaarheid = {
    status,
    sinds: vanaf,
    ...(tot === undefined ? {} : { tot }),
    zekerheid,
    toelichting,
    ...(navragenBij === undefined ? {} : { navragenBij }),
    bron,
  };
  return { anderen, deelnemers: { ...anderen, status: voorDeelnemers } };
}

const korte = new WeakMap<Beschikbaarheid, KorteBeschikbaarheid>();

/** De uitkomst van een stand. Blijft bij die stand bewaard: een smal antwoord vraagt haar voor elke vorm. */
export function kortBeschikbaar(beschikbaarheid: Beschikbaarheid): KorteBeschikbaarheid {
  const eerder = korte.get(beschikbaarheid);
  if (eerder !== undefined) return eerder;
  const { status, sinds, tot, zekerheid, navragenBij } = beschikbaarheid;
  const kort: KorteBeschikbaarheid = {
    status,
    ...(sinds === undefined ? {} : { sinds }),
    ...(tot === undefined ? {} : { tot }),
    zekerheid,
    ...(navragenBij === undefined ? {} : { navragenBij }),
  };
  korte.set(beschikbaarheid, kort);
  return kort;
}
