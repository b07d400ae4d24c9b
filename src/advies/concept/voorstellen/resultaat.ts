import { opsomming } from '../../../kennisbank/namen.ts';
import type { Rekening } from '../../../businesscase/rekening.ts';
import type { Spelers } from '../spelers.ts';
import { gelijkeDelen, jaren, uniekeRekeningen, type Voorstel } from './voorstel.ts';

/** Wie van buiten voorlegt; de eerste die aan tafel zit. Bij het Sociaal Hospitaal was dat de zorgverzekeraar (aef-2023 3.2.4). */
const INVESTEERDERS = ['private-investeerder', 'fonds', 'zorgverzekeraar'] as const;

/** Een impact bond die slaagt, zonder rendement: hoe hoog dat in de praktijk is, noemt geen bron. */
export function stelImpactBondVoor(spelers: Spelers): Voorstel {
  const { partijen, aanTafel, namen } = spelers;
  const soort =
    INVESTEERDERS.find((naam) => aanTafel.includes(naam) && partijen.kent(naam)) ?? INVESTEERDERS.find((naam) => partijen.kent(naam));
  const basis = resultaatbasis(spelers);
  if (soort === undefined || basis === undefined) return { reden: 'Nog niet bekend is wie voor het resultaat betaalt.' };
  const investeerder = partijen.van(soort);
  return {
    variant: { vorm: 'impact-bond', investeerder: { partij: investeerder }, rendement: 0, ...basis.velden, risicodrager: 'investeerder' },
    aannames: [
      `Bij de impact bond legt ${namen.partij(investeerder)} voor en draagt die het risico; de bron spreekt zich daarover tegen (aef-2023 3.2.4 en bijlage B). ${basis.zin}`,
      'Bij de impact bond is gerekend zonder rendement en zonder transactiekosten: beide zijn er wel, maar geen bron noemt de hoogte.',
    ],
  };
}

/** De gemeente reserveert en betaalt pas bij resultaat, zonder investeerder (aef-2023 bijlage A 15). */
export function stelResultaatreserveringVoor(spelers: Spelers): Voorstel {
  const basis = resultaatbasis(spelers);
  if (basis === undefined) return { reden: 'Nog niet bekend is wie voor het resultaat betaalt.' };
  return {
    variant: { vorm: 'resultaatreservering', rendement: 0, ...basis.velden, risicodrager: 'uitvoerder' },
    aannames: [`Bij de resultaatreservering schiet de uitvoerder de kosten zelf voor. ${basis.zin}`],
  };
}

function resultaatbasis({ lasten, baten, gemeente, looptijdJaren, namen }: Spelers) {
  const eigen = (kant: readonly Rekening[]): readonly Rekening[] => uniekeRekeningen(kant.filter(({ partij }) => partij === gemeente));
  const betalers = [eigen(baten), eigen(lasten), lasten].find((kant) => kant.length > 0);
  if (betalers === undefined) return undefined;
  return {
    velden: { looptijdJaren, betalers: gelijkeDelen(betalers), uitkomst: 'geslaagd' },
    zin: `Het resultaat wordt gehaald; na ${jaren(looptijdJaren)} ${betalers.length === 1 ? 'betaalt' : 'betalen'} ${opsomming(betalers.map(namen.rekening))}${betalers.length === 1 ? '' : ' elk een gelijk deel'}.`,
  };
}
