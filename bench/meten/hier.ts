import type { Reeksplan } from './reeks.ts';

/** Een som om in dit proces te meten; `beurt` wijst de feiten aan. */
export type Som = (beurt: number) => unknown;

/**
 * Meet hoeveel rekentijd één keer een som kost in Node, in microseconden, als een reeks van gemiddelden: zo telt ander werk op de machine
 * niet mee. De reeksen van alle sommen wisselen
 * elkaar af, net als bij `meetReeksen`.
 */
export async function meetHier(sommen: readonly Som[], { reeksen, reeksMs, opwarmMs }: Reeksplan): Promise<readonly number[][]> {
  const aantallen: number[] = [];
  for (const som of sommen) aantallen.push(await hoeVaak(som, reeksMs, opwarmMs));
  const metingen: number[][] = sommen.map(() => []);
  for (let reeks = 0; reeks < reeksen; reeks += 1)
    for (const [plaats, som] of sommen.entries()) {
      const aantal = aantallen[plaats] ?? 1;
      metingen[plaats]?.push(((await doe(som, aantal)) * 1000) / aantal);
    }
  return metingen;
}

/** Het resultaat van de laatste som, zodat geen vertaler het werk kan weglaten. */
let laatste: unknown;

async function doe(som: Som, aantal: number): Promise<number> {
  const begin = process.cpuUsage();
  for (let beurt = 0; beurt < aantal; beurt += 1) {
    const resultaat = som(beurt);
    laatste = resultaat instanceof Promise ? await resultaat : resultaat;
  }
  const { user, system } = process.cpuUsage(begin);
  if (laatste === undefined) throw new Error('een som gaf niets terug');
  return (user + system) / 1000;
}

/** Warmt de som op en zoekt hoe vaak hij in één reeks past. */
async function hoeVaak(som: Som, reeksMs: number, opwarmMs: number): Promise<number> {
  const tot = performance.now() + opwarmMs;
  let aantal = 1;
  let duur = await doe(som, aantal);
  while (performance.now() < tot || duur < reeksMs / 2) {
    if (duur < reeksMs / 2) aantal *= 2;
    duur = await doe(som, aantal);
  }
  return Math.max(1, Math.round((aantal * reeksMs) / duur));
}
