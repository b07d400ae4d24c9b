import { meetReeksen } from '../meten/reeks.ts';
import { percentiel } from '../meten/statistiek.ts';
import { getal, toonKop, toonTabel } from '../meten/tabel.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';
import { REKENTAKEN, type Rekentaak } from '../werkers/rekentaak.ts';

const DOEL_VAST_MS = 2;
const DOEL_DUIZEND_TREKKINGEN_MS = 20;
const PLAN = { reeksen: 25, reeksMs: 30, opwarmMs: 300 };

const NAAM: Readonly<Record<Rekentaak, string>> = {
  lezen: 'invoer lezen en nakijken',
  'zonder-varianten': 'rekenen zonder varianten',
  vast: 'rekenen met zeven varianten',
  'heel-antwoord': 'lezen, rekenen en serialiseren',
  'trekkingen-1000': '1.000 trekkingen, met rekenen',
  'trekkingen-2000': '2.000 trekkingen, met rekenen',
  'trekkingen-4000': '4.000 trekkingen, met rekenen',
  'shapley-16': 'Shapley over zestien rekeningen',
};

/** Deel 4: wat een businesscase van 30 posten kost, exact en met trekkingen. */
export async function meetBusinesscase({ workerd }: Werkplaats): Promise<void> {
  toonKop('4. Businesscase: 30 posten en zeven varianten, in workerd');
  const metingen = await meetReeksen(
    await workerd.adres('rekenen'),
    REKENTAKEN.map((taak) => ({ taak })),
    PLAN,
  );
  const ms = (taak: Rekentaak, deel = 0.5): number => percentiel(metingen[REKENTAKEN.indexOf(taak)] ?? [], deel) / 1000;
  toonTabel(
    ['taak', 'mediaan ms', 'laagste', 'p95'],
    REKENTAKEN.map((taak) => [NAAM[taak], getal(ms(taak), 2), getal(ms(taak, 0), 2), getal(ms(taak, 0.95), 2)]),
  );
  const [vast, duizend] = [ms('vast'), ms('trekkingen-1000') - ms('zonder-varianten')];
  console.log(
    `Doel: 30 posten met zeven varianten hoogstens ${DOEL_VAST_MS} ms mediaan; gemeten ${getal(vast, 2)} ms (${oordeel(vast, DOEL_VAST_MS)}).`,
  );
  console.log(
    `Doel: 1.000 trekkingen hoogstens ${DOEL_DUIZEND_TREKKINGEN_MS} ms; gemeten ${getal(duizend, 2)} ms (${oordeel(duizend, DOEL_DUIZEND_TREKKINGEN_MS)}).`,
  );
  const perDuizend = (taak: Rekentaak, duizenden: number): number => (ms(taak) - ms('zonder-varianten')) / duizenden;
  console.log(
    `Per 1.000 trekkingen bij 1.000, 2.000 en 4.000: ${[perDuizend('trekkingen-1000', 1), perDuizend('trekkingen-2000', 2), perDuizend('trekkingen-4000', 4)].map((tijd) => getal(tijd, 2)).join(', ')} ms; gelijk blijven is lineair.`,
  );
}

function oordeel(gemeten: number, doel: number): string {
  return gemeten <= doel ? 'gehaald' : 'niet gehaald';
}
