import type { BatchItem } from 'drizzle-orm/batch';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { leesKetenkop, maakSpoorrij, schrijfSpoor, type Spoor } from './auditspoor.ts';
import { Beheerfout } from './fouten.ts';
import { eisRecht, type Beheerder, type Recht } from './rollen.ts';

/** Waar een handeling in gebeurt: de databank (op de primaire kopie), wie er handelt en de klok. */
export interface Beheercontext {
  readonly databank: Databank;
  readonly beheerder: Beheerder;
  readonly nu: () => Date;
}

/** Een handeling, klaar om uit te voeren. */
export interface Daad<Uitkomst> {
  readonly keten: string;
  readonly spoor: Spoor;
  /** Raakt precies één rij als alles nog is zoals het gelezen werd, en anders geen. */
  readonly bewaakt: BatchItem<'sqlite'>;
  readonly daarna?: readonly BatchItem<'sqlite'>[];
  readonly uitkomst: Uitkomst;
}

/** Zo vaak wordt het opnieuw geprobeerd als een ander steeds net voor is; elke ronde komt er ten minste één door. */
const HOOGSTENS_POGINGEN = 40;

/**
 * Voert een handeling uit: de wijziging en haar auditrij samen in één batch, of geen van beide. Is er tussen lezen en schrijven iets
 * veranderd, dan wordt alles opnieuw gelezen en beoordeeld; zo krijgt wie te laat is de fout die bij de nieuwe stand hoort.
 *
 * @param bereid leest de stand, weigert wat niet mag en stelt de opdrachten op; wordt bij elke poging opnieuw aangeroepen
 * @throws Beheerfout GEEN_RECHT zonder de rol; TE_DRUK als het na veel pogingen niet lukt; en wat `bereid` werpt
 */
export async function voerUit<Uitkomst>(
  { databank, beheerder, nu }: Beheercontext,
  handeling: Recht,
  bereid: () => Promise<Daad<Uitkomst>>,
): Promise<Uitkomst> {
  eisRecht(beheerder, handeling);
  for (let poging = 0; poging < HOOGSTENS_POGINGEN; poging += 1) {
    const { keten, spoor, bewaakt, daarna = [], uitkomst } = await bereid();
    const wie = { persoon: beheerder.id, rol: beheerder.rol, ministerie: beheerder.ministerie, op: nu().toISOString() };
    const rij = await maakSpoorrij(keten, await leesKetenkop(databank, keten), handeling, wie, spoor);
    try {
      await databank.batch([bewaakt, schrijfSpoor(databank, rij), ...daarna]);
      return uitkomst;
    } catch (fout) {
      if (!isIngehaald(fout)) throw fout;
    }
  }
  throw new Beheerfout('TE_DRUK', 'Er schrijven nu te veel anderen tegelijk. Probeer het over enkele seconden opnieuw.');
}

const INGEHAALD = ['auditspoor_geraakt', 'AUDITSPOOR_NIET_AANEEN', 'auditspoor.keten', 'regelsets.versie'];

/** Of de databank weigerde omdat een ander net voor was. */
function isIngehaald(fout: unknown): boolean {
  for (let oorzaak = fout; oorzaak instanceof Error; oorzaak = oorzaak.cause) {
    const { message } = oorzaak;
    if (INGEHAALD.some((teken) => message.includes(teken))) return true;
  }
  return false;
}
