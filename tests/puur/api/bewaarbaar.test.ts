import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houdbaarheid } from '../../../src/api/bewaarbaar.ts';
import { vandaag } from '../../../src/kennisbank/peildatum.ts';

/** Tot wanneer een antwoord dat nu gegeven wordt nog gebruikt kan worden. */
function uiterlijk(kop: string, nu: Date): Date {
  const [vers = 0, verschaald = 0] = [...kop.matchAll(/=(\d+)/g)].map(([, seconden]) => Number(seconden));
  return new Date(nu.getTime() + (vers + verschaald) * 1000);
}

describe('hoe lang een antwoord te bewaren is', () => {
  it('zonder peildatum nooit tot in de volgende dag', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }), (moment) => {
        // Hele seconden: zo telt een tussenstation ook.
        const nu = new Date(Math.floor(moment.getTime() / 1000) * 1000);
        const laatste = uiterlijk(houdbaarheid({ vast: { regelset: false, peildatum: false } }, nu), nu);
        expect(vandaag(new Date(laatste.getTime() - 1000))).toBe(vandaag(nu));
      }),
    );
  });

  it.each([
    ['2026-11-22T22:59:30Z', 'public, max-age=30, stale-while-revalidate=0'],
    ['2026-11-22T22:58:00Z', 'public, max-age=60, stale-while-revalidate=60'],
    ['2026-07-01T21:59:59Z', 'public, max-age=1, stale-while-revalidate=0'],
    ['2026-11-22T12:00:00Z', 'public, max-age=60, stale-while-revalidate=600'],
  ])('om %s is dat "%s"', (moment, kop) => {
    expect(houdbaarheid({ vast: { regelset: true, peildatum: false } }, new Date(moment))).toBe(kop);
  });

  it('met een peildatum maakt middernacht niet uit', () => {
    expect(houdbaarheid({ vast: { regelset: false, peildatum: true } }, new Date('2026-11-22T22:59:59Z'))).toContain('max-age=60');
  });
});
