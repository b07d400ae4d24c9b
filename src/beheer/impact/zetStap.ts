import { and, eq, ne } from 'drizzle-orm';
import { impacten, impactgevallen } from '../../../schema/tabellen.ts';
import { canoniekeJson } from '../../kennisbank/canoniek.ts';
import { maakKennis, type Kennis } from '../../kennisbank/kennis.ts';
import type { Databank } from '../../kennisbank/opslag/databank.ts';
import { alsKennisgrond } from '../alsKennisgrond.ts';
import { leesInhoud, leesRij } from '../leesConcept.ts';
import { DELEN, LEZERS, type Deel, type Impactrij } from './gevallen.ts';
import { rekenNa } from './rekenNa.ts';

/** Zoveel gevallen rekent één stap na; ruim binnen de rekentijd van één verzoek. */
const GEVALLEN_PER_STAP = 200;

/** Eén stap: de volgende gevallen van het deel dat aan de beurt is. Wie tegelijk dezelfde stap zet, schrijft hetzelfde. */
export async function zetStap(databank: Databank, impact: Impactrij): Promise<Impactrij> {
  if (impact.deel === 'klaar') return impact;
  const [oud, nieuw] = await kennisVan(databank, impact);
  const gevallen = await LEZERS[impact.deel](databank, impact, GEVALLEN_PER_STAP);
  const gewijzigd = gevallen.map((geval) => rekenNa(geval, oud, nieuw)).filter((geval) => geval !== undefined);
  const laatste = gevallen.at(-1);
  const verder: Impactrij = {
    ...impact,
    nagerekend: impact.nagerekend + gevallen.length,
    ...(laatste === undefined || gevallen.length < GEVALLEN_PER_STAP ? { deel: naDeel(impact.deel), tot: '' } : { tot: laatste.id }),
  };
  await databank.batch([
    databank
      .update(impacten)
      .set({ deel: verder.deel, tot: verder.tot, nagerekend: verder.nagerekend })
      .where(and(eq(impacten.id, impact.id), eq(impacten.deel, impact.deel), eq(impacten.tot, impact.tot))),
    ...gewijzigd.map(({ soort, id, ...inhoud }) =>
      databank
        .insert(impactgevallen)
        .values({ impact: impact.id, soort, id, inhoud: canoniekeJson(inhoud) })
        .onConflictDoNothing(),
    ),
  ]);
  return verder;
}

function naDeel(deel: Deel): Impactrij['deel'] {
  return DELEN[DELEN.indexOf(deel) + 1] ?? 'klaar';
}

async function kennisVan(databank: Databank, { regelset, vergelekenMet }: Impactrij): Promise<readonly [Kennis, Kennis]> {
  const lees = async (versie: number): Promise<Kennis> =>
    maakKennis(alsKennisgrond(await leesInhoud(databank, await leesRij(databank, versie))));
  return [await lees(vergelekenMet), await lees(regelset)];
}

/** Zet van elke impact die nog niet klaar is één stap; de klok roept dit elke minuut aan. */
export async function zetImpactenVoort(databank: Databank): Promise<void> {
  const open = await databank.select().from(impacten).where(ne(impacten.deel, 'klaar')).limit(HOOGSTENS_TEGELIJK);
  for (const impact of open) await zetStap(databank, impact);
}
const HOOGSTENS_TEGELIJK = 3;
