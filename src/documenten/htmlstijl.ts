/** De stijl van een document in HTML. Een hash hiervan staat in de Content-Security-Policy: andere stijl werkt niet. */
export const STIJL = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 1rem/1.55 Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.9rem; margin: 0 0 1rem; }
h2 { font-size: 1.45rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid #1d4f91; }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: .35rem; }
a { color: #1d4f91; }
a:focus-visible, .tabel:focus-visible { outline: 3px solid #1d4f91; outline-offset: 2px; }
.kader { border: 2px solid #1d4f91; border-left-width: .5rem; padding: .75rem 1rem 0; margin: 0 0 1.5rem; }
.bron { color: #595959; font-size: .875em; }
nav ol { columns: 2 16rem; }
figure { margin: 1.25rem 0 .5rem; break-inside: avoid; }
figcaption { font-weight: bold; margin-bottom: .5rem; }
.grafiek { display: block; width: 100%; max-width: 30rem; height: auto; }
.breed { max-width: 44rem; }
.tabel { overflow-x: auto; margin: 1rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; font-weight: bold; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #c8c8c8; font-weight: normal; }
thead th { font-weight: bold; vertical-align: bottom; border-bottom: 2px solid #1b1b1b; }
.getal { text-align: right; padding-left: .5rem; }
td.getal { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr > :last-child { padding-right: 0; }
.totaal th, .totaal td { font-weight: bold; border-top: 2px solid #1b1b1b; }
.afronding th, .afronding td { color: #595959; }
footer { border-top: 1px solid #c8c8c8; margin-top: 2.5rem; padding-top: .75rem; padding-bottom: 1.5rem; font-size: .875rem; }
@media (max-width: 30rem) {
  h1 { font-size: 1.5rem; }
  table { font-size: .8125rem; }
  th, td { padding-right: .4rem; }
  .getal { padding-left: .25rem; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  h2 { margin-top: 1.75rem; }
  th, td { padding-top: .15rem; padding-bottom: .15rem; }
  main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  nav { display: none; }
  .tabel { overflow: visible; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  .grafiek { max-width: 105mm; }
  .breed { max-width: 100%; }
  a { color: inherit; text-decoration: none; }
}
`;
