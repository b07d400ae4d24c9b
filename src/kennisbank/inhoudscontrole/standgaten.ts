import type { Regelset } from '../model/regelset.ts';
import { bevinding, type Bevinding } from '../bevinding.ts';

/**
 * Dagen waarvoor van een vorm geen stand is vastgelegd: voor het eerste tijdvak, tussen twee tijdvakken en na het laatste.
 * Zo'n gat mag, want "onbekend" is een stand; maar het moet bedoeld zijn. Overlap is een fout in de samenhang.
 */
export function standgaten({ items, dekkingVanaf }: Pick<Regelset, 'items' | 'dekkingVanaf'>): Bevinding[] {
  return items.financieringsvormen.flatMap(({ id, stand }) => {
    const gat = (veld: string, wanneer: string): Bevinding =>
      bevinding(
        'stand-heeft-gat',
        { soort: 'financieringsvormen', item: id, veld },
        `${wanneer} is geen stand vastgelegd; bedoeld? Anders sluit een tijdvak aan`,
      );
    const gevonden: Bevinding[] = [];
    const [eerste] = stand;
    if (eerste !== undefined && eerste.vanaf > dekkingVanaf)
      gevonden.push(gat('stand[0].vanaf', `van ${dekkingVanaf} tot ${eerste.vanaf}`));
    for (const [plaats, { tot }] of stand.entries()) {
      if (tot === undefined) continue;
      const volgende = stand[plaats + 1];
      if (volgende === undefined) gevonden.push(gat(`stand[${plaats}].tot`, `na ${tot}`));
      else if (volgende.vanaf > dagNa(tot)) gevonden.push(gat(`stand[${plaats}].tot`, `tussen ${tot} en ${volgende.vanaf}`));
    }
    return gevonden;
  });
}

function dagNa(datum: string): string {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  return dag.toISOString().slice(0, 10);
}
