import { maakApp } from './app.ts';

/** Wat Cloudflare aanroept; de opbouw staat in `app.ts`. */
export default maakApp();
