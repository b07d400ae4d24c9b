/** Een bron als tekst, zo gelezen dat een plaats erin op te zoeken is. */
export interface Brontekst {
  /** Of er een genummerde paragraaf, bijlage, tabel, figuur of noot met deze naam is: "4.1.3", "bijlage A", "tabel 2", "noot 4". */
  readonly heeft: (onderdeel: string) => boolean;
  /** Of deze woorden in een onderdeel staan; zonder onderdeel ergens in de bron. */
  readonly noemt: (woorden: string, onderdeel?: string) => boolean;
}

/** De woorden, zonder opmaak en accenten. Een streepje valt weg: "Organisatie-vorm" is een afgebroken woord. */
function kaal(tekst: string): string {
  return tekst
    .replaceAll(/<[^>]*>/g, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/-\s*/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const KOP = /^#+\s+(.*)$/;
const NUMMER = /^(?:\/\s*)?(\d+(?:\.\d+)*|[a-j])\.?\s+\S/;
const BIJLAGE = /^(?:\/\s*)?bijlage\s+(\w+)/i;

/**
 * Leest een bron in Markdown. Een kop met een los nummer onder 4.1 is zowel "4.1.3" als "3": de omzetting uit pdf laat niet zien welke.
 * `leesfouten` zijn woorden die bij die omzetting verkeerd zijn overgenomen, met wat er staat.
 */
export function leesBrontekst(tekst: string, leesfouten: ReadonlyMap<string, string> = new Map()): Brontekst {
  const hersteld = [...leesfouten].reduce((tot, [fout, goed]) => tot.replaceAll(fout, goed), tekst);
  const inhoud = new Map<string, string[]>();
  const voegToe = (onderdeel: string, regel: string): void => {
    const regels = inhoud.get(onderdeel);
    if (regels === undefined) inhoud.set(onderdeel, [regel]);
    else regels.push(regel);
  };
  let paragraaf = '';
  let nu: readonly string[] = [];
  for (const regel of hersteld.split('\n')) {
    const kop = KOP.exec(regel)?.[1]?.replaceAll(/[*_`]/g, '').trim();
    if (kop !== undefined) {
      const bijlage = BIJLAGE.exec(kop)?.[1];
      const nummer = NUMMER.exec(kop)?.[1];
      if (bijlage !== undefined) nu = [`bijlage ${bijlage.toUpperCase()}`];
      else if (nummer?.includes('.') === true) {
        paragraaf = nummer;
        nu = metOuders(nummer);
      } else if (nummer !== undefined && /^[a-j]$/.test(nummer)) nu = [...metOuders(paragraaf), `${paragraaf}${nummer}`];
      else if (nummer !== undefined) {
        if (!paragraaf.includes('.')) paragraaf = nummer;
        nu = [...new Set([nummer, ...metOuders(`${paragraaf.split('.').slice(0, 2).join('.')}.${nummer}`)])];
      }
    }
    for (const onderdeel of nu) voegToe(onderdeel, regel);
  }
  for (const [, soort = '', nummer = ''] of hersteld.matchAll(/\b(tabel|figuur)\s+(\d+(?:\.\d+)?)/gi))
    inhoud.set(`${soort.toLowerCase()} ${nummer}`, []);
  for (const [, nummer = ''] of hersteld.matchAll(/<sup>(\d+)<\/sup>/g)) inhoud.set(`noot ${nummer}`, []);
  const alles = leesbaar(hersteld);
  const perOnderdeel = new Map([...inhoud].map(([onderdeel, regels]) => [onderdeel, leesbaar(regels.join('\n'))]));
  return {
    heeft: (onderdeel) => perOnderdeel.has(onderdeel),
    noemt: (woorden, onderdeel) => (onderdeel === undefined ? alles : (perOnderdeel.get(onderdeel) ?? '')).includes(` ${kaal(woorden)}`),
  };
}

/** De tekst zoals zij er staat, en zonder wat tussen haakjes staat: een plaats laat dat vaak weg. */
function leesbaar(tekst: string): string {
  return ` ${kaal(tekst)} | ${kaal(tekst.replaceAll(/\([^()]*\)/g, ''))}`;
}

/** "3.2.1" met alles waar het onder valt: "3.2" en "3". */
function metOuders(nummer: string): string[] {
  const delen = nummer.split('.').filter((deel) => deel !== '');
  return delen.map((_, aantal) => delen.slice(0, aantal + 1).join('.'));
}
