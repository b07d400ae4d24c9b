/** Leest en vergelijkt een antwoord dat in de documentatie is ingekort: … staat voor velden, delen van een lijst of de rest van een zin. */

const WEG = '…';

/** Leest ingekorte JSON. Een … tussen velden wordt een veld met die naam, een … in een lijst een deel met die waarde. */
export function leesIngekort(tekst: string): unknown {
  const open: string[] = [];
  const delen = tekst.match(/"(?:[^"\\]|\\.)*"|[[\]{}…]|[^"[\]{}…]+/g) ?? [];
  const json = delen.map((deel) => {
    if (deel === '{' || deel === '[') open.push(deel);
    if (deel === '}' || deel === ']') open.pop();
    if (deel !== WEG) return deel;
    return open.at(-1) === '{' ? `"${WEG}": true` : `"${WEG}"`;
  });
  return JSON.parse(json.join(''));
}

/** Waar het ingekorte antwoord iets toont wat niet in het echte staat, of iets weglaat zonder … ervoor. Leeg als het klopt. */
export function verschillen(ingekort: unknown, echt: unknown, pad = 'antwoord'): string[] {
  if (Array.isArray(ingekort)) return Array.isArray(echt) ? lijstverschillen(ingekort, echt, pad) : [`${pad}: is geen lijst`];
  if (typeof ingekort === 'object' && ingekort !== null) {
    if (typeof echt !== 'object' || echt === null || Array.isArray(echt)) return [`${pad}: is geen object`];
    const velden = Object.entries(ingekort);
    const verzwegen = WEG in ingekort ? [] : Object.keys(echt).filter((veld) => !(veld in ingekort));
    return [
      ...verzwegen.map((veld) => `${pad}: laat "${veld}" weg zonder ${WEG}`),
      ...velden
        .filter(([veld]) => veld !== WEG)
        .flatMap(([veld, deel]) => verschillen(deel, Object.getOwnPropertyDescriptor(echt, veld)?.value, `${pad}.${veld}`)),
    ];
  }
  const afgekapt = typeof ingekort === 'string' && ingekort.endsWith(WEG);
  const klopt = afgekapt ? typeof echt === 'string' && echt.startsWith(ingekort.slice(0, -WEG.length).trimEnd()) : ingekort === echt;
  return klopt ? [] : [`${pad}: ${JSON.stringify(ingekort)} is nu ${JSON.stringify(echt)}`];
}

/** De delen staan in de getoonde volgorde; alleen waar … staat, mag er iets tussen zitten. */
function lijstverschillen(ingekort: readonly unknown[], echt: readonly unknown[], pad: string): string[] {
  let plaats = 0;
  let weggelaten = false;
  for (const [nummer, deel] of ingekort.entries()) {
    if (deel === WEG) {
      weggelaten = true;
      continue;
    }
    const hier = `${pad}[${nummer}]`;
    const gevonden = weggelaten
      ? echt.findIndex((ander, waar) => waar >= plaats && verschillen(deel, ander).length === 0)
      : verschillen(deel, echt[plaats], hier).length === 0
        ? plaats
        : -1;
    if (gevonden === -1)
      return weggelaten ? [`${hier}: ${JSON.stringify(deel)} staat er niet meer in`] : verschillen(deel, echt[plaats], hier);
    plaats = gevonden + 1;
    weggelaten = false;
  }
  return weggelaten || plaats === echt.length ? [] : [`${pad}: laat ${echt.length - plaats} delen weg zonder ${WEG}`];
}
