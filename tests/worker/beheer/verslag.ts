import type { Antwoord } from '../hulp.ts';

/** Zoveel tekens van een antwoord komen in het verslag; de rest zegt de lezer niets meer. */
const HOOGSTENS_TEKENS = 1400;

/** Schrijft op wat er gevraagd en geantwoord is, als Markdown. */
export class Verslag {
  readonly #delen: string[] = [
    '# Het verhaal van een nieuwe regeling',
    'Een redacteur van VWS voegt een regeling toe. Zij komt langs elke poort, tot in het advies van morgen. De regeling is verzonnen; de vragen en antwoorden zijn echt. Deze tekst komt uit `tests/worker/beheer/verhaal.test.ts`: klopt hij niet meer, dan faalt die toets. Bijwerken gaat met `npx vitest run --project worker tests/worker/beheer/verhaal.test.ts -u`.',
  ];

  kop(tekst: string): void {
    this.#delen.push(`## ${tekst}`);
  }

  zin(tekst: string): void {
    this.#delen.push(tekst);
  }

  vraag(wie: string, methode: string, pad: string, body: unknown, { status, koppen, tekst }: Antwoord, velden?: readonly string[]): void {
    const regels = [`${methode} /v1/beheer${pad}`, `# als ${wie}`];
    if (body !== undefined) regels.push(ingekort(JSON.stringify(body, null, 2)));
    this.#delen.push(`\`\`\`\n${regels.join('\n')}\n\`\`\``);
    const etag = koppen.get('etag');
    this.#delen.push(
      [
        `Antwoord ${status}${etag === null ? '' : `, ETag ${etag}`}`,
        ...(tekst === '' ? [] : ['', `\`\`\`json\n${ingekort(leesbaar(tekst, velden))}\n\`\`\``]),
      ].join('\n'),
    );
  }

  spoor(items: readonly { keten: string; handeling: string; persoon: string; op: string; item?: string; reden?: string }[]): void {
    const rijen = items.map(
      ({ keten, handeling, persoon, op, item = '', reden = '' }) => `| ${op} | ${keten} | ${persoon} | ${handeling} | ${item} | ${reden} |`,
    );
    this.#delen.push(['| wanneer | keten | wie | wat | waarover | waarom |', '|---|---|---|---|---|---|', ...rijen].join('\n'));
  }

  alsMarkdown(): string {
    return `${this.#delen.join('\n\n')}\n`;
  }
}

/** Zonder wat bij elke wijziging van de kennisbank anders is. */
function leesbaar(tekst: string, velden?: readonly string[]): string {
  const alles = JSON.parse(tekst) as Record<string, unknown>;
  const json = velden === undefined ? alles : Object.fromEntries(velden.map((veld) => [veld, alles[veld]]));
  return JSON.stringify(json, (sleutel, waarde: unknown) => (sleutel === 'sha256' ? '(zegel)' : waarde), 2);
}

function ingekort(tekst: string): string {
  return tekst.length <= HOOGSTENS_TEKENS ? tekst : `${tekst.slice(0, HOOGSTENS_TEKENS)}\n…`;
}
