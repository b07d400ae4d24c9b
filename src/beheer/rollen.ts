import { MINISTERIES, ROLLEN } from '../../schema/tabellen.ts';
import { Beheerfout } from './fouten.ts';

export { MINISTERIES, ROLLEN };
export type Rol = (typeof ROLLEN)[number];
export type Ministerie = (typeof MINISTERIES)[number];

/** Wie er handelt. De naam staat in `personen`; het auditspoor draagt alleen de id. */
export interface Beheerder {
  readonly id: string;
  readonly rol: Rol;
  readonly ministerie?: Ministerie;
}

const REDACTIE = ['redacteur'] as const;
const BEOORDELING = ['beoordelaar'] as const;
const BEHEER = ['beheerder'] as const;

/** Elk recht met de rollen die het hebben. Wat hier niet staat, mag niemand. */
export const RECHTEN = {
  lezen: ROLLEN,
  'concept-maken': REDACTIE,
  'gegevens-wijzigen': REDACTIE,
  'item-schrijven': REDACTIE,
  'item-verwijderen': REDACTIE,
  importeren: REDACTIE,
  'concept-verwijderen': REDACTIE,
  indienen: REDACTIE,
  terugnemen: REDACTIE,
  'impact-berekenen': ROLLEN,
  'melding-behandelen': REDACTIE,
  goedkeuren: BEOORDELING,
  afkeuren: BEOORDELING,
  publiceren: BEHEER,
  intrekken: BEHEER,
  terugdraaien: BEHEER,
  'personen-lezen': BEHEER,
  'persoon-toevoegen': BEHEER,
  'persoon-wijzigen': BEHEER,
  'toegangsbewijs-uitgeven': BEHEER,
  'toegangsbewijs-intrekken': BEHEER,
} as const satisfies Record<string, readonly Rol[]>;
export type Recht = keyof typeof RECHTEN;

/** @throws Beheerfout GEEN_RECHT als deze rol dit niet mag */
export function eisRecht({ rol }: Pick<Beheerder, 'rol'>, recht: Recht): void {
  const rollen: readonly Rol[] = RECHTEN[recht];
  if (!rollen.includes(rol)) throw new Beheerfout('GEEN_RECHT', `Een ${rol} mag dit niet; wel een ${rollen.join(' of een ')}.`);
}
