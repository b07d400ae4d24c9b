import { bevinding } from '../kennisbank/bevinding.ts';
import { Beheerfout } from './fouten.ts';

/** Zo lang mag een regel in een export zijn; langer leest niet, korter maakt verschillen tussen twee exports groter dan zij zijn. */
const REGELLENGTE = 140;

/** Een bestand als YAML; dezelfde inhoud geeft altijd dezelfde tekst. Het pakket wordt pas geladen als iemand het vraagt. */
export async function alsYaml(bestand: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(bestand, { aliasDuplicateObjects: false, lineWidth: REGELLENGTE });
}

/**
 * Leest YAML. Verwijzingen binnen het bestand (aliassen) worden geweigerd: een klein bestand kan daarmee een heel groot worden.
 * @throws Beheerfout BESTAND_ONGELDIG met de regel en de kolom
 */
export async function leesYaml(tekst: string): Promise<unknown> {
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return parse(tekst, { uniqueKeys: true, maxAliasCount: 0 }) as unknown;
  } catch (fout) {
    const plek = fout instanceof YAMLParseError ? fout.linePos?.[0] : undefined;
    const waar = plek === undefined ? '' : ` op regel ${plek.line}, kolom ${plek.col}`;
    const melding = `geen geldige YAML${waar}; let op inspringing, dubbele punten en aanhalingstekens`;
    throw new Beheerfout('BESTAND_ONGELDIG', `Het bestand is ${melding}. Er is niets geïmporteerd.`, [
      bevinding('yaml-ongeldig', {}, melding),
    ]);
  }
}
