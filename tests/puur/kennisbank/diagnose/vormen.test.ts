import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weegVormen } from '../../../../src/advies/vormen.ts';
import type { Bevinding } from '../../../../src/kennisbank/bevinding.ts';
import { diagnoseer } from '../../../../src/kennisbank/diagnose/diagnoseer.ts';
import { maakKennis } from '../../../../src/kennisbank/kennis.ts';
import type { Feiten } from '../../../../src/regels/feiten.ts';
import type { Voorwaarde } from '../../../../src/regels/voorwaarde.ts';
import { afgeleid, bouwRegelset, kenmerk, peildatum, regel, stand, vorm, waarden, type Lijsten, type Ruw } from '../../hulp.ts';

const kenmerken = [
  kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') }),
  kenmerk('verrekening', 'inrichting', { waarden: waarden('ja', 'nog-niet', 'nee') }),
  kenmerk('collectief', 'waarheid'),
];
const afleidingen = [afgeleid('aantalFinanciers', { aantalFinanciersVan: 'wetten' })];
const collectief: Voorwaarde = { kenmerk: 'collectief', is: true };
const pot = (meer: Ruw = {}): Ruw => vorm('pot', meer);
const eis = (id: string, als: Voorwaarde, meer: Ruw = {}): Ruw => regel(id, ['financieringsvorm', 'pot'], 'vereist', als, meer);
const metVormen = (vormen: Ruw[], ...regels: Ruw[]): Lijsten => ({
  kenmerken,
  'afgeleide-kenmerken': afleidingen,
  financieringsvormen: vormen,
  regels,
});

const OVER_PASSEND = new Set(['vorm-nooit-passend', 'vorm-nooit-van-kracht']);
const overPassend = (erbij: Lijsten): readonly Bevinding[] => diagnoseer(bouwRegelset(erbij)).filter(({ code }) => OVER_PASSEND.has(code));

describe('een vorm die nooit passend kan zijn door haar regels', () => {
  it('wordt gemeld met de regels die samen onmogelijk zijn, en met wie op één na voldoet', () => {
    const gevonden = overPassend(
      metVormen(
        [pot()],
        eis('los', { kenmerk: 'collectief', is: false }),
        eis('een-wet', { kenmerk: 'wetten', aantal: { hoogstens: 1 } }),
        eis('twee-financiers', { kenmerk: 'aantalFinanciers', minstens: 2 }),
      ),
    );
    expect(gevonden).toEqual([
      {
        code: 'vorm-nooit-passend',
        ernst: 'fout',
        plaats: { soort: 'financieringsvormen', item: 'pot' },
        melding: expect.stringMatching(/aan een-wet en twee-financiers is niet tegelijk te voldoen/) as string,
        getuige: { feiten: { wetten: ['wmo'] }, peildatum: '2020-01-01' },
      },
    ]);
  });

  it('ook als drie regels pas samen niet kunnen', () => {
    const [gevonden] = overPassend(
      metVormen(
        [pot()],
        eis('a', { een: [collectief, { kenmerk: 'niveau', is: 'populatie' }] }),
        eis('b', {
          een: [
            { kenmerk: 'collectief', is: false },
            { kenmerk: 'niveau', is: 'populatie' },
          ],
        }),
        eis('c', { kenmerk: 'niveau', is: 'individueel' }),
      ),
    );
    expect(gevonden?.melding).toMatch(/aan a, b en c is niet tegelijk te voldoen/);
  });

  it('maar niet als zij op een dag wel kan, omdat een regel dan niet geldt', () => {
    const nu = eis('nu', collectief);
    const toen = eis('toen', { kenmerk: 'collectief', is: false }, { geldigVan: '2022-01-01', geldigTot: '2022-12-31' });
    expect(overPassend(metVormen([pot()], nu, toen))).toEqual([]);
    expect(overPassend(metVormen([pot({ stand: [stand('2022-01-01', 'van-kracht', { tot: '2022-12-31' })] })], nu, toen))).toEqual([
      expect.objectContaining({ code: 'vorm-nooit-passend' }),
    ]);
  });

  it('een dag voor de dekking telt niet mee', () => {
    const toen = eis('toen', { alle: [collectief, { kenmerk: 'collectief', is: false }] }, { geldigVan: '2020-01-01' });
    expect(overPassend(metVormen([pot()], toen, eis('altijd', collectief)))).toHaveLength(1);
  });
});

describe('een vorm die nooit passend kan zijn door haar stand', () => {
  it.each(['aangenomen', 'in-voorbereiding', 'bestaat-nog-niet', 'gesloten', 'vervallen', 'onbekend'])('altijd %s', (status) => {
    expect(overPassend(metVormen([pot({ stand: [stand('2020-01-01', status)] })], eis('a', collectief)))).toEqual([
      {
        code: 'vorm-nooit-van-kracht',
        ernst: 'waarschuwing',
        plaats: { soort: 'financieringsvormen', item: 'pot', veld: 'stand' },
        melding: expect.stringContaining('op geen enkele dag van kracht') as string,
        getuige: { feiten: { collectief: true } },
      },
    ]);
  });

  it('maar niet als zij één dag van kracht is', () => {
    const standen = [stand('2020-01-01', 'van-kracht', { tot: '2020-01-01' }), stand('2020-01-02', 'gesloten')];
    expect(overPassend(metVormen([pot({ stand: standen })], eis('a', collectief)))).toEqual([]);
  });

  it('een dag van kracht voor de dekking telt niet', () => {
    const standen = [stand('2019-01-01', 'van-kracht', { tot: '2019-12-31' }), stand('2020-01-01', 'gesloten')];
    expect(overPassend(metVormen([pot({ stand: standen })], eis('a', collectief)))).toHaveLength(1);
  });

  it('wie al meedoet, kan een gesloten regeling nog hebben', () => {
    const gesloten = { stand: [stand('2020-01-01', 'gesloten', { voorDeelnemers: 'van-kracht' })] };
    expect(overPassend(metVormen([pot(gesloten)], eis('a', collectief)))).toEqual([]);
    const zonder = eis('niet-erin', { niet: { kenmerk: 'inRegeling', bevat: 'pot' } });
    expect(overPassend(metVormen([pot(gesloten)], eis('a', collectief), zonder))).toEqual([
      expect.objectContaining({
        code: 'vorm-nooit-passend',
        melding: expect.stringContaining('aan niet-erin en meedoen aan pot is niet tegelijk te voldoen') as string,
      }),
    ]);
  });
});

describe('een vorm zonder eigen geld', () => {
  const categorie = vorm('categorie', { soort: 'categorie', eigenGeld: false });
  const drager = (meer: Ruw = {}): Ruw => pot({ categorieen: ['categorie'], ...meer });
  const eisCategorie = regel('c', ['financieringsvorm', 'categorie'], 'vereist', { kenmerk: 'collectief', is: false });

  it('kan passend zijn met een instrument dat er ook bij past', () => {
    expect(overPassend(metVormen([categorie, drager()], eisCategorie, eis('a', { kenmerk: 'niveau', is: 'populatie' })))).toEqual([]);
  });

  it('nooit als elk instrument iets anders vraagt', () => {
    expect(overPassend(metVormen([categorie, drager()], eisCategorie, eis('a', collectief)))).toEqual([
      expect.objectContaining({
        code: 'vorm-nooit-passend',
        ernst: 'fout',
        plaats: { soort: 'financieringsvormen', item: 'categorie', veld: 'eigenGeld' },
      }),
    ]);
  });

  it('nooit via een vorm die geen instrument is', () => {
    const verdeling = drager({ soort: 'verdeling' });
    expect(overPassend(metVormen([categorie, verdeling], eisCategorie, eis('a', { kenmerk: 'niveau', is: 'populatie' })))).toEqual([
      expect.objectContaining({ code: 'vorm-nooit-van-kracht' }),
    ]);
  });

  it('nooit als geen instrument tegelijk met haar van kracht is', () => {
    const later = drager({ stand: [stand('2020-01-01', 'in-voorbereiding', { tot: '2020-12-31' }), stand('2021-01-01', 'van-kracht')] });
    const kort = { ...categorie, stand: [stand('2020-01-01', 'van-kracht', { tot: '2020-12-31' })] };
    expect(overPassend(metVormen([kort, later], eisCategorie, eis('a', { kenmerk: 'niveau', is: 'populatie' })))).toEqual([
      expect.objectContaining({
        code: 'vorm-nooit-van-kracht',
        ernst: 'waarschuwing',
        plaats: expect.objectContaining({ item: 'categorie' }) as Ruw,
      }),
    ]);
  });
});

describe('alle antwoorden op alle dagen proberen', () => {
  const BEGIN = ['2020-01-01', '2021-01-01', '2022-01-01'];
  const EIND = ['2020-12-31', '2021-12-31', '2022-12-31'];
  const DAGEN = ['2020-06-01', '2021-06-01', '2022-06-01', '2023-06-01'].map(peildatum);
  const blad = fc.oneof<fc.Arbitrary<Voorwaarde>[]>(
    fc.record({ kenmerk: fc.constant('collectief'), is: fc.boolean() }),
    fc.record({ kenmerk: fc.constant('niveau'), is: fc.constantFrom('individueel', 'populatie') }),
    fc.record({ kenmerk: fc.constant('verrekening'), is: fc.constantFrom('ja', 'nee', 'nog-niet') }),
    fc.record({ kenmerk: fc.constant('wetten'), bevat: fc.constantFrom('wmo', 'jeugdwet', 'zvw') }),
    fc.record({ kenmerk: fc.constant('wetten'), aantal: fc.record({ hoogstens: fc.integer({ min: 1, max: 2 }) }) }),
    fc.record({ kenmerk: fc.constant('aantalFinanciers'), minstens: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kenmerk: fc.constant('inRegeling'), bevat: fc.constantFrom('een', 'twee') }),
  );
  const voorwaarde = fc.oneof(
    blad,
    fc.array(blad, { minLength: 2, maxLength: 3 }).map((alle) => ({ alle })),
    fc.array(blad, { minLength: 2, maxLength: 3 }).map((een) => ({ een })),
    blad.map((niet) => ({ niet })),
  );
  const geldigheid = fc.record({ geldigVan: fc.constantFrom(...BEGIN), geldigTot: fc.constantFrom(...EIND) }, { requiredKeys: [] });
  const eenRegel = fc.record({ strekking: fc.constantFrom('vereist', 'vereist', 'sluit-uit'), als: voorwaarde, geldigheid });
  const status = fc.constantFrom('van-kracht', 'van-kracht', 'gesloten', 'aangenomen');
  const eenStand = fc
    .tuple(fc.integer({ min: 0, max: 2 }), status, fc.option(status), fc.option(status))
    .map(([begin, eerst, daarna, deelnemers]) => [
      stand(BEGIN[begin] ?? '', eerst, {
        ...(daarna === null || begin === 2 ? {} : { tot: EIND[begin] }),
        ...(deelnemers === null ? {} : { voorDeelnemers: deelnemers }),
      }),
      ...(daarna === null || begin === 2 ? [] : [stand(BEGIN[begin + 1] ?? '', daarna)]),
    ]);
  const eenVorm = fc.record({ regels: fc.array(eenRegel, { minLength: 1, maxLength: 4 }), stand: eenStand });
  const wetten = ['wmo', 'jeugdwet', 'zvw', 'wlz']
    .reduce<string[][]>((tot, wet) => tot.concat(tot.map((al) => [...al, wet])), [[]])
    .slice(1);
  const alleFeiten: Feiten[] = [true, false].flatMap((c) =>
    ['individueel', 'populatie'].flatMap((niveau) =>
      ['ja', 'nog-niet', 'nee'].flatMap((verrekening) =>
        wetten.flatMap((namen) =>
          [[], ['een'], ['twee'], ['een', 'twee']].map((inRegeling) => ({ collectief: c, niveau, verrekening, wetten: namen, inRegeling })),
        ),
      ),
    ),
  );

  it('geeft geen enkele keer passend bij een gemelde vorm, en wel bij elke andere', () => {
    const aantallen = { nooit: 0, wel: 0 };
    fc.assert(
      fc.property(eenVorm, eenVorm, eenVorm, fc.boolean(), (een, twee, categorie, eigenGeld) => {
        const delen = { een, twee, categorie };
        const regelset = bouwRegelset(
          metVormen(
            [
              vorm('een', { stand: een.stand, categorieen: ['categorie'] }),
              vorm('twee', { stand: twee.stand, categorieen: ['categorie'] }),
              vorm('categorie', { stand: categorie.stand, soort: 'categorie', eigenGeld }),
            ],
            ...Object.entries(delen).flatMap(([id, { regels }]) =>
              regels.map(({ strekking, als, geldigheid: tijd }, plaats) => {
                const { geldigVan = '', geldigTot = '9999-12-31' } = tijd;
                return regel(`${id}-${plaats}`, ['financieringsvorm', id], strekking, als, geldigVan <= geldigTot ? tijd : {});
              }),
            ),
          ),
        );
        const kennis = maakKennis({ ...regelset, versie: 1, sha256: '', gepubliceerdOp: '', ingetrokken: false });
        const passend = new Set(
          DAGEN.flatMap((dag) =>
            alleFeiten.flatMap((feiten) =>
              weegVormen({ stand: kennis.opPeildatum(dag), feiten: kennis.leidAf(feiten) })
                .filter(({ oordeel }) => oordeel === 'passend')
                .map(({ vorm: { id } }) => id),
            ),
          ),
        );
        const gemeld = new Set(
          diagnoseer(regelset)
            .filter(({ code }) => OVER_PASSEND.has(code))
            .map(({ plaats }) => plaats.item),
        );
        for (const id of ['een', 'twee', 'categorie']) {
          aantallen[gemeld.has(id) ? 'nooit' : 'wel'] += 1;
          expect(`${id} ${gemeld.has(id)}`).toBe(`${id} ${!passend.has(id)}`);
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(aantallen.nooit, aantallen.wel)).toBeGreaterThan(10);
  });
});
