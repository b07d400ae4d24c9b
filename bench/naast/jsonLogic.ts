import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { waarheid, type Waarheid } from '../../src/regels/waarheid.ts';
import { alsJsonLogic, type JsonLogic } from './alsJsonLogic.ts';
import { opPlaats, type MaakRekenaar } from './rekenaar.ts';

/** JsonLogic kent waar en onwaar; wat leeg of afwezig is, telt als onwaar. */
const gelezen = (uitslag: unknown): Waarheid => waarheid(Boolean(uitslag));

function maakRekenaar(rekenUit: (logica: JsonLogic, gegevens: unknown) => unknown): MaakRekenaar {
  return ({ vormen, kenmerken }, feiten) => {
    const soorten = new Map(kenmerken.map((kenmerk) => [kenmerk.id, kenmerk]));
    const regels = vormen.map(({ voorwaarden }) => alsJsonLogic({ alle: voorwaarden }, soorten));
    const reken = (plaats: number): unknown[] => regels.map((regel) => rekenUit(regel, opPlaats(feiten, plaats)));
    return { reken, uitkomsten: async (plaats) => reken(plaats).map(gelezen) };
  };
}

export const jsonLogicJs = maakRekenaar((logica, gegevens) => jsonLogic.apply(logica, gegevens));

const motor = new LogicEngine();
/** Uitgelegd en niet vertaald: de vertaalde stand maakt code tijdens het draaien, en dat mag in workerd niet. */
export const jsonLogicEngine = maakRekenaar((logica, gegevens) => motor.run(logica, gegevens));
