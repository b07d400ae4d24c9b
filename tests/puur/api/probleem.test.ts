import { afterEach, describe, expect, it, vi } from 'vitest';
import { alsProbleem } from '../../../src/api/probleem.ts';
import { TeGrootOmTeBewaren } from '../../../src/bewaren/bewaarfout.ts';

afterEach(() => vi.restoreAllMocks());

describe('een onverwachte fout', () => {
  it('komt in het log zonder haar melding, ook als die over meer regels gaat', () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(alsProbleem(new TypeError('opdracht mislukt\nparams: geheim\n    at geheim dorp')).status).toBe(500);
    const regel = JSON.parse(String(log.mock.calls[0]?.[0])) as { naam: string; spoor: string[] };
    expect(regel.naam).toBe('TypeError');
    expect(regel.spoor.length).toBeGreaterThan(0);
    expect(JSON.stringify(regel)).not.toMatch(/geheim|mislukt/);
  });
});

describe('een advies dat te groot is om te bewaren', () => {
  it('is een fout in de vraag, met wat er minder kan', () => {
    const { status, errors } = alsProbleem(new TeGrootOmTeBewaren(2_345_678));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ in: 'body', location: '/bewaren' }]);
    expect(errors?.[0]?.detail).toMatch(/^Dit advies is 2,3 MB .*uitleg=kort/);
  });
});
