import { brontekst, delenVan, type Blok, type Document, type Kop, type Lijst, type Regel, type Tabel, type Tekstdeel } from './document.ts';
import { veilig } from './grafieken/tekening.ts';
import { teken } from './grafieken/teken.ts';
import { STIJL } from './htmlstijl.ts';
import { metHoofdletter } from '../taal.ts';

/** Een document met meer hoofdstukken dan dit krijgt een inhoudsopgave. */
const HOOFDSTUKKEN_ZONDER_INHOUD = 4;

/** Een document als één HTML-bladzijde, klaar om te printen: geen script, geen plaatje van buiten, alleen een stijlblok. */
export function alsHtml({ titel, voetregel, blokken }: Document): string {
  const hoofdstukken = blokken.filter((blok) => blok.soort === 'kop' && blok.niveau === 2) as readonly Kop[];
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>${tekst(titel)}</h1>
${inhoudsopgave(blokken, hoofdstukken)}
</main>
<footer><p>${veilig(metHoofdletter(voetregel))}</p></footer>
</body>
</html>
`;
}

/** De inhoud staat na het kader dat zegt dat dit een concept is. */
function inhoudsopgave(blokken: readonly Blok[], hoofdstukken: readonly Kop[]): string {
  const nummers = new Map(hoofdstukken.map((kop, plaats) => [kop as Blok, plaats + 1]));
  const figuren = new Map(blokken.filter(({ soort }) => soort === 'figuur').map((blok, plaats) => [blok, plaats + 1]));
  const alle = blokken.map((blok) => blokHtml(blok, nummers.get(blok) ?? figuren.get(blok)));
  if (hoofdstukken.length <= HOOFDSTUKKEN_ZONDER_INHOUD) return alle.join('\n');
  const punten = hoofdstukken.map((kop, plaats) => `<li><a href="#hoofdstuk-${plaats + 1}">${tekst(kop.tekst)}</a></li>`).join('');
  const inhoud = `<nav aria-label="Inhoud"><ol>${punten}</ol></nav>`;
  const eerste = blokken[0]?.soort === 'kader' ? 1 : 0;
  return [...alle.slice(0, eerste), inhoud, ...alle.slice(eerste)].join('\n');
}

function blokHtml(blok: Blok, nummer: number | undefined): string {
  switch (blok.soort) {
    case 'kop':
      return `<h${blok.niveau}${nummer === undefined ? '' : ` id="hoofdstuk-${nummer}"`}>${tekst(blok.tekst)}</h${blok.niveau}>`;
    case 'alinea':
      return `<p>${regelHtml(blok.regel)}</p>`;
    case 'kader':
      return `<div class="kader">${blok.regels.map((regel) => `<p>${regelHtml(regel)}</p>`).join('')}</div>`;
    case 'lijst':
      return lijstHtml(blok);
    case 'tabel':
      return tabelHtml(blok);
    case 'figuur': {
      const id = `figuur-${nummer ?? 0}`;
      const beeld = teken(blok.grafiek, { id, titel: blok.bijschrift, uitleg: blok.tekstalternatief });
      return `<figure><figcaption>${tekst(blok.bijschrift)}</figcaption>${beeld}</figure>\n${tabelHtml(blok.tabel)}`;
    }
  }
}

function lijstHtml({ genummerd, punten }: Lijst): string {
  const soort = genummerd ? 'ol' : 'ul';
  return `<${soort}>${punten.map((punt) => `<li>${regelHtml(punt)}</li>`).join('')}</${soort}>`;
}

/** Een brede tabel schuift in haar eigen vak; daarom is dat vak met het toetsenbord te bereiken en heeft het een naam. */
function tabelHtml({ bijschrift, kolommen, rijen }: Tabel): string {
  const getal = (kolom: number): string => (kolommen[kolom]?.getal ? ' class="getal"' : '');
  const kop = kolommen.map((kolom, plaats) => `<th scope="col"${getal(plaats)}>${tekst(kolom.kop)}</th>`).join('');
  const lijf = rijen
    .map(({ cellen, slot }) => {
      const [naam = '', ...rest] = cellen;
      const waarden = rest.map((waarde, plaats) => `<td${getal(plaats + 1)}>${tekst(waarde)}</td>`).join('');
      return `<tr${slot === undefined ? '' : ` class="${slot}"`}><th scope="row">${tekst(naam)}</th>${waarden}</tr>`;
    })
    .join('\n');
  return `<div class="tabel" role="group" aria-label="Tabel: ${veilig(bijschrift)}" tabindex="0"><table><caption>${tekst(bijschrift)}</caption><thead><tr>${kop}</tr></thead><tbody>${lijf}</tbody></table></div>`;
}

function regelHtml(regel: Regel): string {
  return delenVan(regel).map(deelHtml).join('').trim();
}

function deelHtml(deel: Tekstdeel): string {
  if (typeof deel === 'string') return veilig(deel);
  if ('vet' in deel) return `<strong>${veilig(deel.vet)}</strong>`;
  if ('cursief' in deel) return `<em>${veilig(deel.cursief)}</em>`;
  return `<span class="bron">${veilig(brontekst(deel.bron))}</span>`;
}

function tekst(inhoud: string): string {
  return veilig(inhoud.trim());
}
