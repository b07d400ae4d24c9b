import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HUIS = join(import.meta.dirname, '..', '..');
const bestanden = (map: string): string[] =>
  readdirSync(join(HUIS, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\.(ts|sql)$/.test(naam))
    .map((naam) => join(HUIS, map, naam));

describe('de lokale beheerders', () => {
  it('bestaan niet in wat uitgerold wordt: de dienst importeert niets van buiten src en schema', () => {
    const vanBuiten = bestanden('src').flatMap((bestand) =>
      [...readFileSync(bestand, 'utf8').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)]
        .map(([, van, los]) => join(bestand, '..', van ?? los ?? ''))
        .filter((doel) => !doel.startsWith(join(HUIS, 'src')) && !doel.startsWith(join(HUIS, 'schema'))),
    );
    expect(vanBuiten).toEqual([]);
  });

  it('komen niet mee met een migratie: die zet nergens een rij in', () => {
    for (const bestand of bestanden('schema')) expect(readFileSync(bestand, 'utf8'), bestand).not.toMatch(/INSERT\s+INTO/i);
  });

  it('hebben een sleutel die alleen hun eigen script kan maken', () => {
    const metNaam = [...bestanden('src'), ...bestanden('schema')].filter((bestand) =>
      /lokaal_|lokaal-(redacteur|beoordelaar|beheerder)/.test(readFileSync(bestand, 'utf8')),
    );
    expect(metNaam).toEqual([]);
  });
});
