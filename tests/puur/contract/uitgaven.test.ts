import { describe, expect, it } from 'vitest';
import { operatiesVan, type OpenApi } from '../../../contract/openapi.ts';
import { breukenMetUitgaven } from '../../../contract/uitgaven.ts';
import { maakDocument } from '../../../src/api/openapi.ts';
import { maakApp } from '../../../src/app.ts';

const document = maakDocument(maakApp()) as OpenApi;

describe('het contract', () => {
  it('breekt geen uitgave van dezelfde major', () => {
    const uitgaven = breukenMetUitgaven(document);
    expect(uitgaven.length).toBeGreaterThan(0);
    expect(uitgaven.flatMap(({ versie, breuken }) => breuken.map((breuk) => ({ versie, ...breuk })))).toEqual([]);
  });

  it('merkt het als er een operatie verdwijnt', () => {
    const [weg] = Object.keys(document.paths);
    const { [weg ?? '']: _, ...paths } = document.paths;
    const breuken = breukenMetUitgaven({ ...document, paths }).flatMap((uitgave) => uitgave.breuken);
    expect(breuken).toContainEqual(expect.objectContaining({ soort: 'pad-weg', plaats: operatiesVan(document)[0]?.pad }));
  });
});
