import type { Regelset } from './model/regelset.ts';
import { leesPeildatum, type Peildatum } from './peildatum.ts';

/** Een gelezen dag, en wat eraan mankeert. Een dag van voor de regelset is een dag met een mankement. */
export interface GelezenDag {
  readonly dag?: Peildatum;
  readonly mankement?: { readonly code: 'ongeldig' | 'buiten-bereik'; readonly detail: string };
}

/** Leest een dag (JJJJ-MM-DD) waarover een regelset iets moet weten. @param voorbeeld een dag die wel kan, voor in de melding */
export function leesDagIn({ dekkingVanaf }: Pick<Regelset, 'dekkingVanaf'>, gegeven: string, voorbeeld: Peildatum): GelezenDag {
  const dag = leesPeildatum(gegeven);
  if (dag === undefined)
    return {
      mankement: {
        code: 'ongeldig',
        detail: `"${gegeven.slice(0, 40)}" is geen bestaande datum. Schrijf JJJJ-MM-DD, bijvoorbeeld ${voorbeeld}.`,
      },
    };
  if (dag >= dekkingVanaf) return { dag };
  return {
    dag,
    mankement: {
      code: 'buiten-bereik',
      detail: `De regelset weet niets van voor ${dekkingVanaf}. Kies een peildatum vanaf die dag.`,
    },
  };
}
