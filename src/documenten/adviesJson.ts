import type { Belemmeringadvies } from '../advies/belemmeringen.ts';
import type { Advies } from '../advies/geefAdvies.ts';
import type { Vormadvies } from '../advies/vormen.ts';

/**
 * Het advies als JSON: dezelfde tekst als `JSON.stringify(advies)`, maar sneller voor het smalle antwoord (uitleg=geen).
 * Dat bestaat bijna geheel uit vaste namen; alleen wat kan verschillen wordt opnieuw geschreven.
 */
export function adviesJson(advies: Advies): string {
  const delen = Object.entries(advies).map(
    ([onderdeel, inhoud]: [string, unknown]) => `"${onderdeel}":${onderdeelJson(advies, onderdeel, inhoud)}`,
  );
  return `{${delen.join(',')}}`;
}

function onderdeelJson(advies: Advies, onderdeel: string, inhoud: unknown): string {
  const { financieringsvormen = [], belemmeringen = [] } = advies;
  if (onderdeel === 'financieringsvormen' && financieringsvormen.every(isSmalleVorm))
    return `[${financieringsvormen.map(vormJson).join(',')}]`;
  if (onderdeel === 'belemmeringen' && belemmeringen.every(isSmalleBelemmering)) return `[${belemmeringen.map(belemmeringJson).join(',')}]`;
  return JSON.stringify(inhoud);
}

const isSmalleVorm = ({ redenen, categorieen }: Vormadvies): boolean => redenen === undefined && categorieen === undefined;
const isSmalleBelemmering = ({ toelichting }: Belemmeringadvies): boolean => toelichting === undefined;

/** Een vaste naam (id, soort, oordeel) bestaat uit kleine letters, cijfers en koppeltekens en hoeft niet te worden omgezet. */
function vormJson({ id, naam, soort, oordeel, geschiktheid, zekerheid, beschikbaarheid, belemmeringen }: Vormadvies): string {
  const raken = belemmeringen.length === 0 ? '[]' : `["${belemmeringen.join('","')}"]`;
  return `{"id":"${id}","naam":${tekstJson(naam)},"soort":"${soort}","oordeel":"${oordeel}","geschiktheid":${geschiktheid},"zekerheid":${zekerheid},"beschikbaarheid":${vasteJson(beschikbaarheid)},"belemmeringen":${raken}}`;
}

function belemmeringJson({ id, naam, geldt, aanwijzing, schot, fase }: Belemmeringadvies): string {
  return `{"id":"${id}","naam":${tekstJson(naam)},"geldt":"${geldt}","aanwijzing":${aanwijzing},"schot":"${schot}","fase":"${fase}"}`;
}

const vast = new WeakMap<object, string>();

/** De JSON van een object dat bij de regelset hoort en dus niet verandert. */
function vasteJson(object: object): string {
  const eerder = vast.get(object);
  if (eerder !== undefined) return eerder;
  const json = JSON.stringify(object);
  vast.set(object, json);
  return json;
}

/** Namen van vormen en belemmeringen zijn er enkele tientallen per regelset; de grens houdt het geheugen vast bij veel regelsets. */
const HOOGSTENS_BEWAARDE_TEKSTEN = 1000;
const teksten = new Map<string, string>();

function tekstJson(tekst: string): string {
  const eerder = teksten.get(tekst);
  if (eerder !== undefined) return eerder;
  if (teksten.size >= HOOGSTENS_BEWAARDE_TEKSTEN) teksten.clear();
  const json = JSON.stringify(tekst);
  teksten.set(tekst, json);
  return json;
}
