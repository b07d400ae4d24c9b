import { describe, expect, it } from 'vitest';
import type { Soort } from '../../../src/kennisbank/model/regelset.ts';
import { leesEchteKennis } from '../hulp.ts';

/** Anderen verwijzen naar deze namen. Zij veranderen nooit van betekenis en verdwijnen niet zonder aankondiging. */

const { regelset, kenmerken } = leesEchteKennis();
const { items } = regelset;

const namen = (tekst: string): string[] => tekst.trim().split(/\s+/);

const VAST: readonly (readonly [Soort, string[]])[] = [
  ['wetten', namen('wmo jeugdwet participatiewet wgs wpg zvw wlz passend-onderwijs wsnp werknemersverzekeringen')],
  ['domeinen', namen('zorg publieke-gezondheid sociaal-domein werk-en-inkomen onderwijs wonen veiligheid')],
  [
    'partijsoorten',
    namen(`gemeente zorgverzekeraar zorgkantoor rijk woningcorporatie onderwijsinstelling zorgaanbieder welzijnsorganisatie
      sociale-onderneming uwv werkgever private-investeerder fonds burgerinitiatief justitie inwoners`),
  ],
  [
    'doelgroepen',
    namen(`multiprobleemhuishoudens kwetsbare-inwoners gezinnen jeugd leerlingen jongvolwassenen ouderen mensen-met-dementie
      mensen-met-psychische-aandoening mensen-met-schulden dak-en-thuislozen uitkeringsgerechtigden mensen-met-beperking
      chronisch-zieken mensen-met-overgewicht ex-gedetineerden statushouders mantelzorgers wijkbewoners`),
  ],
  [
    'belemmeringen',
    namen(`transactiekosten inbedding expertise-ontbreekt beperkt-tot-gemeente bewijslast grondslag-gegevens volgbeleid
      schadekarakter individueel-karakter diversiteit-opties schaal beheersbaarheid
      normbedrag-twijfel afwenteling aanzuigende-werking personele-wisselingen ict-systemen focus-op-instrument
      tekorten-sociaal-domein tijdelijk-geld`),
  ],
  [
    'succesfactoren',
    namen(`gezamenlijke-visie werkafspraken-en-mandaat partners-kennen-elkaar gedeeld-eigenaarschap scherp-partnerschap
      vertrouwen-vooraf-investeren positieve-businesscase los-van-personen visie-en-cultuur-breed toegewijde-capaciteit
      duurzaam-gefinancierd kosten-baten-in-verhouding juiste-prikkels eenvoudige-financiering passende-verantwoording
      doelen-en-kaders passende-monitoring lokale-regels-aangepast`),
  ],
  ['praktijken', namen('wij-groningen maatpact-tilburg hollandscheveld-verbindt sociaal-hospitaal intraverte-dronten hollands-kroon')],
];

describe.each(VAST)('%s', (soort, vast) => {
  it.each(vast)('%s is er', (id) => expect(items[soort].map((item) => item.id)).toContain(id));
});

describe('financieringsvormen', () => {
  const perSoort = Object.entries({
    categorie: namen(
      'maatwerkbudget maatwerkbudget-lerend maatwerkbudget-revolverend impact-bond betaalafspraken centrale-vergoeding structureel-ontschot',
    ),
    instrument: namen(`spuk-dos wet-dos brede-spuk spuk-azwa spuk-iza spuk-transformatiemiddelen-iza iza-transformatiemiddelen
      azwa-doorbraakmiddelen overbruggingsprocedure-pmm adz pga-betaaltitel sectoroverstijgende-betaaltitel plustarief nza-experiment
      reguliere-betaaltitel uwv-inkoop innovatiemiddelen fondsen`),
    bekostigingswijze: namen('lumpsum populatiebekostiging normbedrag beschikbaarheidsfinanciering'),
    verdeling: namen('shared-savings pooling vooraf-inboeken inbreng-formatie resultaatreservering'),
  }).flatMap(([soort, ids]) => ids.map((id) => [id, soort]));

  it.each(perSoort)('%s is een %s', (id, soort) => {
    expect(items.financieringsvormen.find((vorm) => vorm.id === id)?.soort).toBe(soort);
  });

  it('de zeven categorieën zijn alle categorieën', () => {
    expect(items.financieringsvormen.filter(({ soort }) => soort === 'categorie')).toHaveLength(7);
  });
});

describe('kenmerken', () => {
  const perType = Object.entries({
    keuze: namen('niveau preventie fase bewijs verzekerdeZorg grondslagGegevensdeling aanvrager'),
    verzameling: namen('wetten domeinen doelgroepen partijen lastenIn batenIn betaaltitelIn inRegeling'),
    getal: namen(
      'aantalDeelnemers aantalInwoners aantalOrganisaties aantalGemeenten looptijdMaanden investering batenNaMaanden marktaandeelVerzekeraar',
    ),
    waarheid: namen(`collectief individueleIndicatie maatwerkPerHuishouden doelgroepAfgebakend resultaatMeetbaar invloedOpResultaat
      positieveBusinesscase ondersteunendVoorAanbieders alleenAfstemming gegevensdeling clientenBetrokken inRegioplan tekortGemeente
      gedeeldeVisie mandaatVastgelegd partnersKennenElkaar gedeeldEigenaarschap onafhankelijkePartij onderlingVertrouwen losVanPersonen
      draagvlakOrganisatie toegewijdeCapaciteit verantwoordingOntschot doelenVastgelegd monitoringIngericht regelgevingAangepast
      duurzaamGefinancierd kostenBatenInVerhouding prikkelsPassend eenvoudigIngericht ictGeschikt autonomeVraaggroei`),
    inrichting: namen(`lerenVanKnelpunten externeFinancier resultaatBetaling eenUitvoerder meerjarigContract gemeenteFinanciertVoor
      verrekening bekostigingswijze`),
  }).flatMap(([type, ids]) => ids.map((id) => [id, type]));

  it.each(perType)('%s is een %s', (id, type) => expect(items.kenmerken.find((kenmerk) => kenmerk.id === id)?.type).toBe(type));

  it.each(
    Object.entries({
      niveau: 'individueel populatie',
      preventie: 'geen universeel selectief geindiceerd zorggerelateerd',
      fase: 'idee opstart pilot bestendigen opschalen',
      bewijs: 'geen aannames businesscase effectmeting bewezen',
      verzekerdeZorg: 'geheel deels geen',
      grondslagGegevensdeling: 'geen onzeker geregeld',
      verrekening: 'achteraf vooraf-ingeboekt nog-niet geen',
      bekostigingswijze: 'p-maal-q normbedrag lumpsum beschikbaarheid resultaat nog-niet',
      lerenVanKnelpunten: 'ja nog-niet nee',
      externeFinancier: 'ja nog-niet nee',
      resultaatBetaling: 'ja nog-niet nee',
      eenUitvoerder: 'ja nog-niet nee',
      meerjarigContract: 'ja nog-niet nee',
      gemeenteFinanciertVoor: 'ja nog-niet nee',
    }),
  )('%s kent %s', (id, waarden) => expect(kenmerken.get(id)?.waarden).toEqual(namen(waarden)));

  it('bewijs loopt op van geen naar bewezen; andere keuzes hebben geen volgorde', () => {
    expect([...kenmerken.values()].filter(({ geordend }) => geordend === true).map(({ id }) => id)).toEqual(['bewijs']);
  });

  it('lasten en baten vallen in een wet, in wonen of in veiligheid', () => {
    const rekeningen = [...items.wetten.map(({ id }) => id), 'wonen', 'veiligheid'];
    for (const id of ['lastenIn', 'batenIn']) expect(new Set(kenmerken.get(id)?.waarden)).toEqual(new Set(rekeningen));
  });

  it.each([
    ['financiersLasten', 'verzameling'],
    ['financiersBaten', 'verzameling'],
    ['batenBijAnder', 'waarheid'],
    ['aantalFinanciers', 'getal'],
    ['hardSchot', 'waarheid'],
  ])('%s wordt afgeleid en is een %s', (id, type) => {
    expect(items['afgeleide-kenmerken'].map((afgeleid) => afgeleid.id)).toContain(id);
    expect(kenmerken.get(id)?.type).toBe(type);
  });

  it('elke inrichting kent "nog-niet": zij is nog te kiezen', () => {
    const zonder = items.kenmerken.filter(
      ({ id, type }) => type === 'inrichting' && kenmerken.get(id)?.waarden?.includes('nog-niet') !== true,
    );
    expect(zonder.map(({ id }) => id)).toEqual([]);
  });
});

describe('wetten', () => {
  it.each<[id: string, financier: string, citeertitel?: string, bwbId?: string]>([
    ['wmo', 'gemeente', 'Wet maatschappelijke ondersteuning 2015', 'BWBR0035362'],
    ['jeugdwet', 'gemeente', 'Jeugdwet', 'BWBR0034925'],
    ['participatiewet', 'gemeente', 'Participatiewet', 'BWBR0015703'],
    ['wgs', 'gemeente', 'Wet gemeentelijke schuldhulpverlening', 'BWBR0031331'],
    ['wpg', 'gemeente', 'Wet publieke gezondheid', 'BWBR0024705'],
    ['zvw', 'zorgverzekeraar', 'Zorgverzekeringswet', 'BWBR0018450'],
    ['wlz', 'zorgkantoor', 'Wet langdurige zorg', 'BWBR0035917'],
    ['passend-onderwijs', 'onderwijsinstelling'],
    ['wsnp', 'rijk'],
    ['werknemersverzekeringen', 'uwv'],
  ])('%s wordt betaald door %s en heet voluit %s (%s)', (id, financier, citeertitel, bwbId) => {
    const wet = items.wetten.find((kandidaat) => kandidaat.id === id);
    expect([wet?.financier, wet?.citeertitel, wet?.bwbId]).toEqual([financier, citeertitel, bwbId]);
  });

  it('geen andere wet draagt een nummer dat hier niet is nagezocht', () => {
    expect(items.wetten.filter(({ bwbId }) => bwbId !== undefined)).toHaveLength(7);
  });

  it.each([
    ['wonen', 'woningcorporatie'],
    ['veiligheid', 'justitie'],
  ])('%s heeft geen wet; daar betaalt %s', (id, financier) => {
    expect(items.domeinen.find((domein) => domein.id === id)?.financier).toBe(financier);
  });
});
