import type { Feiten } from '../regels/feiten.ts';

/** Een fout houdt een regelset tegen. Een waarschuwing mag blijven staan als iemand zegt waarom. */
export type Ernst = 'fout' | 'waarschuwing';

/** Alles wat er aan een regelset kan schorten. De codes blijven gelijk, want een aanvaarde waarschuwing wordt aan haar code herkend. */
export const ERNST = {
  // Een bestand of item dat niet te lezen is.
  'yaml-ongeldig': 'fout',
  'geen-lijst': 'fout',
  'soort-onbekend': 'fout',
  'veld-ontbreekt': 'fout',
  'veld-onbekend': 'fout',
  'veld-ongeldig': 'fout',
  'zonder-bron': 'fout',
  'kenmerk-zonder-vraag': 'fout',
  'id-dubbel': 'fout',
  // Items die niet bij elkaar passen.
  'verwijzing-onbekend': 'fout',
  'kenmerk-onbekend': 'fout',
  'waarde-onbekend': 'fout',
  typefout: 'fout',
  'kenmerk-ongeldig': 'fout',
  'afleiding-ongeldig': 'fout',
  'geldigheid-omgekeerd': 'fout',
  'stand-overlapt': 'fout',
  'vorm-zonder-regel': 'fout',
  'belemmering-zonder-regel': 'fout',
  'succesfactor-zonder-regel': 'fout',
  // Regels die niet kunnen doen wat zij zeggen.
  'voorwaarde-nooit-waar': 'fout',
  'voorwaarde-altijd-waar': 'waarschuwing',
  'deel-nooit-waar': 'waarschuwing',
  'deel-altijd-waar': 'waarschuwing',
  'regel-dubbel': 'fout',
  'regels-tegenstrijdig': 'fout',
  'pleit-voor-en-tegen': 'fout',
  'altijd-verzacht': 'waarschuwing',
  'vorm-nooit-passend': 'fout',
  'vorm-nooit-van-kracht': 'waarschuwing',
  'niet-bewezen': 'waarschuwing',
  'toetsgeval-wijkt-af': 'fout',
  // De inhoud: wat een lezer mist, niet begrijpt of niet kan nazoeken.
  'inhoud-ontbreekt': 'fout',
  'inhoud-gewenst': 'waarschuwing',
  'tekst-onaf': 'fout',
  'stand-heeft-gat': 'waarschuwing',
  'plaats-onbekende-vorm': 'fout',
  'plaats-niet-in-bron': 'fout',
  'zin-te-lang': 'fout',
  'jargon-zonder-begrip': 'waarschuwing',
  'letterlijk-uit-bron': 'fout',
} as const satisfies Record<string, Ernst>;
export type Bevindingcode = keyof typeof ERNST;

/** Waar iets staat. `soort` en `item` zijn die van de regelset, `veld` is het pad in het item. */
export interface Plaats {
  readonly bestand?: string;
  readonly soort?: string;
  readonly item?: string;
  readonly veld?: string;
}

/** Een voorbeeld dat de bevinding laat zien: met deze feiten gebeurt het. */
export interface Getuige {
  readonly feiten: Feiten;
  readonly peildatum?: string;
}

/** Iets dat aan de kennis schort: wat, hoe erg, waar, en wat er goed zou zijn. */
export interface Bevinding {
  readonly code: Bevindingcode;
  readonly ernst: Ernst;
  readonly plaats: Plaats;
  readonly melding: string;
  readonly getuige?: Getuige;
}

export function bevinding(code: Bevindingcode, plaats: Plaats, melding: string, getuige?: Getuige): Bevinding {
  return { code, ernst: ERNST[code], plaats, melding, ...(getuige === undefined ? {} : { getuige }) };
}

/** De bevinding als één regel: `wetten.yaml, wmo, financier: … [verwijzing-onbekend]`, met haar getuige erachter. */
export function toonBevinding({ code, plaats, melding, getuige }: Bevinding): string {
  const plek = [plaats.bestand ?? plaats.soort, plaats.item, plaats.veld].filter((deel) => deel !== undefined && deel !== '');
  const zin = `${plek.length > 0 ? `${plek.join(', ')}: ` : ''}${melding} [${code}]`;
  return getuige === undefined ? zin : `${zin}\n  Getuige: ${toonGetuige(getuige)}`;
}

function toonGetuige({ feiten, peildatum }: Getuige): string {
  const bekend = Object.entries(feiten).map(([kenmerk, waarde]) => `${kenmerk} = ${JSON.stringify(waarde)}`);
  return `${bekend.length === 0 ? 'wat er ook bekend is' : bekend.join(', ')}${peildatum === undefined ? '' : `, op ${peildatum}`}`;
}
