import { describe, expect, it } from 'vitest';
import { afwijkingenIn } from '../../../contract/prism.ts';
import { operatiesVan, type OpenApi } from '../../../contract/openapi.ts';

const document = {
  info: { version: '1.0.0' },
  paths: { '/wetten': { get: { operationId: 'lijstWetten', responses: {} } } },
} satisfies OpenApi;
const wetten = operatiesVan(document)[0] ?? expect.fail('het voorbeeld heeft geen operatie');

function afwijkingen(geldig: boolean, status: number, overtreding: string | undefined, body?: string): readonly string[] {
  const koppen = new Headers(overtreding === undefined ? {} : { 'sl-violations': overtreding });
  return afwijkingenIn(
    { operatie: wetten, methode: 'GET', adres: '/wetten', koppen: {}, geldig, ...(body === undefined ? {} : { body }) },
    { status, koppen, tekst: '' },
  );
}

const inVraag = JSON.stringify([{ location: ['request', 'body'], message: 'mag niet' }]);
const inAntwoord = JSON.stringify([{ location: ['response', 'body'], message: 'klopt niet' }]);

describe('wat Prism vindt', () => {
  it('is altijd een afwijking als het antwoord niet klopt', () => {
    for (const geldig of [true, false]) expect(afwijkingen(geldig, 400, inAntwoord)).toEqual(['400 response.body: klopt niet']);
  });

  it('is bij een vraag een afwijking als zij goed bedoeld was, of toch aangenomen is', () => {
    expect(afwijkingen(true, 200, inVraag)).toHaveLength(1);
    expect(afwijkingen(false, 200, inVraag)).toHaveLength(1);
    expect(afwijkingen(false, 200, 'Too many violations to list')).toHaveLength(1);
    expect(afwijkingen(false, 400, inVraag)).toEqual([]);
    expect(afwijkingen(false, 200, inVraag, '{"naam":null}')).toEqual([]);
    expect(afwijkingen(true, 200, undefined)).toEqual([]);
  });
});
