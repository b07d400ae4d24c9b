import { describe, expect, it } from 'vitest';
import { neemIn } from '../../../src/intake/neemIn.ts';
import { bouwKennis, bron, leesEchteKennis } from '../hulp.ts';
import { intakeVan, uitgesloten, voorgesteld } from './hulp.ts';

const kennis = leesEchteKennis();
const wetten = (tekst: string): string[] => Object.keys(voorgesteld(intakeVan(kennis, tekst), 'wetten')).toSorted();
const getal = (tekst: string, id: string): unknown => voorgesteld(intakeVan(kennis, tekst), id);

describe('een woord uit het lexicon', () => {
  it.each<[string, string, string, string, string]>([
    ['bij name genoemd', 'Betaald uit de Wmo.', 'wetten', 'wmo', 'zeker'],
    ['in hoofdletters en met een jaartal', 'de WMO 2015', 'wetten', 'wmo', 'zeker'],
    ['in het meervoud', 'wij praten met twee zorgverzekeraars', 'wetten', 'zvw', 'waarschijnlijk'],
    ['in een samenstelling, vooraan', 'onze thuiszorgmedewerkers', 'wetten', 'zvw', 'waarschijnlijk'],
    ['in een samenstelling met een afkorting', 'een wlzindicatie', 'wetten', 'wlz', 'waarschijnlijk'],
    ['met een koppelteken', 'een Wlz-indicatie', 'wetten', 'wlz', 'zeker'],
    ['in een samenstelling, achteraan', 'een volwassen jeugdhulpverleenster of basiszorgverzekeraar', 'wetten', 'zvw', 'waarschijnlijk'],
    ['als twee woorden geschreven', 'de wijk verpleging', 'wetten', 'zvw', 'waarschijnlijk'],
    ['met een letter verkeerd', 'schuldhulpverlenig', 'wetten', 'wgs', 'waarschijnlijk'],
    ['met twee letters omgewisseld', 'de wijkverplegign', 'wetten', 'zvw', 'waarschijnlijk'],
    ['met een accent', 'cliënten met dementíe', 'doelgroepen', 'mensen-met-dementie', 'zeker'],
    ['van meer woorden', 'de Wet langdurige zorg', 'wetten', 'wlz', 'zeker'],
    ['met een leeftijd', 'voor 75-plussers', 'doelgroepen', 'ouderen', 'zeker'],
    ['zonder naam van de doelgroep', 'mensen met gestapelde problemen', 'doelgroepen', 'multiprobleemhuishoudens', 'waarschijnlijk'],
    ['voor het niveau', 'één budget voor de hele wijk', 'niveau', 'populatie', 'waarschijnlijk'],
  ])('%s', (_, tekst, kenmerk, waarde, zekerheid) => {
    expect(voorgesteld(intakeVan(kennis, tekst), kenmerk)[waarde]).toBe(zekerheid);
  });

  it('geeft zijn plek in de tekst, en wat er gelezen is als er iets anders staat', () => {
    const tekst = 'Met wijkverplegign 👵🏽 uit de Wmo.';
    const alle = intakeVan(kennis, tekst).voorstellen.filter(({ kenmerk }) => kenmerk === 'wetten');
    expect(alle.map(({ waarde, woorden: [eerste] }) => [waarde, eerste?.tekst, eerste?.gelezenAls])).toEqual([
      ['wmo', 'Wmo', undefined],
      ['zvw', 'wijkverplegign', 'wijkverpleging'],
    ]);
    for (const { woorden } of alle) for (const woord of woorden) expect(tekst.slice(woord.begin, woord.eind)).toBe(woord.tekst);
  });

  it.each([
    ['twee woorden met dezelfde stam', 'steun voor ouders', 'doelgroepen', 'ouderen'],
    ['een woord dat op een ander eindigt', 'een hoog rendement', 'doelgroepen', 'mensen-met-dementie'],
    ['een vervoeging die iets anders betekent', 'een beperkt budget voor wie 18 jaar of ouder is', 'doelgroepen', 'mensen-met-beperking'],
    ['een leeftijd die geen ouderdom is', 'een beperkt budget voor wie 18 jaar of ouder is', 'doelgroepen', 'ouderen'],
    ['een werkwoord dat op een domein lijkt', 'wij zorgen ervoor dat dat kan', 'domeinen', 'zorg'],
    ['een gewoon werkwoord dat op een doelgroep lijkt', 'wij beginnen in mei', 'doelgroepen', 'gezinnen'],
    ['speciaal onderwijs, want dat hoeft niet mee te betalen', 'het speciaal onderwijs', 'niveau', 'populatie'],
  ])('is niet %s', (_, tekst, kenmerk, waarde) => {
    expect(voorgesteld(intakeVan(kennis, tekst), kenmerk)[waarde]).toBeUndefined();
  });

  it('telt met een tweede aanwijzing zwaarder, en wijkt voor iets dat preciezer is', () => {
    expect(voorgesteld(intakeVan(kennis, 'De ggz helpt.'), 'wetten')).toEqual({ zvw: 'onzeker' });
    expect(voorgesteld(intakeVan(kennis, 'De ggz en de thuiszorg helpen.'), 'wetten')['zvw']).toBe('waarschijnlijk');
    expect(voorgesteld(intakeVan(kennis, 'Elk gezin krijgt hulp.'), 'doelgroepen')).toHaveProperty('gezinnen');
    expect(voorgesteld(intakeVan(kennis, 'Voor multiprobleemgezinnen. Elk gezin krijgt hulp.'), 'doelgroepen')).toEqual({
      multiprobleemhuishoudens: 'zeker',
    });
  });

  it('geeft bij een wet ook haar domein', () => {
    const { adviesvraag } = intakeVan(kennis, 'Uit de Wmo en de Wpg.');
    expect(adviesvraag).toMatchObject({ domeinen: ['publieke-gezondheid', 'sociaal-domein'], wetten: ['wmo', 'wpg'] });
  });
});

describe('een ontkenning', () => {
  it.each<[string, string[], string[]]>([
    ['Uit de Wmo, zonder zorgverzekeraar.', ['wmo'], ['zvw']],
    ['Uit de Wmo, geen Wlz.', ['wmo'], ['wlz']],
    ['Uit de Wmo, geen Wlz of Zvw.', ['wmo'], ['wlz', 'zvw']],
    ['Uit de Wmo, maar zonder Wlz, Zvw of Jeugdwet.', ['wmo'], ['jeugdwet', 'wlz', 'zvw']],
    ['Geen geld uit de Wlz, wel uit de Wmo.', ['wmo'], ['wlz']],
    ['Niet uit de Jeugdwet maar uit de Wmo.', ['wmo'], ['jeugdwet']],
    ['Alles buiten de Wlz, dus Wmo.', ['wmo'], ['wlz']],
    ['De zorgverzekeraar doet niet mee. De Wmo wel.', ['wmo'], ['zvw']],
    ['De Jeugdwet valt erbuiten en de Wmo doet mee.', ['wmo'], ['jeugdwet']],
    ['Zonder tussenkomst van de zorgverzekeraar, met de Wmo.', ['wmo'], ['zvw']],
    ['Wij gaan de Wlz niet gebruiken, de Wmo wel.', ['wmo'], ['wlz']],
    ['Niet zonder de zorgverzekeraar.', ['zvw'], []],
    ['Met de Wlz hebben we niets te maken, met de Wmo wel.', ['wmo'], ['wlz']],
    ['Niet alleen de Wmo maar ook de Wlz.', ['wlz', 'wmo'], []],
    ['Zonder subsidie. De Wmo betaalt.', ['wmo'], []],
  ])('%s', (tekst, wel, niet) => {
    const intake = intakeVan(kennis, tekst);
    expect(wetten(tekst)).toEqual(wel);
    expect(uitgesloten(intake, 'wetten').toSorted()).toEqual(niet);
    for (const wet of niet) expect(intake.adviesvraag?.wetten ?? []).not.toContain(wet);
  });

  it('geldt ook voor een doelgroep', () => {
    const intake = intakeVan(kennis, 'Voor ouderen, niet voor jongeren of statushouders.');
    expect(Object.keys(voorgesteld(intake, 'doelgroepen'))).toEqual(['ouderen']);
    expect(uitgesloten(intake, 'doelgroepen').toSorted()).toEqual(['jongvolwassenen', 'statushouders']);
  });

  it('maakt onzeker wat elders in de tekst wel genoemd is, en wie niet wil meebetalen', () => {
    expect(voorgesteld(intakeVan(kennis, 'De Wlz betaalt. Zonder Wlz kan het niet.'), 'wetten')).toEqual({ wlz: 'onzeker' });
    expect(voorgesteld(intakeVan(kennis, 'De zorgverzekeraar wil niet meebetalen.'), 'wetten')).toEqual({ zvw: 'onzeker' });
    expect(voorgesteld(intakeVan(kennis, 'De zorgverzekeraar betaalt nog niet mee.'), 'wetten')).toEqual({ zvw: 'waarschijnlijk' });
  });
});

describe('een getal', () => {
  it.each<[string, string, string, string]>([
    ['70 ouderen', 'aantalDeelnemers', '70', 'waarschijnlijk'],
    ['ongeveer 70 kwetsbare ouderen', 'aantalDeelnemers', '70', 'waarschijnlijk'],
    ['vijftig cliënten per jaar', 'aantalDeelnemers', '50', 'waarschijnlijk'],
    ['1.200 deelnemers', 'aantalDeelnemers', '1200', 'waarschijnlijk'],
    ['50 tot 70 gezinnen', 'aantalDeelnemers', '70', 'onzeker'],
    ['20 gezinnen per wijk', 'aantalDeelnemers', '20', 'onzeker'],
    ['3 gemeenten', 'aantalGemeenten', '3', 'waarschijnlijk'],
    ['28.000 inwoners', 'aantalInwoners', '28000', 'waarschijnlijk'],
    ['twaalf organisaties', 'aantalOrganisaties', '12', 'waarschijnlijk'],
    ['een looptijd van 18 maanden', 'looptijdMaanden', '18', 'waarschijnlijk'],
    ['een pilot van anderhalf jaar', 'looptijdMaanden', '18', 'waarschijnlijk'],
    ['het duurt 18 maanden', 'looptijdMaanden', '18', 'waarschijnlijk'],
    ['18 maanden', 'looptijdMaanden', '18', 'onzeker'],
    ['een investering van € 250.000', 'investering', '250000', 'waarschijnlijk'],
    ['wij investeren 2,5 ton', 'investering', '250000', 'waarschijnlijk'],
    ['1,2 miljoen euro investeren', 'investering', '1200000', 'waarschijnlijk'],
    ['een marktaandeel van 60%', 'marktaandeelVerzekeraar', '0.6', 'waarschijnlijk'],
  ])('%s', (tekst, id, waarde, zekerheid) => expect(getal(tekst, id)).toEqual({ [waarde]: zekerheid }));

  it.each([
    ['een bedrag dat geen investering is', 'Het kost € 250.000 per jaar.', 'investering'],
    ['een deel van een groep', '1 op de 5 ouderen is eenzaam.', 'aantalDeelnemers'],
    ['een percentage', '30% van de ouderen is eenzaam.', 'aantalDeelnemers'],
    ['een leeftijd', 'Jongeren van 18 tot 27 jaar in een pilot.', 'looptijdMaanden'],
    ['een jaartal', 'Sinds 2019 ouderen.', 'aantalDeelnemers'],
    ['de leeftijd van een groep', '75-plussers', 'aantalDeelnemers'],
    ['een wachttijd', 'De wachttijd is 8 maanden.', 'looptijdMaanden'],
    ['meer dan het kenmerk aankan', '900 gemeenten', 'aantalGemeenten'],
  ])('is niet %s', (_, tekst, id) => expect(getal(tekst, id)).toEqual({}));

  it('komt bij tegenspraak niet in de adviesvraag maar bij de vragen', () => {
    const { adviesvraag, navragen } = intakeVan(kennis, 'Uit de Wmo, voor 70 ouderen. Later 150 ouderen.');
    expect(adviesvraag?.kenmerken).not.toHaveProperty('aantalDeelnemers');
    expect(navragen.find(({ kenmerk }) => kenmerk === 'aantalDeelnemers')).toMatchObject({
      waarom: 'tegenstrijdig',
      voorgesteld: [70, 150],
    });
  });
});

describe('de adviesvraag', () => {
  it('bevat alleen wat zeker genoeg is, en niet de tekst', () => {
    const tekst = 'Voor 70 ouderen, uit de Wmo. De ggz denkt mee.';
    const intake = intakeVan(kennis, tekst);
    expect(voorgesteld(intake, 'wetten')).toEqual({ wmo: 'zeker', zvw: 'onzeker' });
    expect(intake.adviesvraag).toEqual({
      domeinen: ['sociaal-domein', 'zorg'],
      wetten: ['wmo'],
      kenmerken: { aantalDeelnemers: 70, doelgroepen: ['ouderen'] },
    });
    expect(intake.navragen.find(({ kenmerk }) => kenmerk === 'wetten')).toMatchObject({ waarom: 'onzeker', voorgesteld: ['zvw'] });
    expect(neemIn(kennis, { tekst, metOmschrijving: true }).adviesvraag?.omschrijving).toBe(tekst);
  });

  it('ontbreekt zonder wet of domein; dan is dat de eerste vraag', () => {
    const intake = intakeVan(kennis, 'Wij drinken koffie.');
    expect(intake).toMatchObject({ voorstellen: [], uitgesloten: [] });
    expect(intake.adviesvraag).toBeUndefined();
    expect(intake.navragen.map(({ kenmerk, waarom }) => [kenmerk, waarom])).toEqual([
      ['wetten', 'ontbreekt'],
      ['doelgroepen', 'ontbreekt'],
    ]);
  });
});

describe('het lexicon', () => {
  const { items } = kennis.regelset;
  it.each(['wetten', 'doelgroepen', 'domeinen'] as const)('heeft woorden voor elk van de %s', (soort) => {
    const metWoorden = new Set(items.lexicon.filter(({ kenmerk }) => kenmerk === soort).map(({ waarde }) => waarde));
    const viaWet = soort === 'domeinen' ? items.wetten.map(({ domein }) => domein) : [];
    expect(items[soort].filter(({ id }) => !metWoorden.has(id) && !viaWet.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('wordt gelezen uit de regelset: een nieuw woord werkt zonder wijziging van de code', () => {
    const eigen = bouwKennis({
      lexicon: [{ id: 'opa', woorden: ['opa en oma'], kenmerk: 'wetten', waarde: 'wlz', zekerheid: 'zeker', nietBij: ['speeltuin'], bron }],
    });
    expect(voorgesteld(intakeVan(eigen, 'Voor opa en oma.'), 'wetten')).toEqual({ wlz: 'zeker' });
    expect(voorgesteld(intakeVan(eigen, 'Voor opa en oma in de speeltuin.'), 'wetten')).toEqual({});
    expect(voorgesteld(intakeVan(eigen, 'De speeltuin. Voor opa en oma.'), 'wetten')).toEqual({ wlz: 'zeker' });
  });
});
