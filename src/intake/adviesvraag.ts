import type { Kennis } from '../kennisbank/kennis.ts';
import type { Voorstel } from './voorstel.ts';

type Waarde = string | number | boolean | readonly string[];

/** De body van `POST /v1/adviezen` die uit de voorstellen volgt. */
export interface Adviesvraag {
  readonly omschrijving?: string;
  readonly domeinen?: readonly string[];
  readonly wetten?: readonly string[];
  readonly kenmerken?: Readonly<Record<string, Waarde>>;
}

/** De antwoorden die zeker genoeg zijn om mee te vragen, op kenmerk. Een lijst is een verzameling; van een keuze blijft er één over, of geen. */
export function zekereAntwoorden({ kenmerken }: Kennis, voorstellen: readonly Voorstel[]): ReadonlyMap<string, Waarde> {
  const antwoorden = new Map<string, Waarde>();
  for (const [id, eigen] of Map.groupBy(voorstellen, ({ kenmerk }) => kenmerk)) {
    const genoeg = eigen.filter(({ zekerheid }) => zekerheid !== 'onzeker');
    const [beste, tweede] = genoeg;
    if (beste === undefined) continue;
    if (kenmerken.get(id)?.type === 'verzameling') antwoorden.set(id, genoeg.map(({ waarde }) => String(waarde)).toSorted());
    // De zekerste staat voorop; twee die even zeker zijn, spreken elkaar tegen.
    else if (tweede?.zekerheid !== beste.zekerheid) antwoorden.set(id, beste.waarde);
  }
  return antwoorden;
}

/** Maakt er een vraag om advies van; niets als er geen wet en geen domein bekend is, want dan valt er niets te adviseren. */
export function maakAdviesvraag(antwoorden: ReadonlyMap<string, Waarde>, omschrijving?: string): Adviesvraag | undefined {
  const { wetten, domeinen, ...kenmerken } = Object.fromEntries(antwoorden) as Record<string, Waarde> &
    Pick<Adviesvraag, 'wetten' | 'domeinen'>;
  if (wetten === undefined && domeinen === undefined) return undefined;
  return {
    ...(omschrijving === undefined ? {} : { omschrijving }),
    ...(domeinen === undefined ? {} : { domeinen }),
    ...(wetten === undefined ? {} : { wetten }),
    ...(Object.keys(kenmerken).length === 0 ? {} : { kenmerken }),
  };
}
