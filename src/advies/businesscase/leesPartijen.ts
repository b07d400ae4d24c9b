import { HOOGSTENS_PARTIJEN, UITVOERDER, type Partij } from '../../businesscase/model.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { Lezer } from './lezer.ts';

export const VELDEN_PARTIJ = ['id', 'soort', 'naam', 'rol'] as const;

/** Leest de lijst van partijen. Een id komt één keer voor. */
export function leesPartijen(lezer: Lezer): readonly Partij[] {
  const ids = new Set<string>();
  return (lezer.lijst('partijen', HOOGSTENS_PARTIJEN) ?? []).flatMap((ruw, plaats) => {
    const onder = Lezer.open(ruw, VELDEN_PARTIJ, [...lezer.pad, 'partijen', plaats], lezer.stand);
    if (onder === undefined) return [];
    const id = onder.tekst('id');
    if (!onder.heeft('id')) onder.ontbreekt('id', 'een eigen naam waarmee posten naar deze partij verwijzen');
    const soort = leesSoort(onder);
    const naam = onder.tekst('naam');
    const rol = onder.keuze('rol', [UITVOERDER]);
    if (id === undefined) return [];
    if (ids.has(id)) onder.mis('id', 'ongeldig', `De id "${id}" komt twee keer voor; geef elke partij een eigen id.`);
    ids.add(id);
    // Ook een partij met een fout in haar soort is bekend: anders meldt elke post haar nog eens.
    return [{ id, soort: soort ?? '', ...(naam === undefined ? {} : { naam }), ...(rol === undefined ? {} : { rol }) }];
  });
}

/** De soort van een partij; zij moet in de regelset staan. */
export function leesSoort(lezer: Lezer): string | undefined {
  const soort = lezer.tekst('soort');
  const bekend = lezer.stand.bekend.partijsoorten;
  if (!lezer.heeft('soort')) lezer.ontbreekt('soort', `een van ${bekend.join(', ')}`);
  if (soort === undefined || bekend.includes(soort)) return soort;
  lezer.mis(
    'soort',
    'onbekende-waarde',
    `"${soort.slice(0, 80)}" is geen bekende partijsoort${bedoeldeU(soort, bekend)}. Bekend zijn: ${bekend.join(', ')}.`,
  );
  return undefined;
}
