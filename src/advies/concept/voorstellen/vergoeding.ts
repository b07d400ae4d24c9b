import type { Spelers } from '../spelers.ts';
import { opsomming } from '../../../kennisbank/namen.ts';
import { GEEN_KOSTEN, type Voorstel } from './voorstel.ts';

const RIJK = 'rijk';
const GEEN_RIJK = 'De regelset kent het Rijk niet als partij.';
const GEEN_LASTEN = 'Nog niet bekend is wie nu betaalt.';

/** Een centrale vergoeding die precies de kosten dekt. AEF noemt een normbedrag per cliënt (3.2.3); hoe hoog, staat er niet. */
export function stelVergoedingVoor(vorm: string, { lasten, partijen, namen }: Spelers): Voorstel {
  const [eerste] = lasten;
  if (eerste === undefined) return { reden: GEEN_LASTEN };
  if (!partijen.kent(RIJK)) return { reden: GEEN_RIJK };
  const ontvangers = lasten.length === 1 ? { ontvanger: eerste } : { ontvangers: lasten };
  return {
    variant: { vorm, betaler: { partij: partijen.van(RIJK) }, grondslag: 'meerkosten', ...ontvangers, rest: eerste },
    aannames: [
      `De centrale vergoeding dekt precies de kosten van ${opsomming(lasten.map(namen.rekening))}. AEF noemt een normbedrag per cliënt (aef-2023 3.2.3); de hoogte daarvan is niet bekend.`,
    ],
  };
}

/** Een toewijzing (SPUK) zo groot als de kosten; wat een gemeente echt krijgt, weet zij zelf. */
export function stelToewijzingVoor(vorm: string, { lasten, gemeente, kosten, partijen, namen }: Spelers): Voorstel {
  if (kosten === undefined) return { reden: GEEN_KOSTEN };
  const ontvanger = lasten.find(({ partij }) => partij === gemeente);
  if (ontvanger === undefined) return { reden: 'De gemeente betaalt niet mee, en zij krijgt deze toewijzing.' };
  if (!partijen.kent(RIJK)) return { reden: GEEN_RIJK };
  return {
    variant: { vorm, betaler: { partij: partijen.van(RIJK) }, ontvanger, bedrag: kosten, rest: ontvanger },
    aannames: [
      `De toewijzing van het Rijk dekt precies de kosten van de aanpak; vraag ${namen.partij(ontvanger.partij)} hoeveel daarvan hiervoor te gebruiken is.`,
    ],
  };
}

/** De bijdrage van het zorgkantoor: de hele aanpak, maar nooit meer dan wat de Wlz naar verwachting bespaart. */
export function stelWetDosVoor({ lasten, kosten, besparingWlz, partijen, gemeente }: Spelers): Voorstel {
  if (kosten === undefined) return { reden: GEEN_KOSTEN };
  if (besparingWlz <= 0) return { reden: 'Zonder een bedrag voor de besparing in de Wlz mag het zorgkantoor niet meebetalen.' };
  const rest = lasten.find(({ partij }) => partij === gemeente) ?? lasten[0];
  if (rest === undefined) return { reden: GEEN_LASTEN };
  if (!partijen.kent('zorgkantoor')) return { reden: 'De regelset kent het zorgkantoor niet als partij.' };
  return {
    variant: {
      vorm: 'wet-dos',
      betaler: { partij: partijen.van('zorgkantoor'), wet: 'wlz' },
      bijdrage: Math.round(Math.min(kosten, besparingWlz) * 100) / 100,
      rest,
    },
    aannames: [
      'Met de Wet DOS betaalt het zorgkantoor de hele aanpak, of zoveel als de verwachte besparing in de Wlz groot is. Dat is het meeste wat kan; het zorgkantoor beslist.',
    ],
  };
}
