import { z } from '@hono/zod-openapi';
import { dienIn } from '../../beheer/dienIn.ts';
import { draaiTerug } from '../../beheer/draaiTerug.ts';
import { keurGoed } from '../../beheer/keurGoed.ts';
import { publiceer } from '../../beheer/publiceer.ts';
import { stuurTerug } from '../../beheer/stuurTerug.ts';
import { trekIn } from '../../beheer/trekIn.ts';
import type { Beheercontext } from '../../beheer/voerUit.ts';
import { Datum } from '../../kennisbank/model/basis.ts';
import type { Recht } from '../../beheer/rollen.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { jsonBeschrijving } from '../schemas/algemeen.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { leesBody } from '../leesBody.ts';
import { gezienDoor, leesVersie } from './leesStand.ts';
import { toonRegelset } from './regelsetEindpunten.ts';
import { BODYFOUTEN, ETAGKOP, ifMatch, Regelsetstand, STANDFOUTEN, versieParameter } from './schemas.ts';

const reden = z.string().min(1).max(2000).openapi({ description: 'Waarom; dit komt in het auditspoor.', example: 'De bron is nagelopen.' });
const actiefVanaf = Datum.optional().openapi({ description: 'De dag waarop zij ingaat; zonder opgave vandaag.', example: '2026-12-01' });
const MetReden = z.strictObject({ reden });
const MetVrijeReden = z.strictObject({ reden: reden.optional() });
const Indiening = z.strictObject({
  reden,
  aanvaardeWaarschuwingen: z
    .array(
      z.strictObject({
        code: z.string().min(1).openapi({ example: 'niet-bewezen' }),
        soort: z.string().optional(),
        item: z.string().optional(),
        veld: z.string().optional(),
        reden,
      }),
    )
    .max(500)
    .default([])
    .openapi({ description: 'De waarschuwingen die mogen blijven, elk bij naam (code en plaats uit de controle) en met reden.' }),
});
const Publicatie = z.strictObject({ actiefVanaf, reden: reden.optional() });
const Terugdraaiing = z.strictObject({ actiefVanaf, reden });

interface Handeling<S extends z.ZodType> {
  readonly naam: string;
  readonly recht: Recht;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: S;
  readonly voorbeeld: string;
  /** @returns het versienummer dat daarna getoond wordt, als dat een ander is */
  readonly doe: (context: Beheercontext, versie: number, body: z.output<S>, gezien: string | undefined) => Promise<number | void>;
}

/** Een handeling op een regelset: POST op een subpad dat met een streepje laag begint. */
function handeling<S extends z.ZodType>({
  naam,
  recht,
  operationId,
  summary,
  description,
  schema,
  voorbeeld,
  doe,
}: Handeling<S>): Eindpunt {
  return beheerEindpunt({
    recht,
    route: {
      method: 'post',
      path: `/v1/beheer/regelsets/{versie}/_${naam}`,
      operationId,
      summary,
      description,
      request: { params: versieParameter, headers: ifMatch, body: { required: true, content: { 'application/json': { schema } } } },
      responses: {
        200: jsonBeschrijving('De regelset na de handeling.', Regelsetstand, ETAGKOP),
        201: jsonBeschrijving('De nieuwe regelset.', Regelsetstand, ETAGKOP),
        ...STANDFOUTEN,
        ...BODYFOUTEN,
      },
    },
    antwoord: async (c, context) => {
      const versie = leesVersie(c);
      const body = await leesBody(c, schema, voorbeeld);
      const nieuw = await doe(context, versie, body, gezienDoor(c));
      return typeof nieuw === 'number' ? toonRegelset(context, nieuw, 201) : toonRegelset(context, versie);
    },
  });
}

/** De handelingen in het leven van een regelset, in de volgorde waarin zij gewoonlijk gebeuren. */
export const handelingEindpunten: readonly Eindpunt[] = [
  handeling({
    naam: 'indienen',
    recht: 'indienen',
    operationId: 'dienRegelsetIn',
    summary: 'Voorleggen ter beoordeling',
    description: 'Legt een concept voor. Fouten en afwijkende toetsgevallen houden het tegen; een waarschuwing mag blijven met een reden.',
    schema: Indiening,
    voorbeeld: '{"reden": "Klaar voor beoordeling.", "aanvaardeWaarschuwingen": []}',
    doe: dienIn,
  }),
  handeling({
    naam: 'terugnemen',
    recht: 'terugnemen',
    operationId: 'neemRegelsetTerug',
    summary: 'Terugnemen om verder te werken',
    description: 'Maakt van een ingediende of goedgekeurde regelset weer een concept. Eerdere goedkeuringen vervallen.',
    schema: MetReden,
    voorbeeld: '{"reden": "Er komt nog iets bij."}',
    doe: (context, versie, body, gezien) => stuurTerug(context, 'terugnemen', versie, body, gezien),
  }),
  handeling({
    naam: 'goedkeuren',
    recht: 'goedkeuren',
    operationId: 'keurRegelsetGoed',
    summary: 'Goedkeuren',
    description:
      'Keurt een ingediende regelset goed. Wie er zelf aan werkte, mag dat niet. Raakt de wijziging geld tussen Rijk en gemeenten, dan zijn VWS en BZK allebei nodig.',
    schema: MetVrijeReden,
    voorbeeld: '{"reden": "Nagelopen."}',
    doe: async (context, versie, body, gezien) => {
      await keurGoed(context, versie, body, gezien);
    },
  }),
  handeling({
    naam: 'afkeuren',
    recht: 'afkeuren',
    operationId: 'keurRegelsetAf',
    summary: 'Afkeuren, met reden',
    description: 'Stuurt een regelset terug naar de redactie. Eerdere goedkeuringen vervallen.',
    schema: MetReden,
    voorbeeld: '{"reden": "De bron zegt dit niet."}',
    doe: (context, versie, body, gezien) => stuurTerug(context, 'afkeuren', versie, body, gezien),
  }),
  handeling({
    naam: 'publiceren',
    recht: 'publiceren',
    operationId: 'publiceerRegelset',
    summary: 'Publiceren, nu of vanaf een dag',
    description: 'Publiceert een goedgekeurde regelset en verzegelt haar. De poort kijkt opnieuw.',
    schema: Publicatie,
    voorbeeld: '{"actiefVanaf": "2026-12-01"}',
    doe: publiceer,
  }),
  handeling({
    naam: 'intrekken',
    recht: 'intrekken',
    operationId: 'trekRegelsetIn',
    summary: 'Intrekken in nood',
    description: 'Trekt een gepubliceerde regelset in; de vorige geldt weer. Wie haar vastpint, krijgt haar met een waarschuwing.',
    schema: MetReden,
    voorbeeld: '{"reden": "Er staat een fout in."}',
    doe: trekIn,
  }),
  handeling({
    naam: 'terugdraaien',
    recht: 'terugdraaien',
    operationId: 'draaiRegelsetTerug',
    summary: 'Terug naar deze versie',
    description:
      'Publiceert de inhoud van deze eerdere regelset als nieuwe versie. If-Match is hier niet nodig: er verandert niets aan de oude.',
    schema: Terugdraaiing,
    voorbeeld: '{"reden": "De laatste wijziging pakt verkeerd uit."}',
    doe: (context, versie, body) => draaiTerug(context, versie, body),
  }),
];
