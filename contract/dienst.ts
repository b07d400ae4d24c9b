import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwWerker } from '../bench/opstelling/bundel.ts';
import { leesRegelset, vulDatabank } from '../bench/opstelling/kennis.ts';
import { compatibiliteitsdatum } from '../bench/opstelling/machine.ts';
import { startWorkerd } from '../bench/opstelling/workerd.ts';
import { personen, toegangsbewijzen } from '../schema/tabellen.ts';
import { ROLLEN } from '../src/beheer/rollen.ts';
import { sha256 } from '../src/kennisbank/canoniek.ts';
import { openDatabank } from '../src/kennisbank/opslag/databank.ts';
import type { Sleutelbos } from './aanroep.ts';
import type { OpenApi } from './openapi.ts';

/** De dienst zoals zij uitgerold wordt, op een vrije poort en met een eigen D1. */
export interface Dienst {
  /** Zonder streep aan het eind. */
  readonly basis: string;
  readonly document: OpenApi;
  /** Per rol in het beheer een sleutel. */
  readonly sleutels: Sleutelbos;
  /** Stopt de dienst en ruimt haar bestanden op. */
  sluit(): Promise<void>;
}

const NAAM = 'ontschot';

/** Bouwt, vult en start de dienst en haalt haar document op. */
export async function startDienst(): Promise<Dienst> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-contract-'));
  const ruimOp = (): void => rmSync(map, { recursive: true, force: true });
  try {
    const werker = { naam: NAAM, modules: [{ pad: 'worker.js', tekst: bouwWerker(map) }] };
    const workerd = await startWorkerd([werker], { compatibiliteitsdatum: compatibiliteitsdatum(), databankmap: join(map, 'd1') });
    const sluit = async (): Promise<void> => {
      await workerd.sluit();
      ruimOp();
    };
    const d1 = await workerd.databank(NAAM);
    await vulDatabank(d1, leesRegelset());
    const sleutels = await zetSleutels(d1);
    const basis = (await workerd.adres(NAAM)).origin;
    const document = (await (await fetch(`${basis}/v1/openapi.json`)).json()) as OpenApi;
    return { basis, document, sleutels, sluit };
  } catch (fout) {
    ruimOp();
    throw fout;
  }
}

/** Zet van elke rol iemand in de databank, met een sleutel. */
async function zetSleutels(d1: D1Database): Promise<Sleutelbos> {
  const databank = openDatabank(d1);
  const sleutels: Record<string, string> = {};
  for (const rol of ROLLEN) {
    const sleutel = crypto.randomUUID();
    await databank.insert(personen).values({ id: rol, naam: rol, rol, ministerie: rol === 'beoordelaar' ? 'BZK' : null });
    await databank.insert(toegangsbewijzen).values({
      id: rol,
      persoon: rol,
      omschrijving: 'contract',
      sleutelSha256: await sha256(sleutel),
      uitgegevenOp: new Date().toISOString(),
      verlooptOp: '2099-01-01T00:00:00.000Z',
    });
    sleutels[rol] = sleutel;
  }
  return sleutels;
}
