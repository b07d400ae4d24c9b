import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwWerker } from './bundel.ts';
import { leesRegelset, voorbeeldenUit, vulDatabank, type Voorbeeld } from './kennis.ts';
import { compatibiliteitsdatum } from './machine.ts';
import { startWorkerd, type Runtime, type Werker, type Workerd } from './workerd.ts';

/** Alles waarmee gemeten wordt: de gebouwde workers, een gevulde D1 en één workerd waar ze samen in draaien. */
export interface Werkplaats {
  readonly voorbeelden: readonly Voorbeeld[];
  readonly aantalRegels: number;
  /** De bundel van de dienst, zoals wrangler haar zou uitrollen. */
  readonly bundel: string;
  /** De lege Hono-route waartegen gemeten wordt. */
  readonly leeg: Werker;
  /** Een worker die de bundel van de dienst pas laadt als erom gevraagd wordt, als `dienst.js`. */
  readonly start: Werker;
  readonly runtime: Runtime;
  readonly workerd: Workerd;
  /** Stopt workerd en ruimt de tijdelijke bestanden op. */
  sluit(): Promise<void>;
}

/** De dienst als worker, onder haar eigen naam. */
export function dienst(bundel: string): Werker {
  return { naam: 'ontschot', modules: [{ pad: 'worker.js', tekst: bundel }] };
}

/** Bouwt, vult en start alles; de tijdelijke map verdwijnt bij `sluit`, en ook als hier iets misgaat. */
export async function openWerkplaats(): Promise<Werkplaats> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-bench-'));
  const ruimOp = (): void => rmSync(map, { recursive: true, force: true });
  try {
    const regelset = leesRegelset();
    const voorbeelden = voorbeeldenUit(regelset);
    const bundel = bouwWerker(map);
    const meetwerker = (naam: string): Werker => ({
      naam,
      modules: [{ pad: `${naam}.js`, tekst: bouwWerker(map, `bench/werkers/${naam}.ts`) }],
    });
    const leeg = meetwerker('leeg');
    const start: Werker = { naam: 'start', modules: [...meetwerker('start').modules, { pad: 'dienst.js', tekst: bundel }] };
    const runtime: Runtime = { compatibiliteitsdatum: compatibiliteitsdatum(), databankmap: join(map, 'd1') };
    const workerd = await startWorkerd(
      [
        dienst(bundel),
        leeg,
        meetwerker('trap'),
        meetwerker('rekenen'),
        meetwerker('zoeken'),
        { ...meetwerker('meting'), voorbeelden },
        meetwerker('naast'),
        { ...meetwerker('schaal'), voorbeelden },
      ],
      runtime,
    );
    await vulDatabank(await workerd.databank('ontschot'), regelset);
    const sluit = async (): Promise<void> => {
      await workerd.sluit();
      ruimOp();
    };
    return { voorbeelden, aantalRegels: regelset.items.regels.length, bundel, leeg, start, runtime, workerd, sluit };
  } catch (fout) {
    ruimOp();
    throw fout;
  }
}
