import { z } from 'zod';
import { Datum } from './basis.ts';
import { Belemmering, Praktijk, Succesfactor } from './ervaring.ts';
import { Financieringsvorm } from './financieringsvorm.ts';
import { AfgeleidKenmerk, Kenmerk } from './kenmerk.ts';
import { Begrip, Beleidsontwikkeling, Bron, Doelgroep, Domein, Kengetal, Lexiconwoord, Partijsoort, Wet } from './naslag.ts';
import { Regel } from './regel.ts';
import { Toetsgeval } from './toetsgeval.ts';

/** Elke soort kennis met de vorm van een item; de volgorde is die waarin ze worden geschreven (verwijzing na doel). */
export const SOORTEN = {
  bronnen: Bron,
  partijsoorten: Partijsoort,
  domeinen: Domein,
  wetten: Wet,
  doelgroepen: Doelgroep,
  kenmerken: Kenmerk,
  'afgeleide-kenmerken': AfgeleidKenmerk,
  praktijken: Praktijk,
  financieringsvormen: Financieringsvorm,
  belemmeringen: Belemmering,
  succesfactoren: Succesfactor,
  kengetallen: Kengetal,
  begrippen: Begrip,
  lexicon: Lexiconwoord,
  beleidsontwikkelingen: Beleidsontwikkeling,
  regels: Regel,
  toetsgevallen: Toetsgeval,
} as const;
export type Soort = keyof typeof SOORTEN;
export type Item<S extends Soort> = z.infer<(typeof SOORTEN)[S]>;
export const soorten = Object.keys(SOORTEN) as Soort[];

/** Wat een regelset over zichzelf zegt. */
export const RegelsetGegevens = z.strictObject({
  naam: z.string().min(1),
  toelichting: z.string().min(1),
  /** De vroegste peildatum waarover de regelset iets weet. */
  dekkingVanaf: Datum,
  /** Tot wanneer de bronnen zijn nagelopen; daarna kan er iets veranderd zijn. */
  kennisTot: Datum,
});
export type RegelsetGegevens = z.infer<typeof RegelsetGegevens>;

/** Alle kennis van één versie, elk item in de volgorde van de samensteller. */
export type Regelset = RegelsetGegevens & { readonly items: { readonly [S in Soort]: readonly Item<S>[] } };
