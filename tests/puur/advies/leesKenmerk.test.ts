import { describe, expect, it } from 'vitest';
import type { Invoerfout } from '../../../src/advies/invoerfout.ts';
import { lees } from '../hulp.ts';
import { enkel, kennis, metKenmerk } from './proefinvoer.ts';

describe('een antwoord van het verkeerde type', () => {
  it.each<[string, unknown, Invoerfout['code'], string]>([
    ['collectief', 'ja', 'verkeerd-type', 'Verwacht is true of false, er staat "ja".'],
    ['collectief', 1, 'verkeerd-type', 'Verwacht is true of false, er staat 1.'],
    ['niveau', ['populatie'], 'verkeerd-type', 'Verwacht is een van individueel, populatie; er staat een lijst.'],
    ['niveau', true, 'verkeerd-type', 'Verwacht is een van individueel, populatie; er staat true.'],
    ['doelgroepen', 'jeugd', 'verkeerd-type', 'Verwacht is een lijst, zoals ["ouderen"]; er staat "jeugd".'],
    ['deelnemers', 'veel', 'verkeerd-type', 'Verwacht is een getal (huishoudens), er staat "veel".'],
    ['deelnemers', [12], 'verkeerd-type', 'Verwacht is een getal (huishoudens), er staat een lijst.'],
    ['deelnemers', 12.5, 'ongeldig', 'Verwacht is een heel getal (huishoudens), er staat 12.5.'],
    ['deelnemers', -1, 'buiten-bereik', '-1 ligt buiten het bereik van 0 tot en met 1000 (huishoudens).'],
    ['deelnemers', 1001, 'buiten-bereik', '1001 ligt buiten het bereik van 0 tot en met 1000 (huishoudens).'],
    ['deelnemers', Number.POSITIVE_INFINITY, 'buiten-bereik', 'ligt buiten het bereik'],
  ])('%s: %j', (id, waarde, code, detail) => {
    const gemeld = enkel(metKenmerk(id, waarde));
    expect(gemeld).toMatchObject({ in: 'body', location: `/kenmerken/${id}`, code });
    expect(gemeld.detail).toContain(detail);
  });

  it.each(['1.234,56', '1234', '€ 500'])('een bedrag als tekst (%j) krijgt uitleg over de notatie', (bedrag) => {
    expect(enkel(metKenmerk('investering', bedrag)).detail).toBe(
      `Verwacht is een getal (euro), er staat "${bedrag}". Schrijf een getal zonder aanhalingstekens en zonder punten voor duizenden; de komma wordt een punt: 1234.56.`,
    );
  });

  it('een getal met decimalen mag waar geen heel getal nodig is, en op de grens', () => {
    expect(lees({ wetten: ['wmo'], kenmerken: { investering: 1234.56, deelnemers: 1000 } }, kennis).kenmerken).toEqual({
      deelnemers: 1000,
      investering: 1234.56,
    });
  });

  it('een naam in een lijst die geen tekst is, wordt op haar plek gemeld', () => {
    expect(enkel(metKenmerk('doelgroepen', ['jeugd', 5]))).toMatchObject({ location: '/kenmerken/doelgroepen/1', code: 'verkeerd-type' });
  });
});

describe('een kenmerk waar niet naar gevraagd wordt', () => {
  it('een afgeleid kenmerk wordt geweigerd: dat rekenen wij uit', () => {
    expect(enkel(metKenmerk('hardSchot', true))).toMatchObject({
      location: '/kenmerken/hardSchot',
      code: 'onbekend-kenmerk',
      detail: '"hardSchot" wordt berekend uit andere kenmerken; laat het weg.',
    });
  });

  it.each(['wetten', 'domeinen'])('%s onder kenmerken hoort op het hoofdniveau', (id) => {
    expect(enkel(metKenmerk(id, ['wmo'])).detail).toContain('hoofdniveau');
  });
});
