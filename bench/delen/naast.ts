import { meetHier } from '../meten/hier.ts';
import { meetReeksen } from '../meten/reeks.ts';
import { mediaan, percentiel } from '../meten/statistiek.ts';
import { getal, toonKop, toonTabel } from '../meten/tabel.ts';
import { REKENAARNAMEN, REKENAARS, type Rekenaarnaam } from '../naast/alleRekenaars.ts';
import { maakProef, PROEF } from '../naast/proef.ts';
import { versieVan } from '../opstelling/machine.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';
import type { Waarheid } from '../../src/regels/waarheid.ts';

const PLAN = { reeksen: 25, reeksMs: 15, opwarmMs: 400, rekentijd: true };
const FEITEN_ONBEKEND = 200;
const DOELEN: readonly { readonly rekenaar: Rekenaarnaam; readonly keer: number }[] = [
  { rekenaar: 'jsonRulesEngine', keer: 20 },
  { rekenaar: 'publicodes', keer: 50 },
];

type Metingen = Record<Rekenaarnaam, readonly number[]>;

/** Deel 4: dezelfde regels in andere motoren, om en om gemeten in Node en in workerd. */
export async function meetNaast({ workerd }: Werkplaats): Promise<void> {
  toonKop(`4. Naast andere motoren: ${PROEF.vormen} vormen met ${PROEF.perVorm} voorwaarden, de helft van de feiten bekend`);
  const rekenaars = REKENAARNAMEN.map((naam) => maakProef(naam));
  const inNode = opNaam(
    await meetHier(
      rekenaars.map(
        ({ reken }) =>
          (beurt: number) =>
            reken(beurt % PROEF.feiten),
      ),
      PLAN,
    ),
  );
  toonMetingen('in Node', inNode);
  const taken = REKENAARNAMEN.map((taak) => ({ taak }));
  const inWorkerd = opNaam(await meetReeksen(await workerd.adres('naast'), taken, PLAN));
  console.log('');
  toonMetingen('in workerd', inWorkerd);
  for (const { rekenaar, keer } of DOELEN) {
    const [node, werkd] = [inNode, inWorkerd].map((metingen) => mediaan(metingen[rekenaar]) / mediaan(metingen.ontschot));
    const gehaald = Math.min(node ?? 0, werkd ?? 0) >= keer ? 'gehaald' : 'niet gehaald';
    console.log(
      `Doel: met verklaring minstens ${keer} keer sneller dan ${REKENAARS[rekenaar].naam}; gemeten ${getal(node ?? 0, 1)} keer in Node en ${getal(werkd ?? 0, 1)} keer in workerd (${gehaald}).`,
    );
  }
  console.log(
    `Gemeten: één advies is alle vormen op één van ${PROEF.feiten} stellen feiten, om en om; ${PLAN.reeksen} reeksen van ongeveer ${PLAN.reeksMs} ms, de motoren afgewisseld.`,
  );
  console.log(
    'Het is rekentijd van Node en van workerd, zodat ander werk op de machine niet meetelt (buiten Linux telt bij workerd de klok).',
  );
  console.log(
    'Regels en feiten staan vooraf klaar in de vorm van elke motor. De verhouding is die van de medianen; laagste en hoogste zijn per',
  );
  console.log(
    'reeks. json-logic-engine rekent uitgelegd: haar vertaalde stand maakt code, en dat mag in workerd niet. feelin leest haar tekst elke keer.',
  );
  await toonOnbekend();
}

function opNaam(metingen: readonly (readonly number[])[]): Metingen {
  return Object.fromEntries(REKENAARNAMEN.map((naam, plaats) => [naam, metingen[plaats] ?? []])) as unknown as Metingen;
}

function toonMetingen(waar: string, metingen: Metingen): void {
  toonTabel(
    [`${waar}, µs per advies`, 'versie', 'mediaan', 'p5', 'p95', 'keer zo lang', 'laagste', 'hoogste'],
    REKENAARNAMEN.map((naam) => {
      const reeks = metingen[naam];
      const verhoudingen = reeks.map((tijd, plaats) => tijd / (metingen.ontschot[plaats] ?? tijd));
      return [
        REKENAARS[naam].naam,
        versie(naam),
        ...[0.5, 0.05, 0.95].map((deel) => getal(percentiel(reeks, deel), 1)),
        getal(mediaan(reeks) / mediaan(metingen.ontschot), 1),
        getal(Math.min(...verhoudingen), 1),
        getal(Math.max(...verhoudingen), 1),
      ];
    }),
  );
}

function versie(naam: Rekenaarnaam): string {
  const rekenaar = REKENAARS[naam];
  return 'pakket' in rekenaar ? versieVan(rekenaar.pakket) : '-';
}

/** Wat elke motor zegt waar de onze onbekend zegt, en of zij gelijk heeft waar de onze al beslist is. */
async function toonOnbekend(): Promise<void> {
  const alles = async (naam: Rekenaarnaam, deelBekend: number): Promise<Waarheid[]> => {
    const rekenaar = maakProef(naam, deelBekend, FEITEN_ONBEKEND);
    const uitkomsten: Waarheid[] = [];
    for (let plaats = 0; plaats < FEITEN_ONBEKEND; plaats += 1) uitkomsten.push(...(await rekenaar.uitkomsten(plaats)));
    return uitkomsten;
  };
  const [half, vol] = [await alles('ontschot', PROEF.deelBekend), await alles('ontschot', 1)];
  const open = half.filter((uitkomst) => uitkomst === 'onbekend').length;
  const rijen: string[][] = [];
  for (const naam of REKENAARNAMEN) {
    const [zegt, zegtVol] = [await alles(naam, PROEF.deelBekend), await alles(naam, 1)];
    const waarOpen = (uitkomst: Waarheid): number =>
      zegt.filter((ander, plaats) => half[plaats] === 'onbekend' && ander === uitkomst).length;
    const anders = (eigen: readonly Waarheid[], hunne: readonly Waarheid[]): number =>
      hunne.filter((ander, plaats) => eigen[plaats] !== 'onbekend' && ander !== eigen[plaats]).length;
    rijen.push([
      REKENAARS[naam].naam,
      ...(['waar', 'onwaar', 'onbekend'] as const).map((uitkomst) => getal(waarOpen(uitkomst))),
      getal(anders(half, zegt)),
      getal(anders(vol, zegtVol)),
    ]);
  }
  console.log('');
  toonTabel(
    [
      `waar wij onbekend zeggen (${getal(open)} van ${getal(half.length)})`,
      'waar',
      'onwaar',
      'onbekend',
      'anders waar beslist',
      'anders als alles bekend is',
    ],
    rijen,
  );
  console.log('Gemeten: dezelfde vormen, eerst met de helft van de feiten, dan met alle. De laatste twee kolommen horen nul te zijn.');
}
