import { describe, expect, it } from 'vitest';
import { Adviesantwoord } from '../../src/api/schemas/advies.ts';
import { stuur } from './hulp.ts';

describe('POST /v1/adviezen', () => {
  it('geeft een advies dat past bij het document', async () => {
    const { status, json } = await stuur('/v1/adviezen?uitleg=volledig', { wetten: ['wmo', 'wlz'] });
    expect(status).toBe(200);
    expect(Adviesantwoord.safeParse(json).error).toBeUndefined();
  });
});
