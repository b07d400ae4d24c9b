import type { Kennis } from '../kennisbank/kennis.ts';
import type { Oordeel, Toetsgeval } from '../kennisbank/model/toetsgeval.ts';
import { leesPeildatum } from '../kennisbank/peildatum.ts';
import { weegBelemmeringen } from './belemmeringen.ts';
import { bepaalAfbakening } from './afbakening.ts';
import { feitenVan } from './initiatief.ts';
import { leesInitiatief } from './leesInitiatief.ts';
import { succesfactoradviezen } from './succesfactoren.ts';
import { weegVormen, type GewogenVorm } from './vormen.ts';
import type { Vraag } from './vraag.ts';
import { waarschuwingen } from './waarschuwingen.ts';

/** Legt een toetsgeval voor en geeft elke afwijking als zin; niets als alles klopt. */
export function toets({ initiatief: invoer, peildatum: datum, verwacht }: Toetsgeval, kennis: Kennis): string[] {
  const peildatum = leesPeildatum(datum);
  if (peildatum === undefined) return [`${datum} is geen bestaande datum`];
  const gelezen = leesInitiatief(invoer, kennis);
  if (gelezen.initiatief === undefined) return gelezen.fouten.map(({ location, detail }) => `${location}: ${detail}`);
  const { initiatief } = gelezen;
  const vraag: Vraag = {
    kennis,
    stand: kennis.opPeildatum(peildatum),
    initiatief,
    feiten: kennis.leidAf(feitenVan(initiatief)),
    uitleg: 'geen',
  };
  const vormen = weegVormen(vraag);
  const afwijkingen = [...toetsVormen(verwacht, vormen), ...toetsBelemmeringen(verwacht, vraag), ...toetsOverig(verwacht, vraag)];
  return afwijkingen;
}

type Verwacht = Toetsgeval['verwacht'];

function toetsVormen(verwacht: Verwacht, vormen: readonly GewogenVorm[]): string[] {
  const afwijkingen: string[] = [];
  const vind = (id: string): GewogenVorm | undefined => {
    const gevonden = vormen.find(({ vorm }) => vorm.id === id);
    if (gevonden === undefined) afwijkingen.push(`vorm ${id} bestaat niet`);
    return gevonden;
  };
  for (const [id, toegestaan] of Object.entries(verwacht.oordeel ?? {})) {
    const gevonden = vind(id);
    const mag: readonly Oordeel[] = typeof toegestaan === 'string' ? [toegestaan] : toegestaan;
    if (gevonden !== undefined && !mag.includes(gevonden.oordeel))
      afwijkingen.push(`${id}: verwacht ${mag.join(' of ')}, is ${gevonden.oordeel}`);
  }
  for (const [id, status] of Object.entries(verwacht.status ?? {})) {
    const gevonden = vind(id);
    if (gevonden !== undefined && gevonden.beschikbaarheid.status !== status)
      afwijkingen.push(`${id}: verwacht status ${status}, is ${gevonden.beschikbaarheid.status}`);
  }
  const plaatsen = [
    [1, verwacht.eerste],
    [2, verwacht.eersteTwee],
    [3, verwacht.eersteDrie],
  ] as const;
  for (const [grens, ids] of plaatsen)
    for (const id of ids ?? []) {
      const gevonden = vind(id);
      if (gevonden === undefined) continue;
      const zelfde = vormen.filter(({ vorm }) => vorm.soort === gevonden.vorm.soort);
      const plek = zelfde.indexOf(gevonden) + 1;
      const haalbaar = gevonden.oordeel === 'passend' || gevonden.oordeel === 'mogelijk';
      if (plek > grens || !haalbaar)
        afwijkingen.push(
          `${id}: verwacht bij de eerste ${grens} van ${gevonden.vorm.soort}, is nummer ${plek} (${gevonden.oordeel}); voorop staan ${zelfde
            .slice(0, grens + 1)
            .map(({ vorm, weging }) => `${vorm.id} ${weging.geschiktheid.toFixed(2)}`)
            .join(', ')}`,
        );
    }
  for (const id of verwacht.nietPassend ?? []) if (vind(id)?.oordeel === 'passend') afwijkingen.push(`${id}: hoort niet passend te zijn`);
  for (const id of verwacht.nietUitgesloten ?? [])
    if (vind(id)?.oordeel === 'niet-passend') afwijkingen.push(`${id}: hoort niet uitgesloten te zijn`);
  return afwijkingen;
}

function toetsBelemmeringen(verwacht: Verwacht, vraag: Vraag): string[] {
  const gevonden = new Map(weegBelemmeringen(vraag).map(({ belemmering, geldt }) => [belemmering.id, geldt]));
  return [
    ...(verwacht.belemmeringen ?? []).filter((id) => !gevonden.has(id)).map((id) => `belemmering ${id} ontbreekt`),
    ...(verwacht.belemmeringenJa ?? [])
      .filter((id) => gevonden.get(id) !== 'ja')
      .map((id) => `belemmering ${id}: verwacht ja, is ${gevonden.get(id) ?? 'afwezig'}`),
    ...(verwacht.geenBelemmeringen ?? [])
      .filter((id) => gevonden.has(id))
      .map((id) => `belemmering ${id} hoort er niet te zijn (${gevonden.get(id) ?? ''})`),
  ];
}

function toetsOverig(verwacht: Verwacht, vraag: Vraag): string[] {
  const { oordeel } = bepaalAfbakening(vraag);
  const codes = new Set(waarschuwingen(vraag).map(({ code }) => code));
  const factoren = new Map(succesfactoradviezen(vraag).map(({ id, stand }) => [id, stand]));
  return [
    ...(verwacht.afbakening === undefined || verwacht.afbakening === oordeel
      ? []
      : [`afbakening: verwacht ${verwacht.afbakening}, is ${oordeel}`]),
    ...(verwacht.waarschuwingen ?? []).filter((code) => !codes.has(code)).map((code) => `waarschuwing ${code} ontbreekt`),
    ...Object.entries(verwacht.succesfactoren ?? {}).flatMap(([id, stand]) =>
      factoren.get(id) === stand ? [] : [`succesfactor ${id}: verwacht ${stand}, is ${factoren.get(id) ?? 'onbekend'}`],
    ),
  ];
}
