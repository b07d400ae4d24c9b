import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { API_VERSIE } from '../../src/api/koppen.ts';
import { CONTACT } from '../../src/documenten/naslag.ts';

const HUIS = join(import.meta.dirname, '..', '..');
const lees = (naam: string): string => readFileSync(join(HUIS, naam), 'utf8');

describe('publiccode.yml', () => {
  // De verplichte velden en hun waarden zoals de standaard ze noemt (schema.core).
  const beschrijving = parse(lees('publiccode.yml')) as {
    readonly [veld: string]: unknown;
    readonly description: {
      readonly nl: { readonly shortDescription: string; readonly longDescription: string; readonly features: string[] };
    };
    readonly legal: { readonly license: string };
    readonly maintenance: { readonly type: string; readonly contacts?: unknown; readonly contractors?: unknown };
    readonly localisation: { readonly localisationReady: boolean; readonly availableLanguages: string[] };
  };

  it('heeft elk verplicht veld, met een waarde die de standaard kent', () => {
    const { description, legal, maintenance, localisation } = beschrijving;
    for (const veld of ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType'])
      expect(beschrijving, veld).toHaveProperty(veld);
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(beschrijving['developmentStatus']);
    expect(beschrijving['softwareType']).toBe('standalone/backend');
    expect(beschrijving['releaseDate']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(description.nl.shortDescription.length).toBeLessThanOrEqual(150);
    expect(description.nl.longDescription.length).toBeGreaterThanOrEqual(150);
    expect(description.nl.features.length).toBeGreaterThanOrEqual(5);
    expect(legal.license).toBe('EUPL-1.2');
    expect(typeof localisation.localisationReady).toBe('boolean');
    expect(localisation.availableLanguages).toContain('nl');
    const nodig = { none: undefined, internal: maintenance.contacts, community: maintenance.contacts, contract: maintenance.contractors };
    expect(Object.keys(nodig)).toContain(maintenance.type);
    if (maintenance.type !== 'none') expect(nodig[maintenance.type as keyof typeof nodig]).toBeDefined();
  });

  it('noemt de versie van de API en het adres van de dienst', () => {
    expect(beschrijving['softwareVersion']).toBe(API_VERSIE);
    expect(beschrijving['landingURL']).toBe(CONTACT.adres);
  });
});

describe('de bestanden voor wie meewerkt of een lek vindt', () => {
  it('noemen het adres waar iemand terechtkan zoals de dienst het noemt', () => {
    expect(lees('SECURITY.md')).toContain(CONTACT.post);
  });

  it.each(['README.md', 'SECURITY.md', 'CONTRIBUTING.md'])('%s wijst alleen naar wat er is', (naam) => {
    const doelen = [...lees(naam).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, doel = '']) => doel);
    const plekken = [...lees(naam).matchAll(/`((?:src|tests|schema|scripts|contract|docs)\/[\w./-]+)`/g)].map(([, plek = '']) => plek);
    expect([...doelen, ...plekken].filter((doel) => !existsSync(join(HUIS, doel)))).toEqual([]);
  });
});
