import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VARIANTVELDEN } from '../../../src/advies/businesscase/leesVariant.ts';
import { VELDEN_LPBL } from '../../../src/advies/businesscase/leesLpbl.ts';
import { VELDEN_BELANGHEBBENDE } from '../../../src/advies/businesscase/leesSroi.ts';
import { VELDEN_PARTIJ } from '../../../src/advies/businesscase/leesPartijen.ts';
import { BUSINESSCASEVELDEN } from '../../../src/advies/businesscase/leesBusinesscase.ts';
import { BEREIKVELDEN, POSTVELDEN } from '../../../src/advies/businesscase/leesPost.ts';
import {
  Belanghebbendevraag,
  Bereikvraag,
  Businesscasevraag,
  Lpblvraag,
  Partijvraag,
  Postvraag,
  Variantvraag,
} from '../../../src/api/schemas/businesscasevraag.ts';
import { WAARSCHUWINGSCODES } from '../../../src/businesscase/fouten.ts';
import { reken } from './hulp.ts';

const tekst = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'businesscase.md'), 'utf8');

describe('het document van de API', () => {
  const velden = (schema: { shape: object }): string[] => Object.keys(schema.shape).toSorted();

  it('noemt bij een businesscase dezelfde velden als de lezer kent', () => {
    expect(velden(Businesscasevraag)).toEqual([...BUSINESSCASEVELDEN].toSorted());
    expect(velden(Postvraag)).toEqual([...POSTVELDEN].toSorted());
    expect(velden(Bereikvraag)).toEqual([...BEREIKVELDEN].toSorted());
    expect(velden(Partijvraag)).toEqual([...VELDEN_PARTIJ].toSorted());
    expect(velden(Belanghebbendevraag)).toEqual([...VELDEN_BELANGHEBBENDE].toSorted());
    expect(velden(Lpblvraag)).toEqual([...VELDEN_LPBL.top].toSorted());
    expect(velden(Variantvraag)).toEqual([...new Set(['vorm', 'naam', ...Object.values(VARIANTVELDEN).flat()])].toSorted());
  });
});

describe('docs/businesscase.md', () => {
  it('geeft het echte antwoord op de vraag die er staat', () => {
    const vraag = /-d '(\{.*?\n\})'/s.exec(tekst)?.[1] ?? '';
    const antwoord = /```json\n(\{.*?\n\})\n```/s.exec(tekst)?.[1] ?? '';
    expect(reken(JSON.parse(vraag))).toMatchObject(JSON.parse(antwoord) as object);
  });

  it('noemt elke vorm met elk van haar parameters', () => {
    for (const [vorm, velden] of Object.entries(VARIANTVELDEN)) {
      const regel = tekst.split('\n').find((rij) => rij.startsWith('|') && rij.includes(`\`${vorm}\``)) ?? '';
      // Resultaatreservering verwijst naar de impact bond.
      const waar = vorm === 'resultaatreservering' ? tekst : regel;
      for (const veld of velden) expect(waar.includes(veld), `${vorm} ${veld}`).toBe(true);
    }
  });

  it('legt elke waarschuwing uit', () => {
    for (const code of WAARSCHUWINGSCODES) expect(tekst).toContain(`| \`${code}\` |`);
  });

  it('noemt elke sleutel van beide deuren', () => {
    const deuren = tekst.slice(tekst.indexOf('## De deuren'));
    for (const veld of [...Object.values(VELDEN_LPBL).flat(), ...VELDEN_BELANGHEBBENDE]) expect(deuren, veld).toContain(veld);
  });
});
