import { CONTACT } from './naslag.ts';
import { veilig } from './grafieken/tekening.ts';

/** Wat de feed van een regelset noemt. */
export interface Feedregel {
  readonly versie: number;
  readonly naam: string;
  readonly toelichting: string;
  readonly status: string;
  readonly actiefVanaf: string;
  readonly gepubliceerdOp: string;
  readonly sha256: string;
}

/**
 * De gepubliceerde regelsets als Atom-feed (RFC 4287), de nieuwste eerst: een lezer ziet wanneer de regels veranderden en waarin.
 * @param adres het adres van de feed zelf; de regelsets staan eronder
 */
export function regelsetfeed(regelsets: readonly Feedregel[], adres: string): string {
  const bijgewerkt =
    regelsets
      .map(({ gepubliceerdOp }) => gepubliceerdOp)
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00.000Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    '<title>Regelsets van Ontschot</title>',
    `<id>${veilig(adres)}</id>`,
    `<link rel="self" href="${veilig(adres)}"/>`,
    `<updated>${bijgewerkt}</updated>`,
    `<author><name>${veilig(CONTACT.naam)}</name></author>`,
    ...regelsets.map((regelset) => bericht(regelset, adres)),
    '</feed>',
    '',
  ].join('\n');
}

function bericht({ versie, naam, toelichting, status, actiefVanaf, gepubliceerdOp, sha256 }: Feedregel, feed: string): string {
  const adres = veilig(`${feed.split('?')[0] ?? feed}/${versie}`);
  return [
    '<entry>',
    `<title>${veilig(`Regelset ${versie}: ${naam} (${status})`)}</title>`,
    `<id>${adres}</id>`,
    `<link href="${adres}"/>`,
    `<updated>${gepubliceerdOp}</updated>`,
    `<summary>${veilig(`${toelichting} Geldt vanaf ${actiefVanaf}. Zegel: ${sha256}.`)}</summary>`,
    '</entry>',
  ].join('\n');
}
