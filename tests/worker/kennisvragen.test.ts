import { describe, expect, it } from 'vitest';
import document from '../../docs/kennisvragen.md?raw';
import { vraag } from './hulp.ts';
import { leesIngekort, verschillen } from './ingekort.ts';

const aanroepen = [...document.matchAll(/```sh\ncurl 'localhost:8787([^']+)'\n```\n\n```json\n([^]*?)\n```/g)].map(
  ([, pad = '', antwoord = '']) => [pad, antwoord] as const,
);

describe('docs/kennisvragen.md', () => {
  it('stelt twaalf vragen, elk met een aanroep en een antwoord', () => {
    const vragen = document.split(/^## /m).slice(1);
    expect(vragen.map((tekst) => /^\d+/.exec(tekst)?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    for (const tekst of vragen) expect(tekst).toMatch(/```sh\ncurl '/);
    expect(document.match(/^curl /gm)).toHaveLength(aanroepen.length);
  });

  it.each(aanroepen)('%s geeft wat er staat', async (pad, antwoord) => {
    const { status, json } = await vraag(pad);
    expect(status).toBe(200);
    expect(verschillen(leesIngekort(antwoord), json)).toEqual([]);
  });

  it('noemt elk schot met een eigen instrument, en geen ander', async () => {
    const tabel = [...document.matchAll(/^\| `([a-z-]+)` \| (.+?) \| (.+?) \|$/gm)].map(([, schot = '', instrumenten = '', nu = '']) => ({
      schot,
      instrumenten: namenIn(instrumenten),
      nu: namenIn(nu),
    }));
    const wetten = ((await vraag('/v1/wetten')).json['items'] as { id: string }[]).map(({ id }) => id);
    const schotten = wetten.flatMap((een, plaats) => wetten.slice(plaats + 1).map((ander) => `${een}-${ander}`));
    const echt = await Promise.all(
      schotten.map(async (schot) => ({
        schot,
        instrumenten: await instrumentenTussen(schot),
        nu: await instrumentenTussen(schot, '&status=van-kracht'),
      })),
    );
    expect(document).toContain(`Tien wetten geven ${schotten.length} schotten`);
    expect(tabel).toEqual(echt.filter(({ instrumenten }) => instrumenten.length > 0));
  });
});

function namenIn(cel: string): string[] {
  return [...cel.matchAll(/`([^`]+)`/g)].map(([, naam = '']) => naam);
}

/** De overbruggingsprocedure is voor elk schot en staat daarom niet in de tabel. */
async function instrumentenTussen(schot: string, erbij = ''): Promise<string[]> {
  const { json } = await vraag(`/v1/financieringsvormen?soort=instrument&tussen=${schot}${erbij}&peildatum=2026-11-22`);
  return (json['items'] as { id: string }[]).map(({ id }) => id).filter((id) => id !== 'overbruggingsprocedure-pmm');
}

describe('een ingekort antwoord', () => {
  const echt = { items: [{ id: 'a', tekst: 'Een hele zin.' }, { id: 'b' }, { id: 'c' }], totaal: 3 };
  const fouten = (ingekort: string): string[] => verschillen(leesIngekort(ingekort), echt);

  it.each([
    '{ "items": [{ "id": "a", … }, …], "totaal": 3 }',
    '{ "items": […, { "id": "c" }], … }',
    '{ "items": [{ "id": "a", "tekst": "Een hele …" }, …, { "id": "c" }], "totaal": 3 }',
    '{ … }',
  ])('klopt: %s', (ingekort) => expect(fouten(ingekort)).toEqual([]));

  it.each([
    ['een andere waarde', '{ "totaal": 4, … }', 'antwoord.totaal: 4 is nu 3'],
    ['een veld dat er niet is', '{ "aantal": 3, … }', 'antwoord.aantal: 3 is nu undefined'],
    ['een veld weggelaten zonder …', '{ "items": […] }', 'antwoord: laat "totaal" weg zonder …'],
    ['een deel weggelaten zonder …', '{ "items": [{ "id": "a", … }], … }', 'antwoord.items: laat 2 delen weg zonder …'],
    ['een andere volgorde', '{ "items": [{ "id": "b" }, …], … }', 'antwoord.items[0]: laat "tekst" weg zonder …'],
    ['een deel dat er niet is', '{ "items": […, { "id": "d" }], … }', 'antwoord.items[1]: {"id":"d"} staat er niet meer in'],
    [
      'een zin die anders begint',
      '{ "items": [{ "id": "a", "tekst": "Geen hele …" }, …], … }',
      'antwoord.items[0].tekst: "Geen hele …" is nu',
    ],
  ])('ziet %s', (_, ingekort, melding) => expect(fouten(ingekort)[0]).toContain(melding));
});
