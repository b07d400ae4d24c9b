import type { regelsets } from '../../schema/tabellen.ts';
import { Beheerfout } from './fouten.ts';

export type Status = (typeof regelsets.$inferSelect)['status'];

interface Overgang {
  /** De standen waarin het mag. */
  readonly van: readonly Status[];
  /** De stand erna. Bij `goedkeuren` pas als alle goedkeuringen er zijn; bij `concept-verwijderen` is er geen regelset meer. */
  readonly naar?: Status;
  /** Wat ermee gebeurt, in een zin die eindigt op een voltooid deelwoord. */
  readonly gebeurt: string;
}

/**
 * Het leven van een regelset: elke handeling met de standen waarin zij mag en de stand erna.
 * Wat hier niet staat, wordt geweigerd.
 */
export const OVERGANGEN = {
  'gegevens-wijzigen': { van: ['concept'], naar: 'concept', gebeurt: 'gewijzigd' },
  'item-schrijven': { van: ['concept'], naar: 'concept', gebeurt: 'gewijzigd' },
  'item-verwijderen': { van: ['concept'], naar: 'concept', gebeurt: 'gewijzigd' },
  importeren: { van: ['concept'], naar: 'concept', gebeurt: 'gewijzigd' },
  'concept-verwijderen': { van: ['concept'], gebeurt: 'verwijderd' },
  indienen: { van: ['concept'], naar: 'ter-beoordeling', gebeurt: 'ingediend' },
  terugnemen: { van: ['ter-beoordeling', 'goedgekeurd'], naar: 'concept', gebeurt: 'teruggenomen' },
  goedkeuren: { van: ['ter-beoordeling'], naar: 'goedgekeurd', gebeurt: 'goedgekeurd' },
  afkeuren: { van: ['ter-beoordeling', 'goedgekeurd'], naar: 'concept', gebeurt: 'afgekeurd' },
  publiceren: { van: ['goedgekeurd'], naar: 'gepubliceerd', gebeurt: 'gepubliceerd' },
  intrekken: { van: ['gepubliceerd', 'vervangen'], naar: 'ingetrokken', gebeurt: 'ingetrokken' },
} as const satisfies Record<string, Overgang>;
export type Overgangsnaam = keyof typeof OVERGANGEN;

export const STATUSNAAM: Readonly<Record<Status, string>> = {
  concept: 'concept',
  'ter-beoordeling': 'ter beoordeling',
  goedgekeurd: 'goedgekeurd',
  gepubliceerd: 'gepubliceerd',
  vervangen: 'vervangen',
  ingetrokken: 'ingetrokken',
};

/** @throws Beheerfout OVERGANG_GEWEIGERD als de handeling in deze stand niet kan */
export function eisOvergang(handeling: Overgangsnaam, { versie, status }: { readonly versie: number; readonly status: Status }): void {
  const { van, gebeurt }: Overgang = OVERGANGEN[handeling];
  if (van.includes(status)) return;
  const kan = van.map((stand) => `"${STATUSNAAM[stand]}"`).join(' of ');
  throw new Beheerfout(
    'OVERGANG_GEWEIGERD',
    `Regelset ${versie} is "${STATUSNAAM[status]}" en kan niet worden ${gebeurt}; dat kan alleen in de stand ${kan}.`,
  );
}
