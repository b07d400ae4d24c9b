import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { maakApp } from '../../src/app.ts';
import { ruimOp } from '../../src/bewaren/ruimOp.ts';
import { voerTakenUit } from '../../src/taken.ts';
import worker from '../../src/worker.ts';
import { aantal, ADVIES, BEWAREN, bewaar, laatVerlopen } from './bewaarhulp.ts';

afterEach(() => vi.restoreAllMocks());

describe('de bewaartermijn', () => {
  const DAG = 86_400_000;
  const bewaarMet = async (dagen?: string): Promise<number> => {
    const app = maakApp();
    const bindingen = { DB: env.DB, ...(dagen === undefined ? {} : { BEWAARTERMIJN_DAGEN: dagen }) };
    const body = JSON.stringify(BEWAREN);
    const antwoord = await app.request(ADVIES, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }, bindingen);
    const { verlooptOp } = await antwoord.json<{ verlooptOp: string }>();
    return Math.round((Date.parse(verlooptOp) - Date.now()) / DAG);
  };

  it.each([
    ['30', 30],
    ['1', 1],
    ['3650', 3650],
    [undefined, 365],
  ])('volgt de inrichting: %s is %i dagen', async (dagen, verwacht) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await bewaarMet(dagen)).toBe(verwacht);
    expect(log).not.toHaveBeenCalled();
  });

  it.each(['0', '3651', '-5', '12,5', 'een jaar', ''])('is bij "%s" 365 dagen, met een logregel zonder inhoud', async (dagen) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await bewaarMet(dagen)).toBe(365);
    expect(log.mock.calls).toEqual([['{"gebeurtenis":"bewaartermijn-ongeldig","gebruikt":365}']]);
  });

  it('wordt door de klok uitgevoerd, en laat staan wat nog niet verlopen is', async () => {
    const [verlopen, blijft] = [await bewaar(), await bewaar()];
    await laatVerlopen(verlopen.id);
    await worker.scheduled(createScheduledController({ scheduledTime: new Date(), cron: '17 2 * * *' }), env);
    const over = await env.DB.prepare('SELECT id FROM adviezen').all<{ id: string }>();
    expect(over.results.map(({ id }) => id)).toContain(blijft.id);
    expect(over.results.map(({ id }) => id)).not.toContain(verlopen.id);
  });

  it('verwijdert in begrensde delen', async () => {
    await env.DB.prepare('DELETE FROM adviezen').run();
    const veld = (n: number): string =>
      `('${n.toString(16).padStart(32, '0')}', '{}', '{}', '2026-11-22', 'kort', '[]', '[]', 1, '1.0.0', 'x', '2024-01-01', '2025-01-0${(n % 9) + 1}')`;
    await env.DB.prepare(`INSERT INTO adviezen VALUES ${Array.from({ length: 25 }, (_, n) => veld(n)).join(', ')}`).run();
    expect(await ruimOp(env.DB, new Date(), 10, 2)).toBe(20);
    expect(await aantal()).toBe(5);
    expect(await ruimOp(env.DB, new Date(), 10, 2)).toBe(5);
    expect(await ruimOp(env.DB, new Date(), 10, 2)).toBe(0);
  });

  it('laat een mislukte taak de andere niet tegenhouden, en zegt dat zij mislukte', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    let gedaan = false;
    const taken = [
      { naam: 'kapot', doe: () => Promise.reject(new Error('geheim')) },
      { naam: 'goed', doe: () => Promise.resolve((gedaan = true)) },
    ];
    await expect(voerTakenUit(env, new Date(), taken)).rejects.toThrow('mislukt: kapot');
    expect(gedaan).toBe(true);
    expect(log.mock.calls.flat().join()).not.toContain('geheim');
  });
});
