/** Hoe een bron ingedeeld is: de onderdelen die een plaats kan noemen. */
export interface Plaatsvorm {
  /** De nummers van hoofdstukken en paragrafen die er zijn. */
  readonly paragraaf?: RegExp;
  /** De bijlagen, met hoe er daarna een nummer in kan staan. */
  readonly bijlage?: RegExp;
  readonly tabel?: RegExp;
  readonly figuur?: RegExp;
  readonly noten?: { readonly van: number; readonly tot: number };
  readonly paginas?: { readonly van: number; readonly tot: number };
  /** Een opschrift zonder nummer mag een plaats zijn. */
  readonly opschrift: boolean;
  /** Een tabel zonder opschrift, zoals wij haar noemen. */
  readonly benoemd?: RegExp;
  /** Woorden die de omzetting uit pdf verkeerd heeft, met wat er staat. */
  readonly leesfouten?: ReadonlyMap<string, string>;
  readonly voorbeeld: string;
}

/** De indeling per bron. Een bron die hier niet staat, wordt alleen op een lege plaats gecontroleerd. */
export const PLAATSVORMEN: ReadonlyMap<string, Plaatsvorm> = new Map<string, Plaatsvorm>([
  [
    'aef-2023',
    {
      paragraaf:
        /^(?:1(?:\.[1-4])?|2|3(?:\.1|\.2(?:\.[1-6])?)?|4(?:\.[12](?:\.[1-7])?)?|5(?:\.1(?:\.(?:[1-9]|1[01]))?|\.2(?:\.[12])?|\.3|\.4(?:\.[1-3])?)?|6(?:\.1|\.2(?:\.[1-6])?)?)$/,
      bijlage: /^[AB]$/,
      tabel: /^2$/,
      figuur: /^1$/,
      noten: { van: 1, tot: 52 },
      opschrift: true,
      leesfouten: new Map([
        ['Clënten', 'Cliënten'],
        ['WJ Groningen', 'WIJ Groningen'],
        ['Inluzio', 'Incluzio'],
      ]),
      voorbeeld: '4.1.3, 3.2.1 Financiën, bijlage A 12, tabel 2',
    },
  ],
  [
    'lpbl-2014',
    {
      paragraaf: /^(?:1(?:\.[12])?|2(?:\.[1-3])?|3(?:\.[12]|\.3(?:\.[1-6])?)?|4(?:\.[1-5])?|5(?:\.[1-4])?|6(?:\.[12])?)$/,
      bijlage: /^[1-3]$/,
      tabel: /^(?:3\.10|4\.5|4\.7)$/,
      figuur: /^(?:2\.[1-5]|3\.[1-9]|4\.[1-9]|5\.[12])$/,
      noten: { van: 1, tot: 27 },
      opschrift: true,
      voorbeeld: '3.3.5, 4.3 Immateriële baten, tabel 4.7',
    },
  ],
  [
    'mogroep-2013',
    {
      paragraaf: /^(?:[1-5]|3 ?[a-d]|4 ?[a-j])$/,
      bijlage: /^[12]$/,
      opschrift: true,
      benoemd: /^tabel per belanghebbende$/,
      voorbeeld: '3a, tabel per belanghebbende; bijlage 1',
    },
  ],
  [
    'ndso-2018',
    { paginas: { van: 1, tot: 25 }, noten: { van: 1, tot: 20 }, opschrift: true, voorbeeld: 'pagina 22, of het opschrift van de pagina' },
  ],
  [
    'vng-2021',
    {
      noten: { van: 1, tot: 22 },
      opschrift: true,
      leesfouten: new Map([['Enmalige', 'Eenmalige']]),
      voorbeeld: 'Shared savings als basis voor een renderend gezondheidsstelsel, Proeftuin Ruwaard',
    },
  ],
  ['beleid-2026', { opschrift: true, voorbeeld: 'Wet DOS' }],
  ['prijzen-2022', { opschrift: true, benoemd: /^tabel$/, voorbeeld: 'tabel, Zvw, emergency department visit (SEH)' }],
]);
