import type { Bevinding } from './bevinding.ts';

interface Lijsten {
  readonly lijsten: readonly { readonly bestand: string; readonly soort: string; readonly items: readonly unknown[] }[];
}

/** Maakt een functie die bij een bevinding het bestand zet waarin haar item staat. */
export function maakHerkomst({ lijsten }: Lijsten): (gevonden: Bevinding) => Bevinding {
  const bestanden = new Map<string, string>();
  for (const { bestand, soort, items } of lijsten)
    for (const item of items) {
      const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
      const sleutel = `${soort}/${id}`;
      if (!bestanden.has(sleutel)) bestanden.set(sleutel, bestand);
    }
  return (gevonden) => {
    const { soort = '', item = '' } = gevonden.plaats;
    return { ...gevonden, plaats: { bestand: bestanden.get(`${soort}/${item}`) ?? `${soort}.yaml`, ...gevonden.plaats } };
  };
}
