import { z } from 'zod';
import type { Voorwaarde as VoorwaardeVorm } from '../../regels/voorwaarde.ts';
import { bedoeldeU } from '../nabij.ts';
import { operatornamen } from '../../regels/operatoren/alle-operatoren.ts';
import { Id, KenmerkId } from './basis.ts';

const getal = z.number();
const bereik = z.strictObject({ minstens: getal.optional(), hoogstens: getal.optional() });
const ids = z.array(Id).min(1);
const kenmerk = KenmerkId;

/** De vorm van een voorwaarde; of kenmerk en waarde bestaan, controleert `controleerVerwijzingen`. */
export const Voorwaarde: z.ZodType<VoorwaardeVorm> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ alle: z.array(Voorwaarde).min(1) }),
      z.strictObject({ een: z.array(Voorwaarde).min(1) }),
      z.strictObject({ geen: z.array(Voorwaarde).min(1) }),
      z.strictObject({ niet: Voorwaarde }),
      z.strictObject({ aantalVan: z.strictObject({ minstens: z.number().int().min(1), van: z.array(Voorwaarde).min(1) }) }),
      z.strictObject({ kenmerk, bevat: Id }),
      z.strictObject({ kenmerk, bevatEenVan: ids }),
      z.strictObject({ kenmerk, bevatAlle: ids }),
      z.strictObject({ kenmerk, bevatBuiten: z.union([KenmerkId, ids]) }),
      z.strictObject({ kenmerk, aantal: bereik }),
      z.strictObject({ kenmerk, isLeeg: z.literal(true) }),
      z.strictObject({ kenmerk, is: z.union([Id, z.boolean()]) }),
      z.strictObject({ kenmerk, isEenVan: ids }),
      z.strictObject({ kenmerk, isNiet: Id }),
      z.strictObject({ kenmerk, minstens: z.union([getal, Id]) }),
      z.strictObject({ kenmerk, hoogstens: z.union([getal, Id]) }),
      z.strictObject({ kenmerk, tussen: z.strictObject({ van: getal, tot: getal }) }),
    ],
    { error: ({ input }) => voorwaardefout(input) },
  ),
);

const VERBINDERS = ['alle', 'een', 'geen', 'niet', 'aantalVan'];

/** Wat er aan een voorwaarde niet klopt, met de plek erin: zod zegt van een keuze uit vormen alleen dat geen enkele past. */
function voorwaardefout(invoer: unknown, pad = ''): string {
  const plek = pad === '' ? '' : `${pad}: `;
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer))
    return `${plek}een voorwaarde is een object, zoals { kenmerk: wetten, bevat: wmo }`;
  const sleutels = Object.keys(invoer);
  const verbinder = sleutels.find((sleutel) => VERBINDERS.includes(sleutel));
  if (verbinder !== undefined) return `${plek}${deelfout(verbinder, (invoer as Record<string, unknown>)[verbinder], sleutels)}`;
  const operatoren = sleutels.filter((sleutel) => sleutel !== 'kenmerk');
  const [operator = ''] = operatoren;
  if (!sleutels.includes('kenmerk'))
    return `${plek}onbekende verbinder "${operator}"${bedoeldeU(operator, VERBINDERS)}; bekend: ${VERBINDERS.join(', ')}, of een kenmerk met één operator`;
  if (operatoren.length !== 1) return `${plek}een kenmerk heeft precies één operator; er staan er ${operatoren.length}`;
  if (!operatornamen.includes(operator))
    return `${plek}onbekende operator "${operator}"${bedoeldeU(operator, operatornamen)}; bekend: ${operatornamen.join(', ')}`;
  return `${plek}de waarde bij "${operator}" heeft niet de goede vorm`;
}

function deelfout(verbinder: string, inhoud: unknown, sleutels: readonly string[]): string {
  if (sleutels.length > 1)
    return `naast "${verbinder}" kan niets anders staan (${sleutels.filter((sleutel) => sleutel !== verbinder).join(', ')})`;
  const delen: unknown =
    verbinder === 'aantalVan' && typeof inhoud === 'object' && inhoud !== null && 'van' in inhoud ? inhoud.van : inhoud;
  if (verbinder === 'niet') return voorwaardefout(inhoud, 'niet');
  if (!Array.isArray(delen) || delen.length === 0) return `"${verbinder}" heeft een lijst van voorwaarden nodig`;
  const fout = delen.findIndex((deel) => !Voorwaarde.safeParse(deel).success);
  return fout === -1 ? `"${verbinder}" heeft niet de goede vorm` : voorwaardefout(delen[fout], `${verbinder}[${fout}]`);
}
