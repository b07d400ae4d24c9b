import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm';
import { regelsets } from '../../../schema/tabellen.ts';
import { soorten, type Regelset, type RegelsetGegevens, type Soort } from '../model/regelset.ts';
import { zegelVan, type Itemteksten } from '../zegel.ts';
import { TABEL_VAN, type Databank } from './databank.ts';

/** Een regelset die ooit gepubliceerd is: te lezen en vast te pinnen, voor altijd. */
export interface GepubliceerdeRegelset extends Regelset {
  readonly versie: number;
  readonly sha256: string;
  readonly gepubliceerdOp: string;
  readonly ingetrokken: boolean;
}

export type Regelsetregel = RegelsetGegevens & {
  readonly versie: number;
  readonly sha256: string;
  readonly gepubliceerdOp: string;
  readonly actiefVanaf: string;
  readonly status: 'gepubliceerd' | 'vervangen' | 'ingetrokken';
};

/** De inhoud van een regelset past niet bij haar zegel: er is buiten de publicatie om iets veranderd. */
export class ZegelGebroken extends Error {
  readonly code = 'ZEGEL_GEBROKEN';
  constructor(versie: number) {
    super(`regelset ${versie}: de inhoud past niet bij haar sha256`);
  }
}

const OOIT_GEPUBLICEERD = ['gepubliceerd', 'vervangen', 'ingetrokken'] as const;
const NIET_INGETROKKEN = ['gepubliceerd', 'vervangen'] as const;

/**
 * De versies die op deze dag mogen gelden, de actieve voorop: de nieuwste gepubliceerde waarvan de begindag er is.
 * De volgende zijn er voor als de inhoud van de eerste niet te vertrouwen is.
 */
export async function actieveVersies(databank: Databank, vandaag: string): Promise<number[]> {
  const gevonden = await databank
    .select({ versie: regelsets.versie })
    .from(regelsets)
    .where(and(inArray(regelsets.status, [...NIET_INGETROKKEN]), lte(regelsets.actiefVanaf, vandaag)))
    .orderBy(desc(regelsets.actiefVanaf), desc(regelsets.versie))
    .limit(HOOGSTENS_VERSIES_TERUG);
  return gevonden.map(({ versie }) => versie);
}
const HOOGSTENS_VERSIES_TERUG = 3;

/** De versies die zijn ingetrokken. */
export async function ingetrokkenVersies(databank: Databank): Promise<ReadonlySet<number>> {
  const gevonden = await databank.select({ versie: regelsets.versie }).from(regelsets).where(eq(regelsets.status, 'ingetrokken'));
  return new Set(gevonden.map(({ versie }) => versie));
}

/** Alle ooit gepubliceerde regelsets, de nieuwste eerst, met hun stand op deze dag. */
export async function leesRegelsets(databank: Databank, vandaag: string): Promise<Regelsetregel[]> {
  const rijen = await databank
    .select()
    .from(regelsets)
    .where(inArray(regelsets.status, [...OOIT_GEPUBLICEERD]))
    .orderBy(desc(regelsets.versie));
  return rijen.map((rij) => alsRegelsetregel(rij, rijen, vandaag));
}

type Rij = typeof regelsets.$inferSelect;

/**
 * De stand van een regelset op een dag. `vervangen` wordt niet opgeslagen maar volgt uit de data: een gepubliceerde versie is vervangen
 * zodra een latere actief is, en is weer de actieve als die latere wordt ingetrokken. Zo hoeft er om middernacht niets te draaien.
 */
export function standVan({ versie, status }: Rij, alle: readonly Rij[], vandaag: string): Rij['status'] {
  if (status !== 'gepubliceerd' && status !== 'vervangen') return status;
  const geldend = alle.filter((rij) => (rij.status === 'gepubliceerd' || rij.status === 'vervangen') && (rij.actiefVanaf ?? '') <= vandaag);
  const actief = geldend.toSorted((a, b) => (a.actiefVanaf ?? '').localeCompare(b.actiefVanaf ?? '') || a.versie - b.versie).at(-1);
  const eerder = actief !== undefined && actief.versie !== versie && geldend.some((rij) => rij.versie === versie);
  return eerder ? 'vervangen' : 'gepubliceerd';
}

function alsRegelsetregel(rij: Rij, alle: readonly Rij[], vandaag: string): Regelsetregel {
  const { versie, naam, toelichting, dekkingVanaf, kennisTot, sha256, gepubliceerdOp, actiefVanaf } = rij;
  const status = standVan(rij, alle, vandaag);
  if (sha256 === null || gepubliceerdOp === null || actiefVanaf === null || !isOoitGepubliceerd(status))
    throw new Error(`regelset ${versie} is niet gepubliceerd`);
  return { versie, status, naam, toelichting, dekkingVanaf, kennisTot, sha256, gepubliceerdOp, actiefVanaf };
}

function isOoitGepubliceerd(status: string): status is Regelsetregel['status'] {
  return (OOIT_GEPUBLICEERD as readonly string[]).includes(status);
}

/**
 * Leest een ooit gepubliceerde regelset in haar geheel en controleert haar zegel.
 * @throws ZegelGebroken als de inhoud niet bij de sha256 past.
 */
export async function leesRegelset(databank: Databank, versie: number): Promise<GepubliceerdeRegelset | undefined> {
  const [rij] = await databank
    .select()
    .from(regelsets)
    .where(and(eq(regelsets.versie, versie), inArray(regelsets.status, [...OOIT_GEPUBLICEERD])));
  if (rij === undefined) return undefined;
  const { naam, toelichting, dekkingVanaf, kennisTot, sha256, gepubliceerdOp, status } = rij;
  if (sha256 === null || gepubliceerdOp === null) throw new Error(`regelset ${versie} is niet gepubliceerd`);
  const teksten = await leesItemteksten(databank, versie);
  if ((await zegelVan(rij, teksten)) !== sha256) throw new ZegelGebroken(versie);
  const items = itemsUit(teksten);
  return { versie, naam, toelichting, dekkingVanaf, kennisTot, sha256, gepubliceerdOp, ingetrokken: status === 'ingetrokken', items };
}

/** De items uit hun teksten. Wat in D1 staat, is bij het schrijven op het schema van zijn soort gecontroleerd. */
export function itemsUit(teksten: Itemteksten): Regelset['items'] {
  return Object.fromEntries(
    soorten.map((soort) => [soort, teksten[soort].map(({ inhoud }): unknown => JSON.parse(inhoud))]),
  ) as unknown as Regelset['items'];
}

/** Alle items van een regelset als canonieke JSON, in de volgorde van de samensteller. */
export async function leesItemteksten(databank: Databank, versie: number): Promise<Itemteksten> {
  const lijsten = await Promise.all(
    soorten.map(async (soort): Promise<[Soort, { id: string; inhoud: string }[]]> => {
      const tabel = TABEL_VAN[soort];
      return [
        soort,
        await databank
          .select({ id: tabel.id, inhoud: tabel.inhoud })
          .from(tabel)
          .where(eq(tabel.regelset, versie))
          .orderBy(asc(tabel.volgorde)),
      ];
    }),
  );
  return Object.fromEntries(lijsten) as Record<Soort, { id: string; inhoud: string }[]>;
}
