import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { meetReeksen } from '../meten/reeks.ts';
import { mediaan, percentiel } from '../meten/statistiek.ts';
import { getal, toonKop, toonTabel } from '../meten/tabel.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';
import { INDEXTAAK } from '../werkers/zoektaak.ts';

const DOEL_MS = 5;
const PLAN = { reeksen: 9, reeksMs: 8, opwarmMs: 60 };
const VRAGEN = join(import.meta.dirname, '..', '..', 'tests', 'puur', 'kennisbank', 'zoeken', 'vijftig-vragen.yaml');

/** Deel 6: hoelang zoeken duurt voor elk van de vijftig zoekvragen, met het eerste blad, en hoelang het maken van de index. */
export async function meetZoeken({ workerd }: Werkplaats): Promise<void> {
  const vragen = (parse(readFileSync(VRAGEN, 'utf8')) as readonly { readonly vraag: string }[]).map(({ vraag }) => vraag);
  toonKop(`6. Zoeken: ${vragen.length} vragen met een blad van 50, in workerd`);
  const taken = [...vragen, INDEXTAAK].map((taak) => ({ taak }));
  const metingen = await meetReeksen(await workerd.adres('zoeken'), taken, PLAN);
  const ms = metingen.map((reeks) => reeks.map((tijd) => tijd / 1000));
  const perVraag = vragen.map((vraag, plaats) => ({ vraag, tijd: mediaan(ms[plaats] ?? []) })).toSorted((a, b) => b.tijd - a.tijd);
  const tijden = perVraag.map(({ tijd }) => tijd);
  toonTabel(
    ['', 'mediaan ms', 'p95', 'traagste'],
    [
      ['één zoekvraag', ...[0.5, 0.95, 1].map((deel) => getal(percentiel(tijden, deel), 2))],
      ['index maken', ...[0.5, 0.95, 1].map((deel) => getal(percentiel(ms.at(-1) ?? [], deel), 1))],
    ],
  );
  const p95 = percentiel(tijden, 0.95);
  console.log(
    `Doel: elke vraag onder ${DOEL_MS} ms; gemeten ${getal(p95, 2)} ms op p95 en ${getal(tijden[0] ?? 0, 2)} ms voor "${perVraag[0]?.vraag ?? ''}" (${(tijden[0] ?? 0) < DOEL_MS ? 'gehaald' : 'niet gehaald'}).`,
  );
  console.log(
    `Gemeten: per vraag ${PLAN.reeksen} reeksen van ongeveer ${PLAN.reeksMs} ms, mediaan; de index wordt in de dienst één keer per isolate gemaakt.`,
  );
}
