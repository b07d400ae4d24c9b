import { describe, expect, it, vi } from 'vitest';
import type { Signaal } from '../../../src/signalen/signaal.ts';
import { maakSignaalbak } from '../../../src/signalen/signaalbak.ts';

const signaal = (nummer: number): Signaal => ({
  id: String(nummer),
  dag: '2026-11-25',
  wetten: 'wmo',
  belemmeringen: [],
  onvervuld: false,
  vragen: [],
});

/** Een bak met een klok die de test laat lopen, en een wachtrij die onthoudt wat zij kreeg. */
function opstelling(stuur: (berichten: readonly unknown[]) => Promise<void> = () => Promise.resolve()) {
  const zendingen: string[][] = [];
  let verder: () => void = () => undefined;
  const werk: Promise<unknown>[] = [];
  const bak = maakSignaalbak(() => new Promise((klaar) => (verder = klaar)));
  const afvoer = {
    // Van de wachtrij wordt alleen dit gebruikt.
    wachtrij: {
      sendBatch: async (berichten: { body: Signaal }[]) => {
        await stuur(berichten);
        zendingen.push(berichten.map(({ body }) => body.id));
      },
    } as unknown as Queue<Signaal>,
    naHetAntwoord: (taak: Promise<unknown>) => werk.push(taak),
  };
  return {
    doeErin: (van: number, tot: number) => {
      for (let nummer = van; nummer < tot; nummer += 1) bak.doeErin(signaal(nummer), afvoer);
    },
    tik: async () => {
      verder();
      await Promise.all(werk.splice(0));
    },
    zendingen,
    wachtend: () => werk.length,
  };
}
const nummers = (van: number, tot: number): string[] => Array.from({ length: tot - van }, (_, plaats) => String(van + plaats));

describe('de signaalbak', () => {
  it('stuurt alles één keer, samen, in zendingen van hoogstens honderd', async () => {
    const { doeErin, tik, zendingen, wachtend } = opstelling();
    doeErin(0, 250);
    expect([zendingen, wachtend()]).toEqual([[], 1]);
    await tik();
    expect(zendingen).toEqual([nummers(0, 100), nummers(100, 200), nummers(200, 250)]);
    doeErin(250, 251);
    await tik();
    expect(zendingen.at(-1)).toEqual(['250']);
  });

  it('houdt een vrager niet op als de wachtrij weigert, en zegt het zonder inhoud', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { doeErin, tik } = opstelling(() => Promise.reject(new Error('geheim')));
    doeErin(0, 3);
    await tik();
    expect(log.mock.calls.flat().join()).toBe('{"gebeurtenis":"signalen-niet-verstuurd","naam":"Error"}');
    log.mockRestore();
  });

  it('loopt niet vol: wat er niet bij past, telt niet mee', async () => {
    const { doeErin, tik, zendingen } = opstelling();
    doeErin(0, 10_500);
    await tik();
    expect(zendingen.flat()).toHaveLength(10_000);
  });
});
