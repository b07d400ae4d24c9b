import type { Operatie } from './openapi.ts';

/** Eén vraag aan de dienst, zoals zij over de lijn gaat. */
export interface Aanroep {
  readonly operatie: Operatie;
  readonly methode: string;
  /** Pad en query, vanaf de wortel van de dienst. */
  readonly adres: string;
  readonly koppen: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of de vraag bij het document past; de dienst mag dan alleen nog op betekenis weigeren. */
  readonly geldig: boolean;
}

/** Wat de dienst antwoordde. */
export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
}

export type Doe = (aanroep: Aanroep) => Promise<Antwoord>;

/** Per rol in het beheer een sleutel. */
export type Sleutelbos = Readonly<Record<string, string>>;

/** Wie zijn eigen sleutel intrekt, staat buiten; dat heeft zijn eigen tests. */
const SLUIT_ZICHZELF_BUITEN: ReadonlySet<string> = new Set(['trekToegangsbewijsIn']);

function sleutelVoor({ rollen, id }: Operatie, sleutels: Sleutelbos | undefined): string | undefined {
  return SLUIT_ZICHZELF_BUITEN.has(id) ? undefined : rollen.map((rol) => sleutels?.[rol]).find((sleutel) => sleutel !== undefined);
}

/** Stelt vragen via `fetch`. @param basis het adres van de dienst, zonder streep aan het eind @param sleutels voor operaties die er een vragen */
export function viaFetch(haal: (url: string, vraag: RequestInit) => Promise<Response>, basis: string, sleutels?: Sleutelbos): Doe {
  return async ({ operatie, methode, adres, koppen, body }) => {
    const sleutel = operatie.metSleutel ? sleutelVoor(operatie, sleutels) : undefined;
    const metSleutel = sleutel !== undefined ? { ...koppen, Authorization: `Bearer ${sleutel}` } : koppen;
    const antwoord = await haal(`${basis}${adres}`, {
      method: methode,
      headers: metSleutel,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    return { status: antwoord.status, koppen: antwoord.headers, tekst: await antwoord.text() };
  };
}

/** De operaties die te bevragen zijn: met een sleutel alleen als die er is. */
export function bereikbaar(operaties: readonly Operatie[], sleutels: Sleutelbos | undefined): readonly Operatie[] {
  return operaties.filter((operatie) => !operatie.metSleutel || sleutelVoor(operatie, sleutels) !== undefined);
}

/** De vraag als opdracht om na te spelen. */
export function alsCurl({ methode, adres, koppen, body }: Aanroep, basis: string): string {
  const delen = [
    'curl -i',
    ...(methode === 'GET' ? [] : [`-X ${methode}`]),
    citaat(`${basis}${adres}`),
    ...Object.entries(koppen).map(([naam, waarde]) => `-H ${citaat(`${naam}: ${waarde}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${citaat(body)}`]),
  ];
  return delen.join(' ');
}

function citaat(tekst: string): string {
  return `'${tekst.replaceAll("'", String.raw`'\''`)}'`;
}
