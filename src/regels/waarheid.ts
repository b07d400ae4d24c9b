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

/** Hoe een deel zijn waarheid geeft; een waarheid geeft zichzelf. */
type Lees<T> = (deel: T) => Waarheid;

/** Eén onwaar beslist, en verder wordt er niet gekeken; anders houdt één onbekend het open. */
export function alle<T>(delen: readonly T[], lees: Lees<T>): Waarheid {
  let open = false;
  for (const deel of delen) {
    const uitkomst = lees(deel);
    if (uitkomst === 'onwaar') return 'onwaar';
    if (uitkomst === 'onbekend') open = true;
  }
  return open ? 'onbekend' : 'waar';
}

/** Eén waar beslist, en verder wordt er niet gekeken; anders houdt één onbekend het open. */
export function een<T>(delen: readonly T[], lees: Lees<T>): Waarheid {
  let open = false;
  for (const deel of delen) {
    const uitkomst = lees(deel);
    if (uitkomst === 'waar') return 'waar';
    if (uitkomst === 'onbekend') open = true;
  }
  return open ? 'onbekend' : 'onwaar';
}

/** Minstens zoveel waar: beslist zodra de onbekenden er niets meer aan kunnen veranderen. */
export function aantalVan<T>(minstens: number, delen: readonly T[], lees: Lees<T>): Waarheid {
  let zeker = 0;
  let mogelijk = 0;
  for (const deel of delen) {
    const uitkomst = lees(deel);
    if (uitkomst === 'waar') zeker += 1;
    if (uitkomst !== 'onwaar') mogelijk += 1;
  }
  if (zeker >= minstens) return 'waar';
  return mogelijk < minstens ? 'onwaar' : 'onbekend';
}
