import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { bereikbaar, viaFetch, type Aanroep } from '../contract/aanroep.ts';
import { aanroepen, voorbeeldaanroep } from '../contract/aanroepen.ts';
import { startDienst } from '../contract/dienst.ts';
import { operatiesVan } from '../contract/openapi.ts';
import { verkenWereld } from '../contract/wereld.ts';

/**
 * `npm run soak [-- seconden]`: bevraagt de gebouwde dienst op volle snelheid met goede en bedorven vragen door elkaar (standaard 60
 * seconden) en kijkt of zij blijft antwoorden en of haar geheugen niet blijft groeien. Eindigt met 1 bij een 5xx of te veel groei.
 */
const seconden = Number(process.argv[2] ?? 60);
const TEGELIJK = 8;
/** Van elke operatie haar voorbeeld, en zoveel willekeurige vragen. */
const WILLEKEURIG_PER_OPERATIE = 12;
const SEED = 20_261_125;
/** Zoveel mag het geheugen na de opwarming nog groeien. De rest is wat een isolate hoort te onthouden: regelset, index, standen. */
const HOOGSTENS_GROEI_MB = 150;
const OPWARMING = 1 / 3;

const dienst = await startDienst();
try {
  const doe = viaFetch(fetch, dienst.basis);
  const operaties = bereikbaar(operatiesVan(dienst.document), undefined);
  const wereld = await verkenWereld(dienst.document, doe);
  const vragen = operaties.flatMap((operatie) => [
    voorbeeldaanroep(wereld, operatie),
    ...fc.sample(aanroepen(wereld, operatie), { numRuns: WILLEKEURIG_PER_OPERATIE, seed: SEED }),
  ]);
  const begin = performance.now();
  const verstreken = (): number => (performance.now() - begin) / 1000;
  const perStatus = new Map<number, number>();
  const fouten = new Set<string>();
  const metingen: { readonly na: number; readonly mb: number }[] = [];
  const wachttijden: number[] = [];
  let beurt = 0;

  const vraagDoor = async (): Promise<void> => {
    while (verstreken() < seconden) {
      const vraag = vragen[(beurt += 1) % vragen.length];
      if (vraag === undefined) return;
      const van = performance.now();
      const { status } = await doe(vraag);
      wachttijden.push(performance.now() - van);
      perStatus.set(status, (perStatus.get(status) ?? 0) + 1);
      if (status >= 500) fouten.add(noem(vraag, status));
    }
  };
  const meet = setInterval(() => metingen.push({ na: verstreken(), mb: geheugenMb() }), 1000);
  await Promise.all(Array.from({ length: TEGELIJK }, vraagDoor));
  clearInterval(meet);

  const warm = metingen.filter(({ na }) => na >= seconden * OPWARMING);
  const groei = (warm.at(-1)?.mb ?? 0) - (warm[0]?.mb ?? 0);
  console.log(
    `${beurt} vragen aan ${operaties.length} operaties in ${Math.round(verstreken())} s (${Math.round(beurt / verstreken())} per seconde)`,
  );
  console.log(`wachttijd: mediaan ${deel(wachttijden, 0.5)} ms, p95 ${deel(wachttijden, 0.95)} ms, hoogste ${deel(wachttijden, 1)} ms`);
  console.log(
    [...perStatus]
      .toSorted(([een], [ander]) => een - ander)
      .map(([status, keer]) => `${status}: ${keer}`)
      .join('  '),
  );
  console.log(
    `geheugen: begin ${metingen[0]?.mb ?? '?'} MB, na de opwarming ${warm[0]?.mb ?? '?'} MB, einde ${warm.at(-1)?.mb ?? '?'} MB, hoogste ${Math.max(...metingen.map(({ mb }) => mb))} MB (groei na de opwarming ${groei} MB, grens ${HOOGSTENS_GROEI_MB} MB)`,
  );
  for (const fout of fouten) console.error(`✗ ${fout}`);
  process.exitCode = fouten.size > 0 || groei > HOOGSTENS_GROEI_MB ? 1 : 0;
} finally {
  await dienst.sluit();
}

function noem({ methode, adres }: Aanroep, status: number): string {
  return `${status} ${methode} ${adres.slice(0, 300)}`;
}

function deel(tijden: readonly number[], kwantiel: number): string {
  const gesorteerd = tijden.toSorted((een, ander) => een - ander);
  return (gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * kwantiel))] ?? 0).toFixed(1);
}

/** Wat de processen van workerd die dit script startte samen in het geheugen hebben. */
function geheugenMb(): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' });
  const processen = stdout
    .trim()
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/))
    .map(([pid, ouder, rss, naam = '']) => ({ pid: Number(pid), ouder: Number(ouder), kb: Number(rss), naam }));
  const eigen = new Set([process.pid]);
  for (const { pid, ouder } of processen.toSorted((een, ander) => een.pid - ander.pid)) if (eigen.has(ouder)) eigen.add(pid);
  return Math.round(
    processen.filter(({ pid, naam }) => eigen.has(pid) && naam.includes('workerd')).reduce((som, { kb }) => som + kb, 0) / 1024,
  );
}
