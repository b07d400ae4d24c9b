import type { Kennis } from '../kennisbank/kennis.ts';
import type { Getal } from './getallen.ts';
import type { Vondst } from './vindWoorden.ts';
import type { Gelezen } from './voorstellen.ts';

/** Zoveel woorden mogen tussen een aantal en wat geteld wordt staan: "70 kwetsbare oudere inwoners". */
const HOOGSTENS_ERTUSSEN = 2;
/** Na zo'n woord telt het getal iets anders: "3 van de gezinnen", "2 keer per jaar ouderen". */
const TELT_IETS_ANDERS =
  /^(?:van|in|op|per|uur|uren|jaar|jarige|jaren|maanden|weken|dagen|keer|euro|procent|en|of|tot|met|voor|naar|bij|door|die|de|het|wijken|dorpen|wijk)$/;
/** "20 huishoudens per wijk" is niet het aantal van het hele initiatief. */
const PER_IETS = /^\s*per\s+(?!jaar)/i;

/** Het getal dat bij een woord hoort en dat het kenmerk aankan; niets als dat er niet is. */
export function leesGetal({ kenmerken }: Kennis, vondst: Vondst, gelezen: Gelezen): Getal | undefined {
  const { kenmerk: id, leest } = vondst.ingang;
  const kenmerk = kenmerken.get(id);
  const getal = leest === 'aantal' ? aantalErvoor(vondst, gelezen) : dichtstbij(vondst, gelezen);
  if (getal === undefined || kenmerk === undefined) return undefined;
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY, geheel } = kenmerk;
  return getal.waarde < minimum || getal.waarde > maximum || (geheel === true && !Number.isInteger(getal.waarde)) ? undefined : getal;
}

function aantalErvoor({ van, tot }: Vondst, { tekst, rij: { woorden }, getallen }: Gelezen): Getal | undefined {
  const [begin, eind] = [woorden[van]?.begin ?? 0, woorden[tot]?.eind ?? 0];
  const getal = getallen.findLast((ander) => ander.soort === 'aantal' && ander.eind <= begin);
  if (getal === undefined || /[.!?;:,()]/.test(tekst.slice(getal.eind, begin))) return undefined;
  const ertussen = woorden.filter((woord) => woord.begin >= getal.eind && woord.eind <= begin);
  if (ertussen.length > HOOGSTENS_ERTUSSEN || ertussen.some(({ woord }) => TELT_IETS_ANDERS.test(woord))) return undefined;
  return PER_IETS.test(tekst.slice(eind, eind + 20)) ? { ...getal, grens: true } : getal;
}

/** Een duur, bedrag of percentage staat voor of na het woord; eerst in hetzelfde zinsdeel, dan in dezelfde zin. */
function dichtstbij({ ingang, van }: Vondst, { rij: { woorden }, getallen }: Gelezen): Getal | undefined {
  const hier = woorden[van];
  if (hier === undefined) return undefined;
  const plaatsen = getallen
    .filter(({ soort }) => soort === ingang.leest)
    .flatMap((getal) => {
      const woord = woorden.find(({ eind }) => eind > getal.begin);
      return woord === undefined || woord.zin !== hier.zin
        ? []
        : [{ getal, ver: woord.deel === hier.deel ? 0 : 1, letters: Math.abs(getal.begin - hier.begin) }];
    });
  return plaatsen.toSorted((a, b) => a.ver - b.ver || a.letters - b.letters)[0]?.getal;
}
