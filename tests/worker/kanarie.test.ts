import { describe, expect, it, vi } from 'vitest';
import { stuur, vraag } from './hulp.ts';

const KANARIE = 'kanarie-7b1f';

/** Vragen met een herkenbaar woord op elke plek waar een vrager iets kan zeggen: goede, kapotte en te grote. */
const VRAGEN: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['een advies', () => stuur('/v1/adviezen', { naam: KANARIE, omschrijving: KANARIE, wetten: ['wmo', 'wlz'] })],
  ['een bewaard advies', () => stuur('/v1/adviezen', { naam: KANARIE, wetten: ['wmo'], bewaren: true })],
  ['een advies als Word', () => stuur('/v1/adviezen?formaat=docx', { naam: KANARIE, wetten: ['wmo'] })],
  ['onbekende velden', () => stuur('/v1/adviezen', { [KANARIE]: KANARIE, wetten: [KANARIE], kenmerken: { [KANARIE]: KANARIE } })],
  ['kapotte JSON', () => stuur('/v1/adviezen', `{"naam": "${KANARIE}`)],
  ['een te grote body', () => stuur('/v1/adviezen', JSON.stringify({ omschrijving: KANARIE.repeat(40_000) }))],
  ['een businesscase', () => stuur('/v1/businesscases', { naam: KANARIE, partijen: [{ id: KANARIE, naam: KANARIE }], posten: KANARIE })],
  ['een melding', () => stuur('/v1/meldingen', { soort: 'wetten', item: 'wmo', opmerking: KANARIE })],
  ['een zoekvraag', () => vraag(`/v1/zoekresultaten?q=${KANARIE}`)],
  ['een onbekende parameter', () => vraag(`/v1/wetten?${KANARIE}=${KANARIE}`)],
  ['een onbekend pad', () => vraag(`/v1/${KANARIE}`)],
  ['een sleutel van het beheer', () => vraag('/v1/beheer/ik', { headers: { Authorization: `Bearer ${KANARIE}` } })],
  ['een bewijs van Access', () => vraag('/v1/beheer/ik', { headers: { 'Cf-Access-Jwt-Assertion': KANARIE } })],
  [
    'een verwijdersleutel',
    () => vraag(`/v1/adviezen/${'a'.repeat(32)}`, { method: 'DELETE', headers: { Authorization: `Bearer ${KANARIE}` } }),
  ],
];

describe('in een log komt niets van een vraag', () => {
  it.each(VRAGEN)('bij %s', async (_, doe) => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((soort) =>
      vi.spyOn(console, soort).mockImplementation(() => undefined),
    );
    await doe();
    const gelogd = JSON.stringify(logs.flatMap((log) => log.mock.calls));
    for (const log of logs) log.mockRestore();
    expect(gelogd).not.toContain(KANARIE);
  });
});
