import type { Bindingen } from './api/omgeving.ts';
import { bewaakTempo } from './api/tempo.ts';
import { maakApp } from './app.ts';
import { openDatabank } from './kennisbank/opslag/databank.ts';
import { bewaarSignalen } from './signalen/bewaarSignalen.ts';
import type { Signaal } from './signalen/signaal.ts';
import { takenVan, voerTakenUit } from './taken.ts';

const app = maakApp();

/** Wat Cloudflare aanroept: een vraag komt bij de dienst, de klok bij de taken, en de wachtrij bij de signalen. De opbouw staat in `app.ts` en `taken.ts`. */
export default {
  fetch: (verzoek, omgeving, uitvoering) => {
    // Zonder grens rechtstreeks: een tussenstap kost op elke vraag tijd.
    if (omgeving.TEMPO !== 'aan') return app.fetch(verzoek, omgeving, uitvoering);
    return bewaakTempo(verzoek, omgeving).then((geweigerd) => geweigerd ?? app.fetch(verzoek, omgeving, uitvoering));
  },
  queue: ({ messages }, { DB }) =>
    bewaarSignalen(
      openDatabank(DB.withSession('first-primary')),
      messages.map(({ body }) => body),
    ),
  scheduled: ({ scheduledTime, cron }, omgeving) => voerTakenUit(omgeving, new Date(scheduledTime), takenVan(cron)),
} satisfies ExportedHandler<Bindingen, Signaal>;
