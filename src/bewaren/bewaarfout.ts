/** De databank doet niet wat gevraagd is: er is niets bewaard, gelezen of verwijderd. De oorzaak kan inhoud bevatten en gaat nooit mee. */
export class BewarenOnbereikbaar extends Error {
  readonly code = 'BEWAREN_ONBEREIKBAAR';
}

/** Het advies past niet in één rij van de databank. */
export class TeGrootOmTeBewaren extends Error {
  readonly code = 'TE_GROOT_OM_TE_BEWAREN';
  readonly bytes: number;
  constructor(bytes: number) {
    super(`${bytes} bytes is te groot om te bewaren`);
    this.bytes = bytes;
  }
}

/** Doet iets met de databank. @throws BewarenOnbereikbaar bij elke fout van de databank */
export async function metDatabank<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (oorzaak) {
    // De melding van een mislukte opdracht noemt haar parameters, dus de hele inhoud: alleen de vaste codes mogen in een logregel.
    console.error(JSON.stringify({ gebeurtenis: 'bewaren-onbereikbaar', codes: codesIn(oorzaak) }));
    throw new BewarenOnbereikbaar('de bewaarde adviezen zijn niet te bereiken');
  }
}

/** De codes van D1 en SQLite in de melding van de databank zelf, zoals D1_ERROR en SQLITE_BUSY. */
function codesIn(fout: unknown): readonly string[] {
  const { message } = fout instanceof Error && fout.cause instanceof Error ? fout.cause : new Error();
  return message.match(/\b(?:D1|SQLITE)_[A-Z_]+/g) ?? [];
}
