import { UITVOERDER } from '../../businesscase/model.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Conceptpartij } from './eigenInvoer.ts';

/** De partijen van het concept: die van de gebruiker, met wie er verder nodig is. */
export class Partijlijst {
  readonly #partijen: Conceptpartij[];
  readonly #kennis: Kennis;

  constructor(eigen: readonly Conceptpartij[], kennis: Kennis) {
    this.#partijen = [...eigen];
    this.#kennis = kennis;
  }

  /** Of de regelset deze soort kent; alleen dan mag zij erbij. */
  kent(soort: string): boolean {
    return this.#kennis.regelset.items.partijsoorten.some(({ id }) => id === soort);
  }

  /** De id van de partij van deze soort; is zij er nog niet, dan komt zij erbij. */
  van(soort: string): string {
    const bekend = this.#partijen.find((partij) => partij.soort === soort && partij.rol !== UITVOERDER);
    return bekend === undefined ? this.#voegToe(soort, { soort, naam: this.#kennis.namen.van(soort) }) : bekend.id;
  }

  /** De id van de uitvoerder die er al is. */
  get uitvoerder(): string | undefined {
    return this.#partijen.find(({ rol }) => rol === UITVOERDER)?.id;
  }

  voegUitvoerderToe(soort: string): string {
    return this.#voegToe(UITVOERDER, { soort, naam: 'Uitvoerder', rol: UITVOERDER });
  }

  get alle(): readonly Conceptpartij[] {
    return [...this.#partijen];
  }

  #voegToe(naam: string, partij: Omit<Conceptpartij, 'id'>): string {
    const bezet = new Set(this.#partijen.map(({ id }) => id));
    let id = naam;
    for (let nummer = 2; bezet.has(id); nummer += 1) id = `${naam}-${nummer}`;
    this.#partijen.push({ id, ...partij });
    return id;
  }
}
