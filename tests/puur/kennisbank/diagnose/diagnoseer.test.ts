import { describe, expect, it } from 'vitest';
import { toonBevinding } from '../../../../src/kennisbank/bevinding.ts';
import { diagnoseer } from '../../../../src/kennisbank/diagnose/diagnoseer.ts';
import { afgeleid, belemmering, bouwRegelset, kenmerk, leesEchteKennis, regel, vorm } from '../../hulp.ts';

describe('diagnoseer', () => {
  it('heeft over gezonde regels niets te melden', () => {
    const regelset = bouwRegelset({
      financieringsvormen: [vorm('pot')],
      regels: [regel('eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' })],
    });
    expect(diagnoseer(regelset)).toEqual([]);
  });

  it('zegt van alles wat niet te bewijzen is dat het niet bewezen is, en zwijgt daar niet over', () => {
    const collectief = { kenmerk: 'collectief', is: true };
    const regelset = bouwRegelset({
      kenmerken: [kenmerk('collectief', 'waarheid')],
      'afgeleide-kenmerken': [afgeleid('samen', { voorwaarde: collectief })],
      financieringsvormen: [vorm('pot')],
      belemmeringen: [belemmering('wachten')],
      regels: [
        regel('eis', ['financieringsvorm', 'pot'], 'vereist', collectief),
        regel('voor', ['financieringsvorm', 'pot'], 'pleit-voor', collectief),
        regel('tegen', ['financieringsvorm', 'pot'], 'pleit-tegen', collectief),
        regel('nog-een-eis', ['financieringsvorm', 'pot'], 'vereist', collectief),
        regel('op', ['belemmering', 'wachten'], 'treedt-op', collectief),
        regel('minder', ['belemmering', 'wachten'], 'verzacht', collectief),
      ],
    });
    const gevonden = diagnoseer(regelset, 0);
    expect(gevonden.every(({ code, ernst }) => code === 'niet-bewezen' && ernst === 'waarschuwing')).toBe(true);
    expect(new Set(gevonden.map(({ plaats }) => plaats.item))).toEqual(
      new Set(['eis', 'voor', 'tegen', 'nog-een-eis', 'op', 'minder', 'samen', 'pot']),
    );
    expect(gevonden.map(toonBevinding)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^regels, tegen, als: Of deze regel altijd tegelijk geldt met voor, is niet bewezen/),
        expect.stringMatching(/^regels, nog-een-eis, als: Of deze regel hetzelfde zegt als eis, is niet bewezen/),
        expect.stringMatching(/^regels, nog-een-eis, als: Of deze regel samen kan gaan met eis, is niet bewezen/),
        expect.stringMatching(/^regels, op, als: Of deze belemmering ooit optreedt zonder verzacht te worden, is niet bewezen/),
      ]),
    );
  });

  it('bewijst alles over de kennisbank, en vindt daar geen fouten', () => {
    const gevonden = diagnoseer(leesEchteKennis().regelset);
    expect(gevonden.filter(({ ernst }) => ernst === 'fout').map(toonBevinding)).toEqual([]);
    expect(gevonden.filter(({ code }) => code === 'niet-bewezen')).toEqual([]);
  });
});
