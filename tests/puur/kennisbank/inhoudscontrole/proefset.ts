import { controleerKennis } from '../../../../src/kennisbank/controleer.ts';
import { toonBevinding, type Bevinding } from '../../../../src/kennisbank/bevinding.ts';
import type { Regelset } from '../../../../src/kennisbank/model/regelset.ts';
import { aangeleverd, type Lijsten } from '../../hulp.ts';

/** Een kleine regelset met deze items erbij. */
export function proefset(erbij: Lijsten = {}): Regelset {
  const { regelset, fouten } = controleerKennis(aangeleverd(erbij));
  if (regelset === undefined) throw new Error(fouten.map(toonBevinding).join('\n'));
  return regelset;
}

/** Een begrip met deze uitleg: het kleinste item met een tekst. */
export function metUitleg(tekst: string, plaats = 'hoofdstuk 1', bron = 'proefbron'): Lijsten {
  const verwijzing = { bron, plaats };
  return {
    bronnen: bron === 'proefbron' ? [] : [eenBron(bron)],
    begrippen: [{ id: 'proef', naam: 'Proef', uitleg: { tekst, bron: verwijzing }, bron: verwijzing }],
  };
}

export function eenBron(id: string): Record<string, unknown> {
  return { id, naam: 'Een bron', titel: 'Een bron', uitgever: 'Iemand', datum: '2023', goedVoor: 'proeven', zwak: 'verzonnen' };
}

/** Alleen wat er gevonden is bij één item, als "veld: code". */
export function bij(item: string, bevindingen: readonly Bevinding[]): string[] {
  return bevindingen.filter(({ plaats }) => plaats.item === item).map(({ plaats, code }) => `${plaats.veld ?? ''}: ${code}`);
}
