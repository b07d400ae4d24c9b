import { opsomming } from '../../kennisbank/namen.ts';
import { tekstIn, type EigenInvoer, type Ruw } from './eigenInvoer.ts';
import type { Geldbeeld } from './geldbeeld.ts';
import type { Partijlijst } from './partijlijst.ts';

interface Opgave {
  readonly eigen: EigenInvoer;
  readonly beeld: Geldbeeld;
  readonly partijen: Partijlijst;
}

/** De posten van de gebruiker, met wat er nog ontbrak om mee te rekenen. */
export function vulEigenPostenAan({ eigen, beeld, partijen }: Opgave): {
  readonly posten: readonly Ruw[];
  readonly aannames: readonly string[];
} {
  const aannames: string[] = [];
  const posten = eigen.posten.flatMap((post, plaats): readonly Ruw[] => {
    const { richting } = post;
    const naam = tekstIn(post, 'naam') ?? tekstIn(post, 'id') ?? `post ${plaats + 1}`;
    if (richting !== 'kosten' && richting !== 'baten') {
      aannames.push(`Uw ${naam} doet niet mee: er staat niet bij of het kosten of baten zijn.`);
      return [];
    }
    const kant = richting === 'kosten' ? beeld.lasten : beeld.baten;
    const partij =
      tekstIn(post, 'partij') ??
      (richting === 'kosten' ? partijen.uitvoerder : undefined) ??
      kant.find(({ wet }) => wet === post['wet'])?.partij;
    if (partij === undefined) {
      aannames.push(`Uw ${naam} doet niet mee: er staat niet bij welke partij het aangaat.`);
      return [];
    }
    const erbij = {
      ...(post['categorie'] === undefined ? { categorie: richting === 'kosten' ? 'aanpak' : 'substitutie' } : {}),
      ...(post['partij'] === undefined ? { partij } : {}),
      ...(post['hoeveelheid'] === undefined ? { hoeveelheid: 1 } : {}),
    };
    if (Object.keys(erbij).length > 0)
      aannames.push(`In uw ${naam} vulden wij in: ${opsomming(Object.entries(erbij).map(([veld, waarde]) => `${veld} ${waarde}`))}.`);
    return [{ ...post, ...erbij }];
  });
  return { posten, aannames };
}
