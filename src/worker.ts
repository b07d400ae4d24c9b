import type { Bindingen } from './api/omgeving.ts';
import { maakApp } from './app.ts';
import { takenVan, voerTakenUit } from './taken.ts';

const app = maakApp();

/** Wat Cloudflare aanroept: een vraag komt bij de dienst, de klok bij de taken. De opbouw staat in `app.ts` en `taken.ts`. */
export default {
  fetch: (verzoek, omgeving, uitvoering) => app.fetch(verzoek, omgeving, uitvoering),
  scheduled: ({ scheduledTime, cron }, omgeving) => voerTakenUit(omgeving, new Date(scheduledTime), takenVan(cron)),
} satisfies ExportedHandler<Bindingen>;
