import { UITVOERDER } from '../../businesscase/model.ts';

/** Een object zoals het in de JSON van een vraag staat; al nagekeken, maar misschien nog niet compleet. */
export type Ruw = Readonly<Record<string, unknown>>;

/** Een partij zoals zij in de invoer staat; de id en de soort zijn er altijd. */
export interface Conceptpartij {
  readonly id: string;
  readonly soort: string;
  readonly naam?: string;
  readonly rol?: typeof UITVOERDER;
}

/** De businesscase die de gebruiker zelf meestuurde, in delen. Zij is leidend; het concept vult alleen aan. */
export interface EigenInvoer {
  readonly partijen: readonly Conceptpartij[];
  readonly posten: readonly Ruw[];
  readonly varianten: readonly Ruw[];
  /** Al het andere, zoals discontovoet, horizon of een SROI-tabel. */
  readonly rest: Ruw;
  /** Of de posten uit een tabel komen (sroi of lpbl); dan verzint het concept er geen bij. */
  readonly metDeur: boolean;
}

/** Leest wat er van de gebruiker is; `null` telt als afwezig. */
export function eigenInvoer(businesscase: unknown): EigenInvoer {
  const { partijen, posten, varianten, ...rest } = isRuw(businesscase) ? zonderLeeg(businesscase) : {};
  return {
    partijen: lijst(partijen).flatMap(alsPartij),
    posten: lijst(posten),
    varianten: lijst(varianten),
    rest,
    metDeur: rest['sroi'] !== undefined || rest['lpbl'] !== undefined,
  };
}

/** Een partij zonder id of soort is nog niet te gebruiken. */
function alsPartij({ id, soort, naam, rol }: Ruw): readonly Conceptpartij[] {
  if (typeof id !== 'string' || typeof soort !== 'string') return [];
  return [{ id, soort, ...(typeof naam === 'string' ? { naam } : {}), ...(rol === UITVOERDER ? { rol } : {}) }];
}

/** De tekst in een veld; iets anders dan tekst telt als afwezig. */
export function tekstIn(ruw: Ruw, veld: string): string | undefined {
  const waarde = ruw[veld];
  return typeof waarde === 'string' ? waarde : undefined;
}

function isRuw(waarde: unknown): waarde is Ruw {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function lijst(waarde: unknown): readonly Ruw[] {
  return Array.isArray(waarde) ? waarde.filter(isRuw).map(zonderLeeg) : [];
}

function zonderLeeg(ruw: Ruw): Ruw {
  return Object.fromEntries(Object.entries(ruw).filter(([, waarde]) => waarde !== null && waarde !== undefined));
}
