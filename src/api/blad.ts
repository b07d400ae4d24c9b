import { geheelGetal } from './geheelGetal.ts';

export interface Blad {
  readonly page: number;
  readonly pageSize: number;
}

const bladgetal = (naam: string, maximum: number, standaard: number, description: string) =>
  geheelGetal({ minimum: 1, maximum })
    .default(standaard)
    .openapi({ param: { name: naam, in: 'query' }, default: standaard, description, example: standaard });

/** De parameters van een lijst per blad; een blad na het laatste is leeg. */
export const paginaParameters = {
  page: bladgetal('page', 100_000, 1, 'Het blad, vanaf 1.'),
  pageSize: bladgetal('pageSize', 100, 50, 'Items per blad, hoogstens 100.'),
};

/** De kop van een lijst per blad, in het document. */
export const BLADKOPPEN = {
  Link: { description: 'Eerste, vorige, volgende en laatste blad, met dezelfde filters (RFC 8288).', schema: { type: 'string' } },
} as const;

export function deelBlad<T>(alle: readonly T[], { page, pageSize }: Blad): readonly T[] {
  return alle.slice((page - 1) * pageSize, page * pageSize);
}

/** De Link-kop met eerste, vorige, volgende en laatste blad (RFC 8288). */
export function bladkoppen(url: string, totaal: number, { page, pageSize }: Blad): { Link: string } {
  const laatste = Math.max(1, Math.ceil(totaal / pageSize));
  const link = (blad: number, rel: string): string => {
    const adres = new URL(url);
    adres.searchParams.set('page', String(blad));
    return `<${adres.pathname}${adres.search}>; rel="${rel}"`;
  };
  const links = [
    link(1, 'first'),
    ...(page > 1 ? [link(Math.min(page - 1, laatste), 'prev')] : []),
    ...(page < laatste ? [link(page + 1, 'next')] : []),
    link(laatste, 'last'),
  ];
  return { Link: links.join(', ') };
}
