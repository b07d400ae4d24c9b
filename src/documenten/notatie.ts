/** Hoe getallen en datums in een document staan. Er wordt niets anders afgerond dan het antwoord al deed. */

const MIN = '\u2212';

/** "74.102,26": altijd twee decimalen, zodat een kolom onder elkaar leest. Het minteken is een echt minteken: daar breekt een regel niet op af. */
export function bedrag(inEuro: number): string {
  const [heel = '0', rest = '00'] = Math.abs(inEuro).toFixed(2).split('.');
  return `${inEuro < 0 ? MIN : ''}${heel.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

/** "74.102,26 euro", voor in een zin. */
export function euro(waarde: number): string {
  return `${bedrag(waarde)} euro`;
}

/** Een getal zoals het is: "3,5612", "1.200", "0,5". */
export function getal(waarde: number): string {
  const [heel = '0', rest] = gewoon(Math.abs(waarde)).split('.');
  return `${waarde < 0 ? MIN : ''}${heel.replaceAll(/\B(?=(\d{3})+$)/g, '.')}${rest === undefined ? '' : `,${rest}`}`;
}

/** Zonder macht van tien. */
function gewoon(waarde: number): string {
  const tekst = String(waarde);
  return tekst.includes('e') ? waarde.toFixed(20).replace(/\.?0+$/, '') : tekst;
}

/** "2,25%": de fractie maal honderd, zonder nullen achteraan. */
export function procent(fractie: number): string {
  return `${getal(Number((fractie * 100).toFixed(4)))}%`;
}

/** "1,05": een verhouding op twee decimalen. */
export function verhouding(waarde: number): string {
  return bedrag(waarde);
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "22 november 2026", van JJJJ-MM-DD. */
export function datum(peildatum: string): string {
  const [jaar = '', maand = '', dag = ''] = peildatum.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? maand} ${jaar}`;
}
