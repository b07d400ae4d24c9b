/** Bevriest een waarde met alles erin. Kennis verandert nooit meer; wie het toch probeert, krijgt een fout in plaats van een ander advies. */
export function bevries<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  for (const deel of Object.values(waarde)) bevries(deel);
  return Object.freeze(waarde);
}
