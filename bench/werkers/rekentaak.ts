/** Wat er van een businesscase los te meten is. De uitvoering staat in `rekenen.ts`. */
export const REKENTAKEN = [
  'lezen',
  'zonder-varianten',
  'vast',
  'heel-antwoord',
  'trekkingen-1000',
  'trekkingen-2000',
  'trekkingen-4000',
  'shapley-16',
] as const;
export type Rekentaak = (typeof REKENTAKEN)[number];
