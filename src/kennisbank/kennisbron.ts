import { maakKennis, type Kennis } from './kennis.ts';
import { openDatabank } from './opslag/databank.ts';
import { actieveVersies, ingetrokkenVersies, leesRegelset, ZegelGebroken } from './opslag/lees.ts';
import { vandaag } from './peildatum.ts';

/** De kennisbank is niet te lezen en er staat niets in het geheugen. */
export class KennisOnbereikbaar extends Error {
  readonly code = 'KENNIS_ONBEREIKBAAR';
}

/** Zo lang mag een isolate met de bekende actieve versie doorgaan voor zij opnieuw kijkt. */
const WIJZER_GELDT_MS = 15_000;
/** De actieve versie en enkele vastgepinde; een oudere wordt bij vraag opnieuw gelezen. */
const HOOGSTENS_BEWAARDE_VERSIES = 4;

/** Wat een isolate van de kennisbank onthoudt. Eén per isolate; in een test één per test. */
export interface Kennisbron {
  /** De actieve kennis. Blijft antwoorden uit het geheugen als D1 wegvalt. @throws KennisOnbereikbaar zonder D1 en zonder geheugen. */
  actief(d1: D1Database): Promise<Kennis>;
  /** Een vastgepinde versie, of niets als zij nooit gepubliceerd is. @throws KennisOnbereikbaar */
  versie(d1: D1Database, versie: number): Promise<Kennis | undefined>;
}

export function maakKennisbron(nu: () => Date = () => new Date()): Kennisbron {
  const bewaard = new Map<number, Kennis>();
  let wijzer: { readonly versie: number; readonly gelezen: number } | undefined;
  let bezig: Promise<Kennis> | undefined;

  const lees = async (d1: D1Database, versie: number): Promise<Kennis | undefined> => {
    const klaar = bewaard.get(versie);
    if (klaar !== undefined) return klaar;
    const regelset = await leesRegelset(openDatabank(d1.withSession('first-unconstrained')), versie);
    if (regelset === undefined) return undefined;
    const kennis = maakKennis(regelset);
    for (const oud of bewaard.keys()) if (bewaard.size >= HOOGSTENS_BEWAARDE_VERSIES && oud !== wijzer?.versie) bewaard.delete(oud);
    bewaard.set(versie, kennis);
    return kennis;
  };

  const ververs = async (d1: D1Database): Promise<Kennis> => {
    const gelezen = nu().getTime();
    const databank = openDatabank(d1.withSession('first-primary'));
    const versies = await actieveVersies(databank, vandaag(nu()));
    vergeetVerouderde(await ingetrokkenVersies(databank));
    const gevonden = await eersteTeVertrouwen(d1, versies);
    if (gevonden === undefined) throw new KennisOnbereikbaar('er is geen gepubliceerde regelset');
    wijzer = { versie: gevonden.regelset.versie, gelezen };
    return gevonden;
  };

  /** Wie een versie vastpint die intussen is ingetrokken, moet dat weten: zij wordt opnieuw gelezen, met haar waarschuwing. */
  const vergeetVerouderde = (ingetrokken: ReadonlySet<number>): void => {
    for (const [versie, { regelset }] of bewaard) if (regelset.ingetrokken !== ingetrokken.has(versie)) bewaard.delete(versie);
  };

  /** De eerste versie waarvan het zegel klopt: wie met de inhoud knoeit, krijgt haar niet in een advies. */
  const eersteTeVertrouwen = async (d1: D1Database, versies: readonly number[]): Promise<Kennis | undefined> => {
    for (const versie of versies)
      try {
        const kennis = await lees(d1, versie);
        if (kennis !== undefined) return kennis;
      } catch (fout) {
        if (!(fout instanceof ZegelGebroken)) throw fout;
        console.error(JSON.stringify({ gebeurtenis: 'zegel-gebroken', regelset: versie }));
      }
    return undefined;
  };

  const uitGeheugen = (): Kennis | undefined => (wijzer === undefined ? undefined : bewaard.get(wijzer.versie));

  const bron: Kennisbron = {
    async actief(d1) {
      const kennis = uitGeheugen();
      if (kennis !== undefined && wijzer !== undefined && nu().getTime() - wijzer.gelezen < WIJZER_GELDT_MS) return kennis;
      bezig ??= ververs(d1).finally(() => {
        bezig = undefined;
      });
      try {
        return await bezig;
      } catch (oorzaak) {
        // Zonder D1 verder met wat er is; over 15 seconden wordt opnieuw gekeken.
        if (kennis !== undefined && wijzer !== undefined) {
          wijzer = { ...wijzer, gelezen: nu().getTime() };
          return kennis;
        }
        throw oorzaak instanceof KennisOnbereikbaar
          ? oorzaak
          : new KennisOnbereikbaar('de kennisbank is niet te lezen', { cause: oorzaak });
      }
    },
    async versie(d1, versie) {
      // Ook wie vastpint, hoort binnen dezelfde tijd dat zijn versie is ingetrokken. Lukt dat niet, dan blijft gelden wat bekend is.
      await bron.actief(d1).catch(() => undefined);
      try {
        return await lees(d1, versie);
      } catch (oorzaak) {
        throw new KennisOnbereikbaar('de kennisbank is niet te lezen', { cause: oorzaak });
      }
    },
  };
  return bron;
}
