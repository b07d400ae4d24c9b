/** Een bestaande kalenderdatum als `JJJJ-MM-DD`; alleen te maken met de functies hieronder. */
export type Peildatum = string & { readonly soort: 'peildatum' };

/** De tekst als peildatum, of niets als het geen bestaande datum is. */
export function leesPeildatum(tekst: string): Peildatum | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return undefined;
  const datum = new Date(`${tekst}T00:00:00Z`);
  const bestaat = !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst);
  // Hier wordt een tekst een peildatum: zij bestaat.
  return bestaat ? (tekst as Peildatum) : undefined;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

let laatst: { readonly minuut: number; readonly datum: Peildatum } | undefined;

/** De datum in Nederland op dit moment. Binnen een minuut verandert zij niet, dus blijft zij zo lang bewaard: het berekenen is duur. */
export function vandaag(nu: Date): Peildatum {
  const minuut = Math.floor(nu.getTime() / 60_000);
  // sv-SE schrijft een datum als JJJJ-MM-DD.
  if (laatst?.minuut !== minuut) laatst = { minuut, datum: amsterdam.format(nu) as Peildatum };
  return laatst.datum;
}

const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Hoeveel seconden `vandaag` nog hetzelfde antwoord geeft; op de twee dagen dat de klok verspringt, kan dat een uur schelen. */
export function secondenTotMorgen(nu: Date): number {
  const [uren = 0, minuten = 0, seconden = 0] = klok.format(nu).split(':').map(Number);
  return 86_400 - uren * 3600 - minuten * 60 - seconden;
}

/** Of iets op de peildatum geldt; beide grenzen horen erbij. */
export function geldtOp(
  { geldigVan, geldigTot }: { readonly geldigVan?: string | undefined; readonly geldigTot?: string | undefined },
  peildatum: Peildatum,
): boolean {
  return (geldigVan === undefined || geldigVan <= peildatum) && (geldigTot === undefined || geldigTot >= peildatum);
}

/** De dag na een bestaande datum. */
export function dagNa(datum: string): string {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  return dag.toISOString().slice(0, 10);
}
