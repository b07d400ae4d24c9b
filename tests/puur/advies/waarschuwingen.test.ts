import { describe, expect, it } from 'vitest';
import { waarschuwingen } from '../../../src/advies/waarschuwingen.ts';
import { afgeleid, bouwKennis, kenmerk, stelVraag, waarden, type Lijsten } from '../hulp.ts';

const lijsten: Lijsten = {
  kenmerken: [
    kenmerk('betaaltitelIn', 'verzameling', { waardenUit: ['wetten'] }),
    kenmerk('partijen', 'verzameling', { waardenUit: ['partijsoorten'] }),
    kenmerk('externeFinancier', 'inrichting', { waarden: waarden('ja', 'nog-niet', 'nee') }),
    kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') }),
    kenmerk('maatwerkPerHuishouden', 'waarheid'),
    kenmerk('verzekerdeZorg', 'keuze', { waarden: waarden('geheel', 'deels', 'geen') }),
  ],
  'afgeleide-kenmerken': [afgeleid('hardSchot', { voorwaarde: { kenmerk: 'wetten', bevatEenVan: ['zvw', 'wlz'] } })],
};
const kennis = bouwKennis(lijsten);
const codes = (invoer: Record<string, unknown>, datum = '2024-06-01') =>
  waarschuwingen(stelVraag(kennis, invoer, { datum })).map(({ code }) => code);

describe('een waarschuwing', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['lasten buiten de genoemde wetten', { wetten: ['wmo'], kenmerken: { lastenIn: ['zvw'] } }, ['LASTEN_BUITEN_WETTEN']],
    ['baten buiten de genoemde wetten', { wetten: ['wmo'], kenmerken: { batenIn: ['zvw', 'wmo'] } }, ['BATEN_BUITEN_WETTEN']],
    [
      'een betaaltitel buiten de genoemde wetten',
      { wetten: ['wmo'], kenmerken: { betaaltitelIn: ['zvw'] } },
      ['BETAALTITEL_BUITEN_WETTEN'],
    ],
    [
      'lasten en baten in de businesscase die de kenmerken niet noemen',
      {
        wetten: ['wmo', 'zvw', 'jeugdwet'],
        kenmerken: { lastenIn: ['wmo'], batenIn: ['zvw'] },
        businesscase: {
          posten: [
            { richting: 'kosten', wet: 'jeugdwet' },
            { richting: 'baten', wet: 'wmo' },
            { richting: 'baten', wet: 'zvw' },
          ],
        },
      },
      ['LASTEN_BUSINESSCASE_ANDERS', 'BATEN_BUSINESSCASE_ANDERS'],
    ],
    [
      'geen externe financier met een investeerder in de businesscase',
      {
        wetten: ['wmo'],
        kenmerken: { externeFinancier: 'nee' },
        businesscase: { partijen: [{ id: 'geldschieter', soort: 'private-investeerder' }] },
      },
      ['EXTERNE_FINANCIER_TEGENSTRIJDIG'],
    ],
    ['baten in wonen: dat is geen wet', { wetten: ['wmo'], kenmerken: { batenIn: ['wonen'] } }, []],
    ['baten terwijl de wetten onbekend zijn', { domeinen: ['zorg'], kenmerken: { batenIn: ['zvw'] } }, []],
    [
      'geen externe financier met een investeerder aan tafel',
      { wetten: ['wmo'], kenmerken: { externeFinancier: 'nee', partijen: ['private-investeerder'] } },
      ['EXTERNE_FINANCIER_TEGENSTRIJDIG'],
    ],
    [
      'een externe financier met een investeerder aan tafel',
      { wetten: ['wmo'], kenmerken: { externeFinancier: 'ja', partijen: ['private-investeerder'] } },
      [],
    ],
    [
      'een populatie met maatwerk per huishouden',
      { wetten: ['wmo'], kenmerken: { niveau: 'populatie', maatwerkPerHuishouden: true } },
      ['NIVEAU_TEGENSTRIJDIG'],
    ],
    ['verzekerde zorg zonder zorgwet', { wetten: ['wmo'], kenmerken: { verzekerdeZorg: 'deels' } }, ['VERZEKERDE_ZORG_ZONDER_ZORGWET']],
    ['verzekerde zorg met een zorgwet', { wetten: ['wmo', 'zvw'], kenmerken: { verzekerdeZorg: 'deels' } }, []],
    ['verzekerde zorg terwijl de wetten onbekend zijn', { domeinen: ['zorg'], kenmerken: { verzekerdeZorg: 'geheel' } }, []],
    ['een wet uit een domein dat niet genoemd is', { wetten: ['wmo', 'zvw'], domeinen: ['zorg'] }, ['WET_BUITEN_DOMEINEN']],
    [
      'overgeslagen en toch beantwoord',
      { wetten: ['wmo'], kenmerken: { niveau: 'individueel' }, overgeslagen: ['niveau', 'partijen'] },
      ['OVERGESLAGEN_EN_BEANTWOORD'],
    ],
    [
      'niets tegenstrijdigs',
      { wetten: ['wmo', 'zvw'], domeinen: ['zorg', 'sociaal-domein'], kenmerken: { lastenIn: ['wmo'], batenIn: ['zvw'] } },
      [],
    ],
  ])('bij %s', (_, invoer, verwacht) => expect(codes(invoer)).toEqual(verwacht));

  it('noemt de wet en de plaats in de vraag', () => {
    const [gevonden] = waarschuwingen(stelVraag(kennis, { wetten: ['wmo'], kenmerken: { batenIn: ['zvw', 'wlz'] } }));
    expect(gevonden?.plaats).toBe('/kenmerken/batenIn');
    expect(gevonden?.tekst).toMatch(/wlz en zvw/);
  });

  it('zegt dat de bronnen niet verder zijn nagelopen, vanaf de dag daarna', () => {
    expect(codes({ wetten: ['wmo'] }, '2026-12-31')).toEqual([]);
    expect(codes({ wetten: ['wmo'] }, '2027-01-01')).toEqual(['PEILDATUM_NA_KENNIS']);
  });

  it('zegt dat een regelset is ingetrokken', () => {
    const ingetrokken = bouwKennis(lijsten, true);
    expect(waarschuwingen(stelVraag(ingetrokken, { wetten: ['wmo'] })).map(({ code }) => code)).toEqual(['REGELSET_INGETROKKEN']);
  });
});
