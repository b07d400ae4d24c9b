import { Hono } from 'hono';

/** De maat waartegen gemeten wordt: één route die niets doet dan een klein antwoord geven. */
const app = new Hono();
app.post('/v1/adviezen', (c) => c.json({ status: 'gezond' }));

export default app;
