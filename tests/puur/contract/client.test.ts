import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLIENTMAP, clientkop, huidigeKop } from '../../../contract/client.ts';
import { operatiesVan, type OpenApi } from '../../../contract/openapi.ts';
import { openbaarDocument, zegelVan } from '../../../contract/openbaarDocument.ts';
import { maakDocument } from '../../../src/api/openapi.ts';
import { maakApp } from '../../../src/app.ts';

const document = maakDocument(maakApp()) as OpenApi;
const openbaar = openbaarDocument(document);

describe('de client', () => {
  it('is gemaakt uit het contract zoals het nu is (anders: npm run client)', async () => {
    expect(huidigeKop()).toBe(await clientkop(document));
  });

  it('draagt de versie van het contract', () => {
    const { version } = JSON.parse(readFileSync(join(CLIENTMAP, 'package.json'), 'utf8')) as { version: string };
    expect(version).toBe(document.info.version);
  });
});

describe('het openbare document', () => {
  it('heeft elke operatie behalve die van het beheer', () => {
    const ids = operatiesVan(document)
      .filter(({ pad }) => !pad.startsWith('/v1/beheer/'))
      .map(({ id }) => id);
    expect(operatiesVan(openbaar).map(({ id }) => id)).toEqual(ids);
    expect(ids.length).toBeLessThan(operatiesVan(document).length);
  });

  it('houdt elk deel waar het naar wijst, en niets waar alleen het beheer naar wijst', () => {
    const tekst = JSON.stringify(openbaar);
    for (const [, groep = '', naam = ''] of tekst.matchAll(/"#\/components\/(\w+)\/(\w+)"/g))
      expect((openbaar.components as Record<string, object>)[groep], `${groep}/${naam}`).toHaveProperty(naam);
    expect(Object.keys((openbaar.components as Record<string, object>)['securitySchemes'] ?? {})).toEqual(['Verwijdersleutel']);
  });

  it('krijgt een ander zegel als er één woord verandert, en hetzelfde bij een andere volgorde', async () => {
    const gedraaid = Object.fromEntries(Object.entries(openbaar).toReversed()) as unknown as OpenApi;
    const anders = { ...openbaar, info: { ...openbaar.info, version: '1.0.1' } };
    expect(await zegelVan(gedraaid)).toBe(await zegelVan(openbaar));
    expect(await zegelVan(anders)).not.toBe(await zegelVan(openbaar));
  });
});
