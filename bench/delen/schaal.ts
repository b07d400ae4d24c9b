import { meetReeksen } from '../meten/reeks.ts';
import { mediaan, percentiel } from '../meten/statistiek.ts';
import { getal, procent, toonKop, toonTabel } from '../meten/tabel.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';
import { MATEN, schaaltaak, STAPPEN, VRAGEN, type Schaalstap, type Schaalvraag } from '../schaal/maten.ts';

const PLAN = { reeksen: 15, reeksMs: 15, opwarmMs: 250, rekentijd: true };
const NAAM: Record<Schaalvraag, string> = {
  'een-wet': 'één wet',
  voorbeelden: 'de zes voorbeelden',
  'alle-wetten': 'alle wetten',
};

/** Deel 5: wat een advies kost bij meer regels, en bij minder wetten in de vraag. */
export async function meetSchaal({ workerd }: Werkplaats): Promise<void> {
  toonKop('5. Schaal: meer regels, in workerd');
  const rijen = MATEN.flatMap((maat) => VRAGEN.map((vraag) => ({ maat, vraag })));
  const taken = rijen.flatMap(({ maat, vraag }) => STAPPEN.map((stap) => schaaltaak(maat, vraag, stap)));
  const metingen = await meetReeksen(
    await workerd.adres('schaal'),
    taken.map((taak) => ({ taak })),
    PLAN,
  );
  const reeksVan = (maat: number, vraag: Schaalvraag, stap: Schaalstap): readonly number[] =>
    metingen[taken.indexOf(schaaltaak(maat, vraag, stap))] ?? [];
  toonTabel(
    ['regels, wetten in de vraag', 'wegen µs', 'p95', 'ns per regel', 'en verklaren µs', 'p95', 'ns per regel'],
    rijen.map(({ maat, vraag }) => [
      `${getal(maat)}, ${NAAM[vraag]}`,
      ...STAPPEN.flatMap((stap) => {
        const reeks = reeksVan(maat, vraag, stap);
        return [getal(mediaan(reeks), 1), getal(percentiel(reeks, 0.95), 1), getal((mediaan(reeks) * 1000) / maat, 1)];
      }),
    ]),
  );
  for (const stap of STAPPEN) {
    const tijd = (maat: number, vraag: Schaalvraag): number => mediaan(reeksVan(maat, vraag, stap));
    const [groei, aandeel] = [
      tijd(10_000, 'voorbeelden') / tijd(1000, 'voorbeelden'),
      tijd(10_000, 'een-wet') / tijd(10_000, 'alle-wetten'),
    ];
    console.log(
      `Doel (${stap}): tien keer zoveel regels kost hoogstens tien keer zoveel; gemeten van 1.000 naar 10.000 regels ${getal(groei, 1)} keer (${groei <= 10 ? 'gehaald' : 'niet gehaald'}).`,
    );
    console.log(`  Met één wet in de vraag kost een advies ${procent(aandeel)} van dat met alle wetten.`);
  }
  console.log(
    `Gemeten: gemaakte regels over de echte kenmerken, tien per vorm, acht van de tien over bepaalde wetten; afleiden, wegen en in de tweede groep de verklaring van elke regel.`,
  );
  console.log(
    `Het is rekentijd van workerd, van buiten gelezen (buiten Linux de klok): ${PLAN.reeksen} reeksen van ongeveer ${PLAN.reeksMs} ms, de taken afgewisseld.`,
  );
}
