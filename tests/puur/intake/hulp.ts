import { neemIn, type Intake } from '../../../src/intake/neemIn.ts';
import type { Kennis } from '../../../src/kennisbank/kennis.ts';

/** De intake van een tekst, zonder omschrijving. */
export function intakeVan(kennis: Kennis, tekst: string): Intake {
  return neemIn(kennis, { tekst, metOmschrijving: false });
}

/** De waarden die voor een kenmerk voorgesteld worden, met hun zekerheid. */
export function voorgesteld({ voorstellen }: Intake, id: string): Record<string, string> {
  return Object.fromEntries(
    voorstellen.filter(({ kenmerk }) => kenmerk === id).map(({ waarde, zekerheid }) => [String(waarde), zekerheid]),
  );
}

/** De waarden die de tekst voor een kenmerk uitsluit. */
export function uitgesloten({ uitgesloten: weg }: Intake, id: string): string[] {
  return weg.filter(({ kenmerk }) => kenmerk === id).map(({ waarde }) => String(waarde));
}
