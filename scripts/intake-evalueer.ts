import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { zekereAntwoorden } from '../src/intake/adviesvraag.ts';
import { neemIn } from '../src/intake/neemIn.ts';
import type { Kennis } from '../src/kennisbank/kennis.ts';
import type { Item } from '../src/kennisbank/model/regelset.ts';
import { kennisUitBestanden } from './motor.ts';

/** De velden waarop de intake gemeten wordt. */
export const VELDEN = ['wetten', 'doelgroepen', 'niveau'] as const;
export type Veld = (typeof VELDEN)[number];

/** Een tekst met wat eruit hoort te komen. Een veld dat ontbreekt is onbekend: wat daar voorgesteld wordt is goed noch fout, en wordt apart geteld. */
export interface Geval {
  readonly id: string;
  readonly tekst: string;
  readonly verwacht: Readonly<Partial<Record<Veld, readonly string[]>>>;
}

/** Hoeveel voorstellen er goed en fout waren, en hoeveel er gemist zijn. */
export interface Telling {
  readonly goed: number;
  readonly fout: number;
  readonly gemist: number;
  /** Voorstellen bij gevallen waar de codering niets zegt. */
  readonly onbekend: number;
}

export interface Meting {
  readonly perVeld: Readonly<Record<Veld, Telling>>;
  readonly regels: readonly string[];
}

const MAP = join(import.meta.dirname, '..', 'tests', 'puur', 'intake');
/** De bronnen horen niet bij dit huis; zonder hen wordt alleen op eigen teksten gemeten. */
const BRON = join(
  process.env['BRONTEKSTEN'] ?? join(import.meta.dirname, '..', '..', 'shared', 'bronnen'),
  'aef-2023-van-schotten-naar-verbinding.txt',
);

/** De praktijken in of buiten de groslijst, met onze eigen korte teksten en wat de kennisbank van hen weet. */
export function eigenTeksten({ regelset }: Kennis, inGroslijst = true): Geval[] {
  const gekozen = regelset.items.praktijken.filter(({ nummersGroslijst }) => nummersGroslijst.length > 0 === inGroslijst);
  return gekozen.map(({ id, naam, kort, geld, ...praktijk }) => ({
    id,
    tekst: [naam, kort.tekst, ...(geld === undefined ? [] : [geld.tekst])].join('. '),
    verwacht: verwachtVan(praktijk),
  }));
}

function groslijst(praktijken: readonly Item<'praktijken'>[]): readonly Item<'praktijken'>[] {
  return praktijken.filter(({ nummersGroslijst }) => nummersGroslijst.length > 0);
}

function verwachtVan({
  wetten = [],
  doelgroepen = [],
  niveau,
}: Pick<Item<'praktijken'>, 'wetten' | 'doelgroepen' | 'niveau'>): Geval['verwacht'] {
  return {
    ...(wetten.length === 0 ? {} : { wetten }),
    ...(doelgroepen.length === 0 ? {} : { doelgroepen }),
    ...(niveau === undefined ? {} : { niveau: [niveau] }),
  };
}

/** Dezelfde initiatieven met de tekst van de bron; niets als de bron er niet is. Een rij wordt gemeten aan wat die rij zelf zegt. */
export function bronteksten({ regelset }: Kennis): { readonly rij: Geval[]; readonly heleBron: Geval[] } | undefined {
  if (!existsSync(BRON)) return undefined;
  const teksten = leesBijlageA(readFileSync(BRON, 'utf8'));
  const afwijkend = parse(readFileSync(join(MAP, 'groslijst.yaml'), 'utf8')) as Record<
    string,
    { wetten?: string[]; doelgroepen?: string[] }
  >;
  const gevallen = groslijst(regelset.items.praktijken).flatMap((praktijk) =>
    praktijk.nummersGroslijst.map((nummer) => {
      const { wetten, doelgroepen } = afwijkend[nummer] ?? {};
      const zonder = { ...praktijk, wetten: wetten ?? praktijk.wetten, doelgroepen: doelgroepen ?? praktijk.doelgroepen };
      return {
        nummer,
        id: `${nummer} ${praktijk.id}`,
        tekst: teksten.get(nummer) ?? '',
        heleBron: verwachtVan(praktijk),
        rij: verwachtVan(zonder),
      };
    }),
  );
  const opVolgorde = gevallen.toSorted((a, b) => a.nummer - b.nummer);
  return {
    rij: opVolgorde.map(({ id, tekst, rij }) => ({ id, tekst, verwacht: rij })),
    heleBron: opVolgorde.map(({ id, tekst, heleBron }) => ({ id, tekst, verwacht: heleBron })),
  };
}

/** De naam en de korte samenvatting per nummer. Een cel die over een bladzijde loopt, is bij het omzetten in regels uiteengevallen. */
function leesBijlageA(bron: string): ReadonlyMap<number, string> {
  const begin = bron.indexOf('## / Bijlage A');
  const tabel = bron.slice(begin, bron.indexOf('\n# ', begin));
  const teksten = new Map<number, string>();
  let laatste: number[] = [];
  for (const regel of tabel.split('\n')) {
    const kaal = regel
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('\t', ' ')
      .trim();
    const delen = kaal.split(/(?=\b\d{1,2}\. )/).filter((deel) => /^\d{1,2}\. /.test(deel));
    if (delen.length === 0) {
      for (const nummer of laatste)
        if (kaal !== '' && !/^(?:Buiten scope|Categorie|In scope|#)/.test(kaal))
          teksten.set(nummer, `${teksten.get(nummer) ?? ''} ${kaal}`);
      continue;
    }
    laatste = delen.map((deel) => Number.parseInt(deel, 10));
    for (const [plaats, nummer] of laatste.entries()) {
      const samen = nummer >= 35 ? (delen.at(-1)?.replace(/^\d+\. /, '') ?? '') : '';
      const eigen = delen[plaats]?.replace(/^\d+\. /, '') ?? '';
      teksten.set(nummer, samen === eigen || samen === '' ? eigen : `${eigen} ${samen}`);
    }
  }
  return teksten;
}

/** Een beschrijving zoals zij in een bestand staat. */
interface Beschrijving {
  readonly id: string;
  readonly tekst: string;
  readonly wetten: readonly string[];
  readonly doelgroepen: readonly string[];
  readonly niveau?: string;
  readonly achtergehouden?: true;
}

function leesBeschrijvingen(bestand: string, gekozen: (beschrijving: Beschrijving) => boolean): Geval[] {
  const alle = parse(readFileSync(join(MAP, bestand), 'utf8')) as Beschrijving[];
  return alle.filter(gekozen).map(({ id, tekst, wetten, doelgroepen, niveau }) => ({
    id,
    tekst,
    verwacht: { wetten, doelgroepen, ...(niveau === undefined ? {} : { niveau: [niveau] }) },
  }));
}

/** De dertig teksten die voor het lexicon zijn opgeschreven: de twintig waarop is afgesteld, of de tien achtergehouden. */
export function dertigTeksten(achtergehouden: boolean): Geval[] {
  return leesBeschrijvingen('dertig-teksten.yaml', (beschrijving) => (beschrijving.achtergehouden === true) === achtergehouden);
}

/** De twaalf teksten die na het lexicon zijn opgeschreven. */
export function twaalfTeksten(): Geval[] {
  return leesBeschrijvingen('twaalf-teksten.yaml', () => true);
}

/** Legt wat de intake zeker genoeg voorstelt naast wat er uit de teksten hoort te komen. */
export function meet(kennis: Kennis, gevallen: readonly Geval[]): Meting {
  const perVeld = Object.fromEntries(VELDEN.map((veld) => [veld, { goed: 0, fout: 0, gemist: 0, onbekend: 0 }])) as Record<
    Veld,
    { -readonly [K in keyof Telling]: number }
  >;
  const regels = gevallen.map(({ id, tekst, verwacht }) => {
    const { voorstellen } = neemIn(kennis, { tekst, metOmschrijving: false });
    const antwoorden = zekereAntwoorden(kennis, voorstellen);
    const zinnen = VELDEN.map((veld) => {
      const gekregen = [antwoorden.get(veld) ?? []].flat().map(String);
      const hoort = verwacht[veld];
      if (hoort === undefined) {
        perVeld[veld].onbekend += gekregen.length;
        return gekregen.length === 0 ? '' : `${veld}: ${gekregen.map((naam) => `(${naam})`).join(' ')}`;
      }
      const goed = gekregen.filter((naam) => hoort.includes(naam));
      const fout = gekregen.filter((naam) => !hoort.includes(naam));
      const gemist = hoort.filter((naam) => !gekregen.includes(naam));
      perVeld[veld].goed += goed.length;
      perVeld[veld].fout += fout.length;
      perVeld[veld].gemist += gemist.length;
      return `${veld}: ${[...goed, ...fout.map((naam) => `FOUT ${naam}`), ...gemist.map((naam) => `gemist ${naam}`)].join(' ')}`;
    });
    return `${id}\n    ${zinnen.filter((zin) => zin !== '' && !zin.endsWith(': ')).join('\n    ')}`.trimEnd();
  });
  return { perVeld, regels };
}

/** Welk deel van de voorstellen goed is; 1 als er geen zijn. */
export function precisie({ goed, fout }: Telling): number {
  return goed + fout === 0 ? 1 : goed / (goed + fout);
}

/** Welk deel van wat erin staat gevonden is; 1 als er niets te vinden was. */
export function vangst({ goed, gemist }: Telling): number {
  return goed + gemist === 0 ? 1 : goed / (goed + gemist);
}

function toon(kop: string, { perVeld, regels }: Meting): void {
  console.log(`\n== ${kop}\n${regels.join('\n')}\n`);
  for (const veld of VELDEN) {
    const telling = perVeld[veld];
    const { goed, fout, gemist, onbekend } = telling;
    console.log(
      `${kop}, ${veld}: precisie ${precisie(telling).toFixed(2)}, vangst ${vangst(telling).toFixed(2)} (goed ${goed}, fout ${fout}, gemist ${gemist}; ${onbekend} voorgesteld waar de codering niets zegt)`,
    );
  }
}

/** `npm run intake:evalueer`: wat de intake goed, fout en niet voorstelt, per tekst en in totaal. */
if (process.argv[1] === import.meta.filename) {
  const kennis = kennisUitBestanden();
  const bron = bronteksten(kennis);
  if (bron === undefined) console.log(`De teksten van bijlage A zijn er niet (${BRON}); dat deel is overgeslagen.`);
  else {
    toon('bijlage A, tegen de rij zelf', meet(kennis, bron.rij));
    toon('bijlage A, tegen alles wat van het initiatief bekend is', { ...meet(kennis, bron.heleBron), regels: ['(dezelfde voorstellen)'] });
  }
  toon('onze teksten', meet(kennis, eigenTeksten(kennis)));
  toon('onze teksten buiten de groslijst', meet(kennis, eigenTeksten(kennis, false)));
  toon('twintig teksten', meet(kennis, dertigTeksten(false)));
  toon('tien achtergehouden teksten', meet(kennis, dertigTeksten(true)));
  toon('twaalf latere teksten', meet(kennis, twaalfTeksten()));
}
