import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { verbind } from './hulp.ts';

let client: Client;
beforeAll(async () => {
  client = await verbind();
});

describe('de bronnen', () => {
  it('noemt het sjabloon, en vult een naam aan', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toMatchObject([{ uriTemplate: 'ontschot://financieringsvormen/{id}' }]);
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'ontschot://financieringsvormen/{id}' },
      argument: { name: 'id', value: 'wet' },
    });
    expect(completion.values).toEqual(['wet-dos']);
  });
});

describe('de gespreksopeningen', () => {
  it('leiden van een idee tot een businesscase, met de huisregels', async () => {
    const { messages } = await client.getPrompt({ name: 'van_idee_naar_businesscase', arguments: { idee: 'ouderen langer thuis' } });
    const [eerste] = messages;
    const tekst = eerste?.content.type === 'text' ? eerste.content.text : '';
    for (const deel of ['ouderen langer thuis', 'stel_vervolgvraag', 'geef_advies', 'bereken_businesscase', 'geen persoonsgegevens'])
      expect(tekst).toContain(deel);
    await expect(client.getPrompt({ name: 'gesprek_voorbereiden', arguments: {} })).rejects.toThrow('gesprek_voorbereiden');
  });
});
