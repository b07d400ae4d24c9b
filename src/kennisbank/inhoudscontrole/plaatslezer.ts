import type { Brontekst } from './brontekst.ts';
import type { Plaatsvorm } from './plaatsvormen.ts';

/** Een deel van een plaats dat niet klopt: het kan er niet zijn (vorm), of het is er niet (tekst). */
export interface Plaatsdeelfout {
  readonly deel: string;
  readonly fout: 'vorm' | 'tekst';
}

/** Waar we in de bron zijn: "3.2.1 Organisatie, Betrokken wetten" noemt het tweede opschrift zonder nummer. */
interface Waar {
  onderdeel: string | undefined;
  /** Wat een los getal betekent: een nummer in bijlage A, nog een noot of nog een pagina. */
  getallen: 'bijlage' | 'noot' | 'pagina' | undefined;
}

type Uitkomst = 'goed' | 'vorm' | 'tekst';

/**
 * Leest een plaats als "3.2.1 Financiën; bijlage A 12 en 13; noot 4" en geeft de delen die niet kloppen.
 * Wat tussen haakjes staat, is een toelichting. Een opschrift mag zelf een komma of "en" bevatten: het langste dat klopt telt.
 */
export function leesPlaats(plaats: string, vorm: Plaatsvorm, tekst: Brontekst | undefined): Plaatsdeelfout[] {
  const waar: Waar = { onderdeel: undefined, getallen: undefined };
  const fouten: Plaatsdeelfout[] = [];
  for (const groep of plaats.replaceAll(/\s*\([^)]*\)/g, '').split(';')) {
    const delen = groep.split(/(,\s*|\s+en\s+|\s+tot en met\s+)/);
    let begin = 0;
    while (begin < delen.length) {
      const { einde, uitkomst } = langsteDeel(delen, begin, vorm, tekst, waar);
      if (uitkomst !== 'goed') fouten.push({ deel: delen.slice(begin, einde).join('').trim(), fout: uitkomst });
      begin = einde + 1;
    }
  }
  return fouten;
}

/** Het langste stuk vanaf hier dat klopt; klopt er geen, dan het kortste, met wat eraan mankeert. Op de oneven plaatsen staan de scheidingen. */
function langsteDeel(
  delen: readonly string[],
  begin: number,
  vorm: Plaatsvorm,
  tekst: Brontekst | undefined,
  waar: Waar,
): { einde: number; uitkomst: Uitkomst } {
  for (let einde = delen.length; einde > begin + 1; einde -= 2) {
    const hier = { ...waar };
    // Zonder tekst is elk opschrift goed; dan zou het langste stuk nummers opslokken.
    if (tekst !== undefined && beoordeel(delen.slice(begin, einde).join('').trim(), vorm, tekst, hier) === 'goed') {
      Object.assign(waar, hier);
      return { einde, uitkomst: 'goed' };
    }
  }
  return { einde: begin + 1, uitkomst: beoordeel((delen[begin] ?? '').trim(), vorm, tekst, waar) };
}

function beoordeel(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst {
  if (deel === '') return 'vorm';
  return (
    alsLosGetal(deel, vorm, waar) ??
    alsBijlage(deel, vorm, tekst, waar) ??
    alsTabelOfNoot(deel, vorm, tekst, waar) ??
    alsPagina(deel, vorm, tekst, waar) ??
    alsPuntInBijlage(deel, vorm, tekst, waar) ??
    alsParagraaf(deel, vorm, tekst, waar) ??
    zonderAanloop(deel, vorm, tekst, waar) ??
    losOpschrift(deel, vorm, tekst, waar)
  );
}

/** Woorden die zeggen waar in een onderdeel iets staat, zonder dat zij er zelf staan: "ook", "met noot 16", "kader Greater Manchester". */
const AANLOOP = /^(?:met|ook|in|kader|tabel|titel|jaartal in|bijschrift)\s+(?=\S)/;

function zonderAanloop(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst | undefined {
  const kaal = deel.replace(AANLOOP, '');
  return kaal === deel || vorm.benoemd?.test(deel) === true ? undefined : beoordeel(kaal, vorm, tekst, waar);
}

/** "2. Effectiviteit trajecten" en "3a" onder een bijlage zijn punten daarin en geen paragrafen. */
function alsPuntInBijlage(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst | undefined {
  const [, rest] = /^\d+[a-z]?\.?(?:\s+(\p{L}.*))?$/u.exec(deel) ?? [];
  if (waar.onderdeel?.startsWith('bijlage') !== true || !/^\d+(?:[a-z]|\. )/.test(deel)) return undefined;
  return rest === undefined ? 'goed' : opschrift(rest, vorm, tekst, waar);
}

/** Een opschrift dat niet aan een nummer vastzit, mag ook elders in de bron staan. */
function losOpschrift(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst {
  const hier = opschrift(deel, vorm, tekst, waar);
  return hier === 'tekst' ? opschrift(deel, vorm, tekst, { ...waar, onderdeel: undefined }) : hier;
}

function alsLosGetal(deel: string, { noten, paginas }: Plaatsvorm, { getallen }: Waar): Uitkomst | undefined {
  const [, van, tot = van] = /^(\d+)(?:-(\d+))?$/.exec(deel) ?? [];
  if (van === undefined || getallen === undefined) return undefined;
  const hoogste = { bijlage: HOOGSTE_IN_BIJLAGE_A, noot: noten?.tot ?? 0, pagina: paginas?.tot ?? 0 }[getallen];
  return Number(van) >= 1 && Number(tot) <= hoogste ? 'goed' : 'vorm';
}

/** De groslijst in bijlage A van aef-2023 telt tot 54; een andere bijlage met nummers is er niet. */
const HOOGSTE_IN_BIJLAGE_A = 54;

function alsBijlage(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst | undefined {
  const [, naam = '', rest = ''] = /^[Bb]ijlage (\w+)(?:\s+(.+))?$/.exec(deel) ?? [];
  if (naam === '') return undefined;
  if (vorm.bijlage?.test(naam) !== true) return 'vorm';
  waar.onderdeel = `bijlage ${naam}`;
  waar.getallen = 'bijlage';
  if (rest === '') return 'goed';
  return alsLosGetal(rest, vorm, waar) ?? opschrift(rest, vorm, tekst, waar);
}

function alsTabelOfNoot(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst | undefined {
  if (/^noot \*+$/.test(deel)) return 'goed';
  const [, soort, nummer = '', rest = ''] =
    /^(?:bijschrift )?(tabel|figuur|verwijzing|(?:voet)?no(?:ot|ten)) (\d+(?:\.\d+)?)(?:\s+(.+))?$/.exec(deel) ?? [];
  if (soort === undefined) return undefined;
  const isNoot = soort !== 'tabel' && soort !== 'figuur';
  const bestaat = isNoot
    ? vorm.noten !== undefined && Number(nummer) >= vorm.noten.van && Number(nummer) <= vorm.noten.tot
    : vorm[soort]?.test(nummer) === true;
  if (!bestaat) return 'vorm';
  if (isNoot) waar.getallen = 'noot';
  // Een bron zonder noot 1 heeft noten die in de omgezette tekst niet gemerkt zijn.
  const naTeZoeken = tekst !== undefined && (!isNoot || tekst.heeft('noot 1'));
  if (naTeZoeken && !tekst.heeft(`${isNoot ? 'noot' : soort} ${nummer}`)) return 'tekst';
  return rest === '' ? 'goed' : beoordeel(rest, vorm, tekst, waar);
}

function alsPagina(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst | undefined {
  const [, nummer, rest = ''] = /^(?:p\.|pagina|blz\.) ?(\d+)(?:\s+(.+))?$/.exec(deel) ?? [];
  if (nummer === undefined || vorm.paginas === undefined) return undefined;
  if (Number(nummer) < vorm.paginas.van || Number(nummer) > vorm.paginas.tot) return 'vorm';
  waar.onderdeel = undefined;
  waar.getallen = 'pagina';
  return rest === '' ? 'goed' : opschrift(rest, vorm, tekst, waar);
}

function alsParagraaf(deel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst | undefined {
  const [, nummer, rest = ''] = /^(?:hoofdstuk |paragraaf )?(\d+(?:\.\d+)*(?: ?[a-j])?)(?:\s+(.+))?$/.exec(deel) ?? [];
  if (nummer === undefined) return undefined;
  if (vorm.paragraaf?.test(nummer) !== true) return 'vorm';
  const onderdeel = nummer.replace(' ', '');
  waar.onderdeel = onderdeel;
  waar.getallen = undefined;
  if (tekst !== undefined && !tekst.heeft(onderdeel)) return 'tekst';
  return rest === '' ? 'goed' : binnenParagraaf(rest, onderdeel, vorm, tekst, waar);
}

/** "inleiding", "aanbeveling 4", "dimensie 1", "punt 3", "tabel 2", "noot 4", of een opschrift binnen de paragraaf. */
function binnenParagraaf(rest: string, onderdeel: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, waar: Waar): Uitkomst {
  const kaal = rest.replace(AANLOOP, '');
  if (/^(?:inleiding|slot|samenvatting)$/.test(kaal)) return 'goed';
  const [, genummerd, nummer] = /^(aanbeveling|dimensie|punt) (\d+)$/.exec(kaal) ?? [];
  if (genummerd === 'aanbeveling') return tekst?.heeft(`${onderdeel}.${nummer}`) === false ? 'tekst' : 'goed';
  if (genummerd !== undefined) return 'goed';
  return alsTabelOfNoot(rest, vorm, tekst, waar) ?? alsTabelOfNoot(kaal, vorm, tekst, waar) ?? opschrift(kaal, vorm, tekst, waar);
}

/** Een opschrift of vast veld van een tabel; "Baten 1c" is het eerste punt onder Baten, "Praktijk/Omschrijving" en "Oss: wijkteam" zijn twee velden. */
function opschrift(woorden: string, vorm: Plaatsvorm, tekst: Brontekst | undefined, { onderdeel }: Waar): Uitkomst {
  if (!vorm.opschrift || !/^["']?\p{L}/u.test(woorden)) return 'vorm';
  if (tekst === undefined || woorden === 'inleiding' || vorm.benoemd?.test(woorden) === true) return 'goed';
  // Bijlage B van aef-2023 heeft in de omgezette tekst geen kop; haar inhoud staat dan achter bijlage A.
  const binnen = onderdeel === 'bijlage B' && !tekst.heeft(onderdeel) ? 'bijlage A' : onderdeel;
  const delen = woorden.replace(/\s+\d[a-c]?$/, '').split(/[/:]/);
  return delen.every((deel) => tekst.noemt(deel, binnen)) ? 'goed' : 'tekst';
}
