import { Hono } from 'hono';

/** Treden tussen niets doen en adviseren: wat het lezen van de vraag en het versturen van zoveel tekst op zichzelf kosten. */
const app = new Hono();
const bewaard = new Map<string | undefined, string>();

/** Leest de vraag als JSON en geeft een klein antwoord. */
app.post('/lees', async (c) => {
  await c.req.json();
  return c.json({ status: 'gezond' });
});

/** Onthoudt een antwoord van de dienst, per soort. */
app.put('/antwoord', async (c) => {
  bewaard.set(c.req.query('soort'), await c.req.text());
  return c.json({ status: 'gezond' });
});

/** Leest de vraag en geeft het bewaarde antwoord, zonder iets uit te rekenen. */
app.post('/antwoord', async (c) => {
  await c.req.json();
  return c.body(bewaard.get(c.req.query('soort')) ?? '', 200, { 'Content-Type': 'application/json' });
});

export default app;
