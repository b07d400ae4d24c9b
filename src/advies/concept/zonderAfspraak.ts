import { maal } from '../../businesscase/breuk.ts';
import { UITVOERDER, type Businesscase, type Post } from '../../businesscase/model.ts';
import type { Rekening } from '../../businesscase/rekening.ts';

/**
 * Dezelfde businesscase als er niets wordt afgesproken: de kosten van de uitvoerder liggen bij wie ze nu draagt. Kosten van één
 * wet bij die wet; kosten zonder wet gelijk over alle potjes met lasten. Wie er nog geen drager heeft, houdt ze zelf.
 * @param blijft de drager van wie het deel bij de uitvoerder blijft staan, om daar een vorm op door te rekenen
 */
export function zonderAfspraak(geval: Businesscase, lasten: readonly Rekening[], blijft?: string): Businesscase {
  const uitvoerders = new Set(geval.partijen.filter(({ rol }) => rol === UITVOERDER).map(({ id }) => id));
  const posten = geval.posten.flatMap((post): readonly Post[] => {
    if (post.richting !== 'kosten' || !uitvoerders.has(post.partij)) return [post];
    const eigen = lasten.filter(({ wet }) => wet !== undefined && wet === post.wet);
    const dragers = eigen.length > 0 ? eigen : lasten;
    if (dragers.length === 0) return [post];
    const deel = { teller: 1n, noemer: BigInt(dragers.length) };
    return dragers.map(({ partij, wet }): Post => {
      const { wet: _wet, ...zonderWet } = post;
      return {
        ...zonderWet,
        partij: partij === blijft ? post.partij : partij,
        ...(wet === undefined ? {} : { wet }),
        hoeveelheid: { basis: maal(post.hoeveelheid.basis, deel) },
      };
    });
  });
  return { ...geval, posten, varianten: [] };
}
