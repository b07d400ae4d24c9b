import * as fc from 'fast-check';

/** Waarden die niemand verwacht: andere soorten, grote getallen, vreemde tekens, namen die JavaScript zelf gebruikt. */
const VREEMD: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\ufb00',
  'e\u0301\u200d\ufeff',
  '\ud800',
  '\u0000',
  '🏘️'.repeat(20),
  '\u202etekst',
  'x'.repeat(6000),
  '__proto__',
  "'; DROP TABLE regelset; --",
  '<script>alert(1)</script>',
  '1e400',
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53 + 2,
  [],
  {},
  [[]],
  [null],
  { constructor: { prototype: {} } },
];

export const vreemdeWaarde: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...VREEMD), fc.jsonValue({ maxDepth: 3 }));

const vreemdeSleutel = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'kleur', '🏘️', 'a/b~c'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

type Pad = readonly (string | number)[];

/** Dezelfde waarde met op een willekeurige plek één tot drie fouten: iets vreemds, iets weg, of iets erbij. */
export function bedorvenWaarde(goed: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const ingreep = fc.record({
    plek: fc.nat(),
    soort: fc.constantFrom('vervang', 'verwijder', 'voegToe', 'verdubbel'),
    vreemdeWaarde,
    vreemdeSleutel,
  });
  return fc.tuple(goed, fc.array(ingreep, { minLength: 1, maxLength: 3 })).map(([waarde, ingrepen]) =>
    ingrepen.reduce((nu, { plek, soort, vreemdeWaarde: nieuw, vreemdeSleutel: sleutel }) => {
      const paden = padenIn(nu);
      const pad = paden[plek % paden.length] ?? [];
      return pasAan(nu, pad, (oud) => bederf(oud, soort, sleutel, nieuw));
    }, waarde),
  );
}

const WEG = Symbol('weg');

function bederf(oud: unknown, soort: string, sleutel: string, nieuw: unknown): unknown {
  if (soort === 'verwijder') return WEG;
  if (soort === 'voegToe' && isObject(oud)) return metVeld(oud, sleutel, nieuw);
  if (soort === 'verdubbel' && Array.isArray(oud)) return [...(oud as unknown[]), ...(oud as unknown[])];
  return nieuw;
}

/** Alle plekken in de waarde, ook zij zelf. */
function padenIn(waarde: unknown, pad: Pad = []): readonly Pad[] {
  if (Array.isArray(waarde)) return [pad, ...waarde.flatMap((deel, plaats) => padenIn(deel, [...pad, plaats]))];
  if (isObject(waarde)) return [pad, ...Object.entries(waarde).flatMap(([naam, deel]) => padenIn(deel, [...pad, naam]))];
  return [pad];
}

function pasAan(waarde: unknown, [stap, ...rest]: Pad, doe: (oud: unknown) => unknown): unknown {
  if (stap === undefined) {
    const nieuw = doe(waarde);
    return nieuw === WEG ? null : nieuw;
  }
  const nieuw = (oud: unknown): unknown => (rest.length === 0 ? doe(oud) : pasAan(oud, rest, doe));
  if (Array.isArray(waarde))
    return waarde.map((deel: unknown, plaats) => (plaats === stap ? nieuw(deel) : deel)).filter((deel) => deel !== WEG);
  if (!isObject(waarde)) return waarde;
  const gewijzigd = Object.entries(waarde).map(([naam, deel]) => [naam, naam === stap ? nieuw(deel) : deel] as const);
  return gewijzigd.filter(([, deel]) => deel !== WEG).reduce<object>((samen, [naam, deel]) => metVeld(samen, naam, deel), {});
}

/** Zet ook `__proto__` als gewoon veld. */
function metVeld(object: object, naam: string, waarde: unknown): object {
  const kopie = { ...object };
  Object.defineProperty(kopie, naam, { value: waarde, enumerable: true, configurable: true, writable: true });
  return kopie;
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
