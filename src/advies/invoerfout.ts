import type { Foutcode } from '../businesscase/fouten.ts';

/** Eén fout in de vraag: waar zij staat en wat er goed zou zijn. */
export interface Invoerfout {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON Pointer in de body, of de naam van de parameter. */
  readonly location: string;
  readonly detail: string;
  readonly code:
    | 'ontbreekt'
    | 'verkeerd-type'
    | 'onbekend-veld'
    | 'onbekend-kenmerk'
    | 'onbekende-waarde'
    | 'buiten-bereik'
    | 'te-lang'
    | 'ongeldig'
    | Foutcode;
}

/** De vraag kan niet beantwoord worden; met alle fouten tegelijk. */
export class OngeldigeInvoer extends Error {
  readonly code = 'ONGELDIGE_INVOER';
  readonly fouten: readonly Invoerfout[];
  constructor(fouten: readonly Invoerfout[]) {
    super('ongeldige invoer');
    this.fouten = fouten;
  }
}

/** Een JSON Pointer (RFC 6901) naar een plek in de body. */
export function pointer(...pad: readonly PropertyKey[]): string {
  return pad.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
