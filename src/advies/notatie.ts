/** Wat erbij hoort als iemand een getal als tekst schreef ("1.234,56"); anders niets. Begint met een spatie. */
export function notatiehint(ruw: unknown): string {
  return typeof ruw === 'string' && /\d/.test(ruw)
    ? ' Schrijf een getal zonder aanhalingstekens en zonder punten voor duizenden; de komma wordt een punt: 1234.56.'
    : '';
}
