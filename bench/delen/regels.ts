import { meetReeksen } from '../meten/reeks.ts';
import { percentiel } from '../meten/statistiek.ts';
import { getal, toonKop, toonTabel } from '../meten/tabel.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';

const DOEL_MICROSECONDEN = 100;
const PLAN = { reeksen: 80, reeksMs: 3, opwarmMs: 250 };

/** Deel 1: wat het kost om de hele regelset op een initiatief toe te passen, met en zonder verklaring. */
export async function meetRegels({ workerd, voorbeelden, aantalRegels }: Werkplaats): Promise<void> {
  toonKop(`1. Regels: ${aantalRegels} regels op één initiatief, in workerd`);
  const vragen = voorbeelden.flatMap((_, voorbeeld) => [
    { taak: 'smal/verklaar', voorbeeld },
    { taak: 'smal/uitkomst', voorbeeld },
  ]);
  const metingen = await meetReeksen(await workerd.adres('meting'), vragen, PLAN);
  const verklaar = metingen.filter((_, plaats) => plaats % 2 === 0);
  const uitkomst = metingen.filter((_, plaats) => plaats % 2 === 1);
  const rij = (naam: string, met: readonly number[], zonder: readonly number[]): string[] => [
    naam,
    ...[met, zonder].flatMap((reeks) => [getal(percentiel(reeks, 0.5), 1), getal(percentiel(reeks, 0.95), 1)]),
  ];
  toonTabel(
    ['initiatief', 'verklaar µs', 'p95', 'uitkomst µs', 'p95'],
    [
      ...voorbeelden.map(({ id }, plaats) => rij(id.replace('goede-praktijk-', ''), verklaar[plaats] ?? [], uitkomst[plaats] ?? [])),
      rij('alle samen', verklaar.flat(), uitkomst.flat()),
    ],
  );
  const mediaan = percentiel(verklaar.flat(), 0.5);
  console.log(
    `Doel: evaluate + trace hoogstens ${DOEL_MICROSECONDEN} µs mediaan; gemeten ${getal(mediaan, 1)} µs (${mediaan <= DOEL_MICROSECONDEN ? 'gehaald' : 'niet gehaald'}).`,
  );
  console.log(
    `Gemeten: elke keer eerst de afgeleide kenmerken, dan alle regels, ook die vandaag niet gelden. De klok loopt buiten workerd: ${PLAN.reeksen} reeksen`,
  );
  console.log(
    `van ongeveer ${PLAN.reeksMs} ms per initiatief, min een verzoek met nul keer. Mediaan en p95 zijn over die reeksen, niet over losse adviezen.`,
  );
}
