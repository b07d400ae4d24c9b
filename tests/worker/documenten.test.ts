import { exports } from 'cloudflare:workers';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Probleemantwoord } from '../../src/api/schemas/algemeen.ts';
import { ALLES, LPBL, SROI, type Ruw } from '../puur/businesscase/vragen.ts';
import { stuur, vraag } from './hulp.ts';

const INITIATIEF: Ruw = {
  naam: 'Zórgzaam <script>alert(1)</script> & "Dorp"',
  wetten: ['wmo', 'zvw', 'wlz'],
  kenmerken: { doelgroepen: ['ouderen'], niveau: 'individueel', lastenIn: ['wmo'], batenIn: ['wlz'], fase: 'opstart' },
};
const ADVIES = '/v1/adviezen?peildatum=2026-11-22';
const CASUS = '/v1/businesscases?peildatum=2026-11-22';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Bestand {
  readonly status: number;
  readonly koppen: Headers;
  readonly bytes: Uint8Array;
  readonly tekst: string;
}

async function haal(pad: string, body: unknown, accept?: string): Promise<Bestand> {
  const antwoord = await exports.default.fetch(`http://ontschot.test${pad}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(accept === undefined ? {} : { Accept: accept }) },
    body: JSON.stringify(body),
  });
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  return { status: antwoord.status, koppen: antwoord.headers, bytes, tekst: new TextDecoder().decode(bytes) };
}

function delen({ bytes, status }: Bestand): Record<string, string> {
  expect(status).toBe(200);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, deel]) => [naam, strFromU8(deel)]));
}

const soort = ({ koppen }: Bestand): string => (koppen.get('content-type') ?? '').split(';')[0] ?? '';

describe('een antwoord als document', () => {
  it.each([
    ['json', 'application/json', ADVIES, INITIATIEF],
    ['markdown', 'text/markdown', ADVIES, INITIATIEF],
    ['html', 'text/html', ADVIES, INITIATIEF],
    ['docx', DOCX, ADVIES, INITIATIEF],
    ['json', 'application/json', CASUS, ALLES],
    ['markdown', 'text/markdown', CASUS, ALLES],
    ['html', 'text/html', CASUS, ALLES],
    ['docx', DOCX, CASUS, ALLES],
    ['xlsx', XLSX, CASUS, ALLES],
  ])('komt als %s met formaat en met Accept: %s (%s)', async (formaat, mediatype, pad, body) => {
    const metFormaat = await haal(`${pad}&formaat=${formaat}`, body);
    const metAccept = await haal(pad, body, mediatype);
    for (const antwoord of [metFormaat, metAccept]) {
      expect(antwoord.status, antwoord.tekst.slice(0, 300)).toBe(200);
      expect(soort(antwoord)).toBe(mediatype);
      expect(antwoord.koppen.get('api-version')).toBe('1.0.0');
      expect(antwoord.koppen.get('x-content-type-options')).toBe('nosniff');
      expect(antwoord.koppen.get('cache-control')).toBe('no-store');
    }
    if (formaat !== 'docx' && formaat !== 'xlsx') expect(metFormaat.tekst).toBe(metAccept.tekst);
  });

  it('maakt van een advies een bestand dat naar het initiatief heet', async () => {
    const naam = async (formaat: string): Promise<string | null> =>
      (await haal(`${ADVIES}&formaat=${formaat}`, INITIATIEF)).koppen.get('content-disposition');
    expect(await naam('docx')).toBe('attachment; filename="advies-zorgzaam-script-alert-1-script-dorp-2026-11-22.docx"');
    expect(await naam('html')).toBe('inline; filename="advies-zorgzaam-script-alert-1-script-dorp-2026-11-22.html"');
    expect(await naam('json')).toBeNull();
  });

  it('toont wat iemand invult als gewone tekst, in elk formaat', async () => {
    const html = await haal(`${ADVIES}&formaat=html`, INITIATIEF);
    expect(html.tekst).not.toContain('<script');
    expect(html.tekst).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Dorp&quot;');
    const markdown = await haal(`${ADVIES}&formaat=markdown`, INITIATIEF);
    expect(markdown.tekst).toContain(String.raw`# Advies voor Zórgzaam \<script\>alert(1)\</script\> & "Dorp"`);
    const docx = delen(await haal(`${ADVIES}&formaat=docx`, INITIATIEF));
    expect(docx['word/document.xml']).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
    const posten = [{ ...(ALLES['posten'] as Ruw[])[0], naam: '=HYPERLINK("http://kwaad")<b>' }];
    const xlsx = delen(await haal(`${CASUS}&formaat=xlsx`, { ...ALLES, posten, varianten: [] }));
    expect(xlsx['xl/sharedStrings.xml']).toContain('=HYPERLINK("http://kwaad")&lt;b&gt;');
    expect(xlsx['xl/worksheets/sheet4.xml']).not.toContain('HYPERLINK');
  });

  it('stuurt HTML onder een beleid dat alleen het eigen stijlblok toelaat', async () => {
    const { tekst, koppen } = await haal(`${CASUS}&formaat=html`, ALLES);
    const stijl = /<style>(.*?)<\/style>/s.exec(tekst)?.[1] ?? '';
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(stijl)));
    expect(koppen.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${btoa(String.fromCodePoint(...hash))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(tekst).not.toMatch(/<script| style=| on\w+="/);
  });

  it('geeft een Word-bestand met koppen, tabelkoppen en tekstalternatieven', async () => {
    const docx = delen(await haal(`${CASUS}&formaat=docx`, ALLES));
    const xml = docx['word/document.xml'] ?? '';
    for (const deel of ['<w:pStyle w:val="Heading1"/>', '<w:tblHeader/>', 'descr="Twee balken per partij']) expect(xml).toContain(deel);
    expect(docx['word/footer1.xml']).toContain('Peildatum 22 november 2026, regelset 1.');
  });

  it('geeft een werkboek met formules en hun uitkomst', async () => {
    const xlsx = delen(await haal(`${CASUS}&formaat=xlsx`, ALLES));
    expect(xlsx['xl/worksheets/sheet2.xml']).toContain('<f>B4-B3</f><v>46392.82</v>');
    expect(xlsx['xl/worksheets/sheet5.xml']).toContain('(1+Uitgangspunten!$B$3)^-H$3');
    expect(xlsx['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it.each([LPBL, SROI])('maakt ook van een andere deur elk document', async (body) => {
    for (const formaat of ['markdown', 'html', 'docx', 'xlsx']) expect((await haal(`${CASUS}&formaat=${formaat}`, body)).status).toBe(200);
  });

  it('zet peildatum en regelset ook op een document zonder ontvangstbewijs', async () => {
    const { tekst } = await haal(`${ADVIES}&formaat=markdown&onderdelen=afbakening`, INITIATIEF);
    expect(tekst).toContain('peildatum 22 november 2026 (2026-11-22), regelset 1');
    expect(tekst).not.toContain('## Instrumenten');
  });
});

describe('het kiezen van een formaat', () => {
  it('laat formaat voor Accept gaan', async () => {
    expect(soort(await haal(`${ADVIES}&formaat=markdown`, INITIATIEF, 'text/html'))).toBe('text/markdown');
    expect(soort(await haal(`${ADVIES}&formaat=json`, INITIATIEF, 'text/csv'))).toBe('application/json');
  });

  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['*/*', 'application/json'],
    ['text/*', 'text/markdown'],
    ['application/json;q=0.2, text/html;q=0.9', 'text/html'],
    ['text/html;q=0, */*', 'application/json'],
    ['APPLICATION/JSON', 'application/json'],
    ['application/problem+json', 'application/json'],
    ['text/markdown;charset=utf-8', 'text/markdown'],
    ['text/csv, */*;q=0.1', 'application/json'],
  ])('kiest bij Accept: %s %s', async (accept, verwacht) => {
    expect(soort(await haal(ADVIES, INITIATIEF, accept))).toBe(verwacht);
  });

  it.each([
    ['text/csv', ADVIES, INITIATIEF],
    [XLSX, ADVIES, INITIATIEF],
    ['*/*;q=0', CASUS, SROI],
  ])('weigert Accept: %s met wat er wel is', async (accept, pad, body) => {
    const antwoord = await haal(pad, body, accept);
    expect([antwoord.status, soort(antwoord)]).toEqual([406, 'application/problem+json']);
    expect(antwoord.tekst).toContain('text/markdown');
  });

  it('noemt bij een onbekend formaat het formaat dat bedoeld kan zijn', async () => {
    const { status, json } = await stuur(`${CASUS}&formaat=xslx`, SROI);
    expect(status).toBe(400);
    const [fout] = json['errors'] as { in: string; location: string; detail: string }[];
    expect(fout).toMatchObject({ in: 'query', location: 'formaat' });
    expect(fout?.detail).toContain('bedoelde u "xlsx"?');
    expect((await stuur(`${ADVIES}&formaat=xlsx`, INITIATIEF)).status).toBe(400);
  });

  it('geeft een fout altijd als problem+json, welk formaat ook gevraagd is', async () => {
    for (const [pad, body] of [
      [`${CASUS}&formaat=docx`, {}],
      [`${ADVIES}&formaat=html&kleur=rood`, { wetten: ['zwv'] }],
    ] as const) {
      const antwoord = await haal(pad, body, 'text/html');
      expect([antwoord.status, soort(antwoord)]).toEqual([400, 'application/problem+json']);
      expect(antwoord.koppen.get('content-disposition')).toBeNull();
      expect(Probleemantwoord.safeParse(JSON.parse(antwoord.tekst)).error?.issues).toBeUndefined();
    }
  });

  it('laat andere eindpunten alleen JSON geven', async () => {
    expect((await vraag('/v1/wetten', { headers: { Accept: 'text/html' } })).status).toBe(406);
    expect((await vraag('/v1/wetten?formaat=html')).status).toBe(400);
  });

  it('beschrijft elk formaat in het document', async () => {
    const { json } = await vraag('/v1/openapi.json');
    const paden = json['paths'] as Record<
      string,
      { post: { responses: Record<string, { content: object }>; parameters: { name: string; schema: { enum?: string[] } }[] } }
    >;
    const van = (pad: string) => ({
      soorten: Object.keys(paden[pad]?.post.responses['200']?.content ?? {}),
      formaten: paden[pad]?.post.parameters.find(({ name }) => name === 'formaat')?.schema.enum,
    });
    expect(van('/adviezen')).toEqual({
      soorten: ['application/json', 'text/markdown', 'text/html', DOCX],
      formaten: ['json', 'markdown', 'html', 'docx'],
    });
    expect(van('/businesscases')).toEqual({
      soorten: ['application/json', 'text/markdown', 'text/html', DOCX, XLSX],
      formaten: ['json', 'markdown', 'html', 'docx', 'xlsx'],
    });
  });
});
