import { feelin } from './feelin.ts';
import { jsonLogicEngine, jsonLogicJs } from './jsonLogic.ts';
import { jsonRulesEngine } from './jsonRulesEngine.ts';
import { ontschotAlleenUitkomst, ontschotMetVerklaring } from './ontschot.ts';
import { publicodes } from './publicodes.ts';
import type { MaakRekenaar } from './rekenaar.ts';

/** Elke motor op de naam waaronder hij gemeten wordt; zonder pakket is het de onze. */
export const REKENAARS = {
  ontschot: { naam: 'Ontschot, met verklaring', maak: ontschotMetVerklaring },
  uitkomst: { naam: 'Ontschot, alleen uitkomst', maak: ontschotAlleenUitkomst },
  jsonLogicEngine: { naam: 'json-logic-engine', pakket: 'json-logic-engine', maak: jsonLogicEngine },
  jsonLogicJs: { naam: 'json-logic-js', pakket: 'json-logic-js', maak: jsonLogicJs },
  jsonRulesEngine: { naam: 'json-rules-engine', pakket: 'json-rules-engine', maak: jsonRulesEngine },
  publicodes: { naam: 'publicodes', pakket: 'publicodes', maak: publicodes },
  feelin: { naam: 'feelin', pakket: 'feelin', maak: feelin },
} as const satisfies Record<string, { readonly naam: string; readonly pakket?: string; readonly maak: MaakRekenaar }>;
export type Rekenaarnaam = keyof typeof REKENAARS;
export const REKENAARNAMEN = Object.keys(REKENAARS) as Rekenaarnaam[];
