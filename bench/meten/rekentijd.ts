import { readdirSync, readFileSync } from 'node:fs';

/** Linux telt rekentijd in honderdsten van een seconde. */
const MS_PER_TIK = 10;

/** Leest hoeveel ms rekentijd alle workerd-kinderen van dit proces verbruikten; elders dan op Linux is dat niet te zien. */
export function rekentijdWorkerd(): number | undefined {
  try {
    const kinderen = readdirSync('/proc')
      .filter((naam) => /^\d+$/.test(naam))
      .flatMap((pid) => leesStat(pid))
      .filter(({ naam, ouder }) => naam === 'workerd' && ouder === process.pid);
    return kinderen.length === 0 ? undefined : kinderen.reduce((som, { ms }) => som + ms, 0);
  } catch {
    return undefined;
  }
}

function leesStat(pid: string): { naam: string; ouder: number; ms: number }[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const einde = stat.lastIndexOf(')');
    // Na de naam: toestand, ouder, ... en op plaats 11 en 12 de tikken in het programma en in de kern.
    const velden = stat.slice(einde + 2).split(' ');
    return [
      {
        naam: stat.slice(stat.indexOf('(') + 1, einde),
        ouder: Number(velden[1]),
        ms: preciezeMs(pid) ?? (Number(velden[11]) + Number(velden[12])) * MS_PER_TIK,
      },
    ];
  } catch {
    // Het proces is intussen weg.
    return [];
  }
}

/** De rekentijd van alle draden samen in nanoseconden nauwkeurig, als de kern die bijhoudt. */
function preciezeMs(pid: string): number | undefined {
  try {
    const draden = readdirSync(`/proc/${pid}/task`);
    const gerekend = draden.map((draad) => Number(readFileSync(`/proc/${pid}/task/${draad}/schedstat`, 'utf8').split(' ')[0]));
    const som = gerekend.reduce((opgeteld, nanoseconden) => opgeteld + nanoseconden, 0);
    return som > 0 ? som / 1_000_000 : undefined;
  } catch {
    return undefined;
  }
}
