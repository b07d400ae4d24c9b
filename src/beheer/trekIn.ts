import { sql } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import { vandaag } from '../kennisbank/peildatum.ts';
import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { Beheerfout } from './fouten.ts';
import { leesVoor } from './leesVoor.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/**
 * Trekt een gepubliceerde regelset in, in nood. De vorige geldt dan weer; wie haar vastpint, krijgt haar nog, met een waarschuwing.
 * @throws Beheerfout OVERGANG_GEWEIGERD als er geen andere is om op terug te vallen
 */
export function trekIn(
  context: Beheercontext,
  versie: number,
  { reden }: { readonly reden: string },
  gezien: string | undefined,
): Promise<void> {
  const { databank, nu } = context;
  return voerUit(context, 'intrekken', async () => {
    const rij = await leesVoor(databank, 'intrekken', versie, gezien);
    const andere = sql`EXISTS (SELECT 1 FROM regelsets AS andere WHERE andere.versie <> ${versie} AND andere.status IN ('gepubliceerd', 'vervangen') AND andere.actief_vanaf <= ${vandaag(nu())})`;
    const [terugval] = await databank.select({ is: andere }).from(regelsets).limit(1);
    if (Number(terugval?.is) !== 1)
      throw new Beheerfout('OVERGANG_GEWEIGERD', `Regelset ${versie} is de enige die vandaag kan gelden. Publiceer eerst een andere.`);
    return {
      keten: ketenVan(versie),
      spoor: { reden },
      bewaakt: brengVerder(databank, rij, { status: 'ingetrokken' }, andere),
      uitkomst: undefined,
    };
  });
}
