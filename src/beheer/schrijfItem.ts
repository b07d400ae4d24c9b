import { and, eq, sql } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import { OngeldigeInvoer, pointer, type Invoerfout } from '../advies/invoerfout.ts';
import { canoniekeJson } from '../kennisbank/canoniek.ts';
import { meldZodFoutAlsZin } from '../kennisbank/meldingen.ts';
import { SOORTEN, type Item, type Soort } from '../kennisbank/model/regelset.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import { TABEL_VAN, type Databank } from '../kennisbank/opslag/databank.ts';
import { schrijfItem as schrijfopdrachten } from '../kennisbank/opslag/schrijf.ts';
import { verwijzingenVan } from '../kennisbank/verwijzingen.ts';
import { ketenVan } from './auditspoor.ts';
import { Beheerfout } from './fouten.ts';
import { eisStand, etagVanItem, leesItemtekst, leesRij } from './leesConcept.ts';
import { eisOvergang } from './overgangen.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/** Welk item van welk concept. */
export interface Itemplaats<S extends Soort = Soort> {
  readonly versie: number;
  readonly soort: S;
  readonly id: string;
}

export interface Schrijfuitslag {
  readonly nieuw: boolean;
  /** Het item als canonieke JSON, met de standaardwaarden ingevuld. */
  readonly inhoud: string;
}

/**
 * Zet een item in een concept: een nieuw, of in plaats van wat er stond.
 * @param gezien de ETag van het item dat vervangen wordt; niets als het nieuw is
 * @throws OngeldigeInvoer met alle fouten als het item niet klopt of naar iets wijst dat er niet is
 */
export async function schrijfItem(
  context: Beheercontext,
  plaats: Itemplaats,
  invoer: unknown,
  gezien: string | undefined,
): Promise<Schrijfuitslag> {
  const { databank } = context;
  const { versie, soort, id } = plaats;
  const item = leesItem(plaats, invoer);
  const inhoud = canoniekeJson(item);
  return voerUit(context, 'item-schrijven', async () => {
    const rij = await leesRij(databank, versie);
    const oud = await leesItemtekst(databank, versie, soort, id);
    eisOvergang('item-schrijven', rij);
    await eisItemstand(gezien, oud, plaats);
    await eisVerwijzingen(databank, plaats, item);
    return {
      keten: ketenVan(versie),
      spoor: { soort, item: id, ...(oud === undefined ? {} : { voor: JSON.parse(oud) as unknown }), na: item },
      bewaakt: raakConcept(databank, plaats, oud),
      daarna: schrijfopdrachten(databank, versie, soort, item),
      uitkomst: { nieuw: oud === undefined, inhoud },
    };
  });
}

/** Een nieuw item vraagt geen ETag, een bestaand altijd. */
export async function eisItemstand(gezien: string | undefined, oud: string | undefined, { soort, id }: Itemplaats): Promise<void> {
  const wat = `"${id}" in ${soort}`;
  if (oud !== undefined) eisStand(gezien, await etagVanItem(oud), wat);
  else if (gezien !== undefined)
    throw new Beheerfout(
      'STAND_VEROUDERD',
      `Er is geen ${wat} meer: een ander heeft het verwijderd. Laat If-Match weg om het nieuw te maken.`,
    );
}

/** Raakt het concept alleen als het er nog is en het item nog precies de gelezen inhoud heeft. */
export function raakConcept(databank: Databank, { versie, soort, id }: Itemplaats, oud: string | undefined) {
  const tabel = TABEL_VAN[soort];
  const nu = sql`(SELECT inhoud FROM ${tabel} WHERE regelset = ${versie} AND id = ${id})`;
  return databank
    .update(regelsets)
    .set({ wijziging: sql`${regelsets.wijziging} + 1` })
    .where(and(eq(regelsets.versie, versie), eq(regelsets.status, 'concept'), sql`${nu} IS ${oud ?? null}`));
}

function leesItem<S extends Soort>({ soort, id }: Itemplaats<S>, invoer: unknown): Item<S> {
  const gelezen = SOORTEN[soort].safeParse(invoer, { reportInput: true });
  const fouten: Invoerfout[] = gelezen.success
    ? []
    : gelezen.error.issues.map((issue) => ({
        in: 'body',
        location: pointer(...issue.path),
        code: issue.code === 'unrecognized_keys' ? 'onbekend-veld' : 'ongeldig',
        detail: meldZodFoutAlsZin(issue),
      }));
  const eigenId = typeof invoer === 'object' && invoer !== null && 'id' in invoer ? invoer.id : undefined;
  if (typeof eigenId === 'string' && eigenId !== id)
    fouten.push({
      in: 'body',
      location: '/id',
      code: 'ongeldig',
      detail: `Het pad noemt "${id}", het item zelf "${eigenId.slice(0, 80)}".`,
    });
  if (!gelezen.success || fouten.length > 0) throw new OngeldigeInvoer(fouten);
  // Gelezen met het schema van deze soort.
  return gelezen.data as Item<S>;
}

/** Waar een item naar wijst, moet er al zijn: de databank zou het anders weigeren zonder te zeggen wat er ontbreekt. */
async function eisVerwijzingen(databank: Databank, { versie, soort, id }: Itemplaats, item: Item<Soort>): Promise<void> {
  const perSoort = Map.groupBy(verwijzingenVan(soort, item), ({ naarSoort }) => naarSoort);
  const fouten: Invoerfout[] = [];
  for (const [naarSoort, verwijzingen] of perSoort) {
    const bekend = new Set(await idsVan(databank, versie, naarSoort));
    if (naarSoort === soort) bekend.add(id);
    for (const { veld, naarId } of verwijzingen)
      if (!bekend.has(naarId))
        fouten.push({
          in: 'body',
          location: pointer(...veld.split(/[.[\]]+/).filter((deel) => deel !== '')),
          code: 'onbekende-waarde',
          detail: `"${naarId}" staat niet in ${naarSoort}${bedoeldeU(naarId, bekend)}. Maak het eerst, of noem een ander.`,
        });
  }
  if (fouten.length > 0) throw new OngeldigeInvoer(fouten);
}

async function idsVan(databank: Databank, versie: number, soort: Soort): Promise<string[]> {
  const tabel = TABEL_VAN[soort];
  const rijen = await databank.select({ id: tabel.id }).from(tabel).where(eq(tabel.regelset, versie));
  return rijen.map(({ id }) => id);
}
