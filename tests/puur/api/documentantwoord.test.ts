import { describe, expect, it, vi } from 'vitest';
import { documentAntwoord } from '../../../src/api/documentantwoord.ts';
import { alinea } from '../../../src/documenten/document.ts';

describe('een document als antwoord', () => {
  it('vraagt pas om bewaren als het document er is', async () => {
    const bewaar = vi.fn(() => ({ status: 201 as const, koppen: { Location: '/ergens' } }));
    const kapot = { titel: 'Kapot', voetregel: '', blokken: [null] } as never;
    await expect(documentAntwoord('docx', kapot, 'kapot', bewaar)).rejects.toThrow();
    expect(bewaar).not.toHaveBeenCalled();
    const heel = { titel: 'Heel', voetregel: '', blokken: [alinea('Tekst.')] };
    const antwoord = await documentAntwoord('markdown', heel, 'heel', bewaar);
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([201, '/ergens']);
  });
});
