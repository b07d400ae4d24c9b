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

/** Het versienummer dat op deze dag het actieve is: de nieuwste gepubliceerde waarvan de begindag er is. */
export async function actieveVersie(databank: Databank, vandaag: string): Promise<number | undefined> {
  const [gevonden] = await databank
    .select({ versie: regelsets.versie })
    .from(regelsets)
    .where(and(inArray(regelsets.status, ['gepubliceerd', 'vervangen']), lte(regelsets.actiefVanaf, vandaag)))
    .orderBy(desc(regelsets.actiefVanaf), desc(regelsets.versie))
    .limit(1);
  return gevonden?.versie;
}

/** Alle ooit gepubliceerde regelsets, de nieuwste eerst. */
export async function leesRegelsets(databank: Databank): Promise<Regelsetregel[]> {
  const rijen = await databank
    .select()
    .from(regelsets)
    .where(inArray(regelsets.status, [...OOIT_GEPUBLICEERD]))
    .orderBy(desc(regelsets.versie));
  return rijen.map(alsRegelsetregel);
}

function alsRegelsetregel(rij: typeof regelsets.$inferSelect): Regelsetregel {
  const { sha256, gepubliceerdOp, actiefVanaf, status } = rij;
  if (sha256 === null || gepubliceerdOp === null || actiefVanaf === null || !isOoitGepubliceerd(status))
    throw new Error(`regelset ${rij.versie} is niet gepubliceerd`);
  return { ...rij, sha256, gepubliceerdOp, actiefVanaf, status };
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
  const gegevens = alsRegelsetregel(rij);
  const teksten = await leesItemteksten(databank, versie);
  if ((await zegelVan(gegevens, teksten)) !== gegevens.sha256) throw new ZegelGebroken(versie);
  // Het zegel bewijst dat dit de inhoud is die bij de import op haar schema is gecontroleerd.
  const items = Object.fromEntries(
    soorten.map((soort) => [soort, teksten[soort].map(({ inhoud }): unknown => JSON.parse(inhoud))]),
  ) as unknown as Regelset['items'];
  const { naam, toelichting, dekkingVanaf, kennisTot, sha256, gepubliceerdOp, status } = gegevens;
  return { versie, naam, toelichting, dekkingVanaf, kennisTot, sha256, gepubliceerdOp, ingetrokken: status === 'ingetrokken', items };
}

async function leesItemteksten(databank: Databank, versie: number): Promise<Itemteksten> {
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
