/** Een antwoord: een verzameling van namen, een getal, een naam of ja/nee. */
export type Waarde = readonly string[] | number | string | boolean;

/** Wat bekend is, per kenmerk. Een kenmerk dat er niet in staat, is onbekend; een lege verzameling is een bekend "geen". */
export type Feiten = Readonly<Record<string, Waarde | undefined>>;

export type KenmerkType = 'keuze' | 'inrichting' | 'verzameling' | 'getal' | 'waarheid';

/** Wat de motor van een kenmerk moet weten. */
export interface KenmerkSoort {
  readonly id: string;
  readonly type: KenmerkType;
  /** De toegestane namen; bij een geordende keuze van laag naar hoog. */
  readonly waarden?: readonly string[];
  readonly geordend?: boolean;
  /** Bij een getal: het bereik van een antwoord, beide grenzen inclusief, en of het een heel getal is. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly geheel?: boolean;
  /** Bij een verzameling: "geen" is geen antwoord; een lege lijst telt daar als onbekend. */
  readonly nooitLeeg?: boolean;
}

/** "Nog niet gekozen": bekend als antwoord, maar elke keuze kan nog, dus beslist het niets. */
export const NOG_NIET = 'nog-niet';
