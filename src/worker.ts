import type { Bindingen } from './api/omgeving.ts';
import { maakApp } from './app.ts';
import { voerTakenUit } from './taken.ts';

const app = maakApp();

/** Wat Cloudflare aanroept: een vraag komt bij de dienst, de klok bij de taken. De opbouw staat in `app.ts` en `taken.ts`. */
export default {
  fetch: (verzoek, omgeving, uitvoering) => app.fetch(verzoek, omgeving, uitvoering),
  scheduled: ({ scheduledTime }, omgeving) => voerTakenUit(omgeving, new Date(scheduledTime)),
} satisfies ExportedHandler<Bindingen>;
