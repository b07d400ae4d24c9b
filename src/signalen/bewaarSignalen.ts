import type { BatchItem } from 'drizzle-orm/batch';
import { signalen } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import type { Signaal } from './signaal.ts';

/** Een opdracht aan D1 heeft hoogstens 100 parameters; een signaal heeft er 6. */
const SIGNALEN_PER_OPDRACHT = 16;

/**
 * Zet signalen in de databank, in één batch: allemaal of geen. Een signaal dat er al staat, blijft zoals het is: de wachtrij mag een
 * boodschap twee keer brengen, en een afnemer die halverwege stopte mag opnieuw beginnen.
 */
export async function bewaarSignalen(databank: Databank, nieuw: readonly Signaal[]): Promise<void> {
  const rijen = nieuw.map(({ id, dag, wetten, belemmeringen, onvervuld, vragen }) => ({
    id,
    dag,
    wetten,
    belemmeringen: JSON.stringify(belemmeringen),
    onvervuld,
    vragen: JSON.stringify(vragen),
  }));
  const opdrachten: BatchItem<'sqlite'>[] = [];
  for (let vanaf = 0; vanaf < rijen.length; vanaf += SIGNALEN_PER_OPDRACHT)
    opdrachten.push(
      databank
        .insert(signalen)
        .values(rijen.slice(vanaf, vanaf + SIGNALEN_PER_OPDRACHT))
        .onConflictDoNothing(),
    );
  const [eerste, ...rest] = opdrachten;
  if (eerste !== undefined) await databank.batch([eerste, ...rest]);
}
