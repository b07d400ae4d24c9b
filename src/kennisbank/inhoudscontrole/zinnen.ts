/** Afkortingen met een punt waar geen zin eindigt. */
const AFKORTING =
  /(?:^|[\s("])(?:bijv|o\.a|m\.n|d\.w\.z|i\.p\.v|art|nr|p|blz|ca|mln|mld|incl|excl|etc|resp|vgl|zgn|t\/m|Stb|Stcrt|lid)\.$/i;

/** De zinnen van een tekst. Een zin eindigt op een punt, vraagteken of uitroepteken voor een hoofdletter, cijfer of aanhalingsteken. */
export function zinnenVan(tekst: string): string[] {
  const zinnen: string[] = [];
  let begin = 0;
  for (const einde of tekst.matchAll(/[.?!][")]?\s+(?=["(]?[\p{Lu}\p{N}])/gu)) {
    const tot = einde.index + 1;
    if (AFKORTING.test(tekst.slice(begin, tot))) continue;
    zinnen.push(tekst.slice(begin, einde.index + einde[0].length).trim());
    begin = einde.index + einde[0].length;
  }
  const rest = tekst.slice(begin).trim();
  return rest === '' ? zinnen : [...zinnen, rest];
}

/** De woorden van een tekst; een getal telt als woord, een los leesteken niet. */
export function woordenVan(tekst: string): string[] {
  return tekst.match(/[\p{L}\p{N}]+(?:[-'.,:/][\p{L}\p{N}]+)*/gu) ?? [];
}
