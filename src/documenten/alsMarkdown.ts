import { brontekst, delenVan, type Blok, type Document, type Regel, type Tabel, type Tekstdeel } from './document.ts';

/** Een document als Markdown (GitHub). Wat iemand invulde, blijft gewone tekst: elk teken met een betekenis krijgt een streep ervoor. */
export function alsMarkdown({ titel, blokken }: Document): string {
  return `${[`# ${tekst(titel)}`, ...blokken.map(blokTekst)].join('\n\n')}\n`;
}

function blokTekst(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return `${'#'.repeat(blok.niveau)} ${tekst(blok.tekst)}`;
    case 'alinea':
      return regelTekst(blok.regel);
    case 'kader':
      return blok.regels.map((regel) => `> ${regelTekst(regel)}`).join('\n>\n');
    case 'lijst':
      return blok.punten.map((punt, plaats) => `${blok.genummerd ? `${plaats + 1}.` : '-'} ${regelTekst(punt)}`).join('\n');
    case 'tabel':
      return tabelTekst(blok);
    case 'figuur':
      return [`${vet(blok.bijschrift)}. ${ontsnapt(blok.tekstalternatief)}`, tabelTekst(blok.tabel)].join('\n\n');
  }
}

function tabelTekst({ bijschrift, kolommen, rijen }: Tabel): string {
  const regel = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
  return [
    `${vet(bijschrift)}\n`,
    regel(kolommen.map(({ kop }) => cel(kop))),
    regel(kolommen.map(({ getal }) => (getal ? '---:' : '---'))),
    ...rijen.map(({ cellen, slot }) =>
      regel(cellen.map((waarde) => (slot === 'totaal' && waarde !== '' ? `**${cel(waarde)}**` : cel(waarde)))),
    ),
  ].join('\n');
}

function regelTekst(regel: Regel): string {
  return beginveilig(delenVan(regel).map(deelTekst).join('')).trim();
}

function deelTekst(deel: Tekstdeel): string {
  if (typeof deel === 'string') return ontsnapt(deel);
  if ('vet' in deel) return vet(deel.vet);
  if ('cursief' in deel) return omsloten('*', deel.cursief);
  return ontsnapt(brontekst(deel.bron));
}

function vet(inhoud: string): string {
  return omsloten('**', inhoud);
}

/** Nadruk werkt alleen strak om de letters: spaties aan de rand horen erbuiten. */
function omsloten(teken: string, inhoud: string): string {
  const [, voor = '', kern = '', na = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inhoud) ?? [];
  return kern === '' ? voor + na : `${voor}${teken}${ontsnapt(kern)}${teken}${na}`;
}

function tekst(inhoud: string): string {
  return beginveilig(ontsnapt(inhoud)).trim();
}

function cel(inhoud: string): string {
  return ontsnapt(inhoud).replaceAll('|', '\\|').trim();
}

/** Tekens die overal betekenis hebben; een underscore alleen aan de rand van een woord, een & alleen als begin van een teken in HTML. */
function ontsnapt(inhoud: string): string {
  return inhoud
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*[\]<>~]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);
}

/** Tekens die alleen aan het begin van een regel betekenis hebben. */
function beginveilig(inhoud: string): string {
  return inhoud.replace(/^(\s*)([#+=|-])/, String.raw`$1\$2`).replace(/^(\s*\d+)([.)])(?=\s)/, String.raw`$1\$2`);
}
