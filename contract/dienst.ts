import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwWerker } from '../bench/opstelling/bundel.ts';
import { leesRegelset, vulDatabank } from '../bench/opstelling/kennis.ts';
import { compatibiliteitsdatum } from '../bench/opstelling/machine.ts';
import { startWorkerd } from '../bench/opstelling/workerd.ts';
import type { OpenApi } from './openapi.ts';

/** De dienst zoals zij uitgerold wordt, op een vrije poort en met een eigen D1. */
export interface Dienst {
  /** Zonder streep aan het eind. */
  readonly basis: string;
  readonly document: OpenApi;
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
    await vulDatabank(await workerd.databank(NAAM), leesRegelset());
    const basis = (await workerd.adres(NAAM)).origin;
    const document = (await (await fetch(`${basis}/v1/openapi.json`)).json()) as OpenApi;
    return { basis, document, sluit };
  } catch (fout) {
    ruimOp();
    throw fout;
  }
}
