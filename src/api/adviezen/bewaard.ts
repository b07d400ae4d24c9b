import { z } from '@hono/zod-openapi';
import type { BewaardAdvies } from '../../bewaren/bewaardAdvies.ts';
import { leesBewaardAdvies } from '../../bewaren/leesBewaardAdvies.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { KennisOnbereikbaar, type Kennisbron } from '../../kennisbank/kennisbron.ts';
import type { Verzoek } from '../omgeving.ts';
import { Probleem } from '../probleem.ts';

/** De id in het pad van een bewaard advies. */
export const Bewaardpad = z.object({
  id: z.string().openapi({
    param: { name: 'id', in: 'path' },
    description: 'De id die u bij het bewaren kreeg: 32 tekens, 0 tot en met 9 en a tot en met f. Wie haar kent, kan het advies lezen.',
    pattern: '^[0-9a-f]{32}$',
    example: '7f3a9c0e5b1d4826a0f2c7e94d6b8135',
  }),
});

/** Wat nergens mag blijven hangen: niet in een tussenstation, niet in een zoekmachine, en de id niet in de herkomst van een volgende vraag. */
export const VERTROUWELIJK = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** Het bewaarde advies uit het pad. @throws Probleem 404 @throws BewarenOnbereikbaar */
export async function kiesBewaardAdvies(c: Verzoek): Promise<BewaardAdvies> {
  const gevonden = await leesBewaardAdvies(c.env.DB, c.req.param('id') ?? '', new Date());
  if (gevonden === undefined) throw nietBewaard();
  return gevonden;
}

/** Nooit bewaard, verwijderd of verlopen: het antwoord verraadt niet welke van de drie. */
export function nietBewaard(): Probleem {
  return new Probleem(
    404,
    'Advies niet gevonden',
    'Onder deze id is geen advies bewaard. Kijk of de id compleet is. Een bewaard advies kan ook verwijderd of verlopen zijn.',
  );
}

/** De kennis waarmee een bewaard advies gegeven is; die blijft altijd te lezen. @throws KennisOnbereikbaar */
export async function kennisVanToen(c: Verzoek, kennisbron: Kennisbron, { grondslag }: BewaardAdvies): Promise<Kennis> {
  const kennis = await kennisbron.versie(c.env.DB, grondslag.regelset);
  if (kennis === undefined) throw new KennisOnbereikbaar(`regelset ${grondslag.regelset} is er niet`);
  return kennis;
}
