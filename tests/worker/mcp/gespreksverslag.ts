import type { Uitslag } from './hulp.ts';

/** Zoveel tekens van een stuk tekst komen in het verslag; de rest staat in het echte antwoord. */
const HOOGSTENS_TEKENS = 1100;

/** Schrijft een gesprek op, met wat de assistent aan de dienst vraagt en wat hij terugkrijgt. */
export class Gespreksverslag {
  readonly #delen: string[] = [
    '# Een gesprek met een assistent',
    'Van een idee tot een businesscase, door een client die via MCP met deze dienst praat. De vrager en zijn bedragen zijn verzonnen; de aanroepen en antwoorden zijn echt, en ingekort waar … staat. Deze tekst komt uit `tests/worker/mcp/gesprek.test.ts`: klopt hij niet meer, dan faalt die toets. Bijwerken gaat met `npx vitest run --project worker tests/worker/mcp/gesprek.test.ts -u`.',
  ];

  kop(tekst: string): void {
    this.#delen.push(`## ${tekst}`);
  }

  zin(tekst: string): void {
    this.#delen.push(tekst);
  }

  zegt(wie: 'Vrager' | 'Assistent', tekst: string): void {
    this.#delen.push(`**${wie}:** ${tekst}`);
  }

  /** @param koppen van het antwoord alleen het begin en deze hoofdstukken */
  aanroep(naam: string, argumenten: Record<string, unknown>, { tekst, tekens }: Uitslag, koppen: readonly string[]): void {
    this.#delen.push(
      `\`\`\`json\n${ingekort(leesbaar({ name: naam, arguments: argumenten }))}\n\`\`\``,
      `Antwoord, met de gegevens erbij ${Math.ceil(tekens / 1000)} kB:`,
      `\`\`\`\`markdown\n${hoofdstukken(tekst.trim(), koppen)}\n\`\`\`\``,
    );
  }

  alsMarkdown(): string {
    return `${this.#delen.join('\n\n')}\n`;
  }
}

/** JSON met een lijst van losse waarden op één regel. */
function leesbaar(waarde: unknown): string {
  return JSON.stringify(waarde, null, 2).replaceAll(/\[\s+([^[\]{}]*?)\s+\]/g, (_, delen: string) => `[${delen.replaceAll(/\s+/g, ' ')}]`);
}

function hoofdstukken(tekst: string, koppen: readonly string[]): string {
  const [begin = '', ...rest] = tekst.split(/\n(?=## )/);
  const gekozen = rest.map((deel) => (koppen.includes(/^## (.*)/.exec(deel)?.[1] ?? '') ? ingekort(deel) : '…'));
  const delen = [ingekort(begin.trimEnd()), ...gekozen.map((deel) => deel.trimEnd())];
  return delen.filter((deel, plaats) => deel !== '…' || delen[plaats - 1]?.endsWith('…') !== true).join('\n\n');
}

/** Hele regels, zolang zij passen. */
function ingekort(tekst: string): string {
  if (tekst.length <= HOOGSTENS_TEKENS) return tekst;
  return `${tekst.slice(0, tekst.lastIndexOf('\n', HOOGSTENS_TEKENS))}\n…`;
}
