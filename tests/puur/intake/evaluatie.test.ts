import { describe, expect, it } from 'vitest';
import {
  bronteksten,
  dertigTeksten,
  eigenTeksten,
  meet,
  precisie,
  twaalfTeksten,
  vangst,
  VELDEN,
  type Geval,
} from '../../../scripts/intake-evalueer.ts';
import { leesEchteKennis } from '../hulp.ts';

const kennis = leesEchteKennis();
/** Een voorstel dat niet klopt is erger dan een vraag die blijft staan. */
const PRECIES = 0.9;
const GEVONDEN = 0.6;

function houdtStand(gevallen: readonly Geval[], velden: readonly (typeof VELDEN)[number][] = VELDEN): void {
  const { perVeld, regels } = meet(kennis, gevallen);
  for (const veld of velden) {
    expect(precisie(perVeld[veld]), `precisie van ${veld}:\n${regels.join('\n')}`).toBeGreaterThanOrEqual(PRECIES);
    expect(vangst(perVeld[veld]), `vangst van ${veld}:\n${regels.join('\n')}`).toBeGreaterThanOrEqual(GEVONDEN);
  }
}

describe('wat de intake voorstelt', () => {
  it('klopt bij de 52 initiatieven van de groslijst, met onze eigen teksten', () => {
    const gevallen = eigenTeksten(kennis);
    expect(gevallen).toHaveLength(52);
    houdtStand(gevallen);
  });

  it('klopt voor wie het is bij de praktijken waarop niets is afgesteld; wetten en niveau noemen die te weinig om te meten', () => {
    houdtStand(eigenTeksten(kennis, false), ['doelgroepen']);
  });

  it('klopt bij de dertig teksten die er eerder waren dan het lexicon, ook bij de tien achtergehouden', () => {
    expect(dertigTeksten(false)).toHaveLength(20);
    expect(dertigTeksten(true)).toHaveLength(10);
    houdtStand(dertigTeksten(false));
    houdtStand(dertigTeksten(true));
  });

  it('klopt bij de wetten van de twaalf teksten die na het lexicon zijn opgeschreven', () => {
    expect(twaalfTeksten()).toHaveLength(12);
    houdtStand(twaalfTeksten(), ['wetten']);
  });

  it.skipIf(bronteksten(kennis) === undefined)('klopt bij de 54 rijen van bijlage A, als die er is', () => {
    const rijen = bronteksten(kennis)?.rij ?? [];
    expect(rijen).toHaveLength(54);
    houdtStand(rijen);
  });
});
