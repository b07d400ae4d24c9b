import { Miniflare, type MiniflareOptions } from 'miniflare';
import type { Voorbeeld } from './kennis.ts';

/** Een worker om te draaien: zijn modules, de eerste is de ingang. */
export interface Werker {
  readonly naam: string;
  readonly modules: readonly { readonly pad: string; readonly tekst: string }[];
  readonly voorbeelden?: readonly Voorbeeld[];
}

/** Eén draaiend workerd met alle workers erin. */
export interface Workerd {
  /** Het adres waarop deze worker rechtstreeks luistert: zonder de proxy van Miniflare ervoor. */
  adres(naam: string): Promise<URL>;
  databank(naam: string): Promise<D1Database>;
  sluit(): Promise<void>;
}

/** De datum uit wrangler.toml, zodat de meting dezelfde runtime heeft als de dienst. */
export interface Runtime {
  readonly compatibiliteitsdatum: string;
  /** Waar D1 staat; een volgend workerd met dezelfde map vindt dezelfde gegevens. */
  readonly databankmap: string;
}

type Werkeroptie = MiniflareOptions['workers'][number];

function alsOptie({ naam, modules, voorbeelden }: Werker, { compatibiliteitsdatum }: Runtime): Werkeroptie {
  return {
    config: {
      name: naam,
      compatibilityDate: compatibiliteitsdatum,
      manifest: {
        mainModule: modules[0]?.pad ?? '',
        modulesRoot: import.meta.dirname,
        modules: Object.fromEntries(modules.map(({ pad, tekst }) => [pad, { type: 'esm', contents: tekst }])),
      },
      env: {
        DB: { type: 'd1', id: 'ontschot' },
        ...(voorbeelden === undefined ? {} : { VOORBEELDEN: { type: 'json', value: JSON.parse(JSON.stringify(voorbeelden)) } }),
      },
    },
    dev: { unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }] },
  };
}

/** Start workerd en wacht tot het luistert. */
export async function startWorkerd(werkers: readonly Werker[], runtime: Runtime): Promise<Workerd> {
  const miniflare = new Miniflare({
    cf: false,
    telemetry: { enabled: false },
    resourcePersistencePath: runtime.databankmap,
    workers: werkers.map((werker) => alsOptie(werker, runtime)),
  });
  await miniflare.ready;
  return {
    adres: (naam) => miniflare.unsafeGetDirectURL(naam),
    databank: (naam) => miniflare.getD1Database('DB', naam),
    sluit: () => miniflare.dispose(),
  };
}
