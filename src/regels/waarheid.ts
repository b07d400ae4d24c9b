/**
 * Driewaardige waarheid (sterke Kleene-logica). `onbekend` is geen `onwaar`: een feit dat niemand gaf,
 * laat een voorwaarde open. Kleene is juist maar niet volledig: `a of niet a` is onbekend zolang a dat is.
 */
export type Waarheid = 'waar' | 'onwaar' | 'onbekend';

export function niet(deel: Waarheid): Waarheid {
  if (deel === 'onbekend') return 'onbekend';
  return deel === 'waar' ? 'onwaar' : 'waar';
}

export function waarheid(bewering: boolean): Waarheid {
  return bewering ? 'waar' : 'onwaar';
}

/** Eén onwaar beslist; anders houdt één onbekend het open. */
export function alle(waarheden: readonly Waarheid[]): Waarheid {
  let open = false;
  for (const deel of waarheden) {
    if (deel === 'onwaar') return 'onwaar';
    if (deel === 'onbekend') open = true;
  }
  return open ? 'onbekend' : 'waar';
}

/** Eén waar beslist; anders houdt één onbekend het open. */
export function een(waarheden: readonly Waarheid[]): Waarheid {
  let open = false;
  for (const deel of waarheden) {
    if (deel === 'waar') return 'waar';
    if (deel === 'onbekend') open = true;
  }
  return open ? 'onbekend' : 'onwaar';
}

/** Minstens zoveel waar: beslist zodra de onbekenden er niets meer aan kunnen veranderen. */
export function aantalVan(minstens: number, waarheden: readonly Waarheid[]): Waarheid {
  let zeker = 0;
  let mogelijk = 0;
  for (const deel of waarheden) {
    if (deel === 'waar') zeker += 1;
    if (deel !== 'onwaar') mogelijk += 1;
  }
  if (zeker >= minstens) return 'waar';
  return mogelijk < minstens ? 'onwaar' : 'onbekend';
}
