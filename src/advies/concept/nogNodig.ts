import { euro } from '../../businesscase/geld.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import type { Vraag } from '../vraag.ts';
import { getalVan } from './geldbeeld.ts';
import type { Conceptpost } from './conceptposten.ts';
import { noemBedrag, type Passend } from './passendeKengetallen.ts';
import type { Partijlijst } from './partijlijst.ts';
import type { Partijnamen } from './partijnaam.ts';
import { metHoofdletter } from '../../taal.ts';

/** Wat u van een partij nog nodig hebt om van het concept een businesscase te maken. */
export interface Nodig {
  readonly partij: string;
  readonly partijsoort: string;
  readonly naam: string;
  readonly wat: readonly string[];
}

/** Zoveel bekende prijzen bij één post zijn nog te overzien; met uitleg=volledig staan zij er alle. */
const HOOGSTENS_PRIJZEN = 3;

/** Wat er per partij nog nodig is, uit de posten van het concept. */
export function nogNodig(posten: readonly Conceptpost[], vraag: Vraag, partijen: Partijlijst, namen: Partijnamen): readonly Nodig[] {
  const regels = posten.flatMap((post) =>
    post.post.richting === 'kosten' ? kostenregels(post, vraag, namen) : batenregels(post, vraag, namen),
  );
  return [...Map.groupBy(regels, ({ partij }) => partij)].map(([partij, eigen]) => ({
    partij,
    partijsoort: partijen.alle.find(({ id }) => id === partij)?.soort ?? '',
    naam: metHoofdletter(namen.partij(partij)),
    wat: eigen.map(({ wat }) => wat),
  }));
}

interface Regel {
  readonly partij: string;
  readonly wat: string;
}

function kostenregels({ post, rekeningen, kengetallen }: Conceptpost, vraag: Vraag, namen: Partijnamen): readonly Regel[] {
  const bij: readonly Rekening[] = rekeningen.length === 0 ? [{ partij: post.partij }] : rekeningen;
  const [gekozen] = kengetallen;
  const [eerste] = bij;
  return bij.flatMap(({ partij, wet }) => {
    const uit = wet === undefined ? '' : ` die ten laste van ${namen.wet(wet)} komen`;
    const deel =
      bij.length < 2 || wet === undefined ? [] : [{ partij, wat: `welk deel van de kosten ten laste van ${namen.wet(wet)} komt` }];
    if (gekozen !== undefined) {
      const cijfer = `uw eigen kosten van de aanpak per deelnemer, in plaats van ${noemBedrag(gekozen, vraag)}`;
      return [...(partij === eerste?.partij && wet === eerste.wet ? [{ partij, wat: cijfer }] : []), ...deel];
    }
    if (post['prijs'] === undefined) return [{ partij, wat: `de kosten van de aanpak per jaar${uit}` }];
    return deel;
  });
}

function batenregels(conceptpost: Conceptpost, vraag: Vraag, namen: Partijnamen): readonly Regel[] {
  const { rekeningen, kengetallen, prijzen } = conceptpost;
  const { partij } = conceptpost.post;
  const waar = opsomming(rekeningen.map(({ wet = '' }) => namen.wet(wet)));
  const verzilvering = `of een besparing in ${waar} ook echt als geld vrijkomt, en na hoeveel jaar`;
  const [gekozen] = kengetallen;
  const wat =
    gekozen === undefined
      ? [...zonderBedrag(prijzen, waar, vraag), verzilvering]
      : [
          `uw eigen besparing in ${waar} per deelnemer, in plaats van ${noemBedrag(gekozen, vraag)}`,
          ...(rekeningen.length > 1 ? ['welk deel van die besparing in elk van deze wetten valt; de bron verdeelt haar niet'] : []),
          verzilvering,
        ];
  return wat.map((regel) => ({ partij, wat: regel }));
}

function zonderBedrag(prijzen: readonly Passend[], waar: string, vraag: Vraag): readonly string[] {
  const deelnemers = getalVan(vraag, 'aantalDeelnemers');
  const getoond = vraag.uitleg === 'volledig' ? prijzen : prijzen.slice(0, HOOGSTENS_PRIJZEN);
  const rest = prijzen.slice(getoond.length);
  return [
    `hoeveel mensen minder of lichtere hulp uit ${waar} nodig hebben${deelnemers === undefined ? '' : `, van de ${deelnemers} die meedoen`}`,
    ...getoond.map((prijs) => `hoeveel ${prijs.post.naam} dat scheelt; de prijs is bekend: ${noemBedrag(prijs, vraag)}`),
    ...(rest.length === 0 ? [] : [`of wat er anders minder nodig is: ${opsomming(rest.map(noemPrijs), 'of')}`]),
    ...(prijzen.length === 0 ? [`wat die hulp uit ${waar} nu per persoon kost; wij hebben daar geen prijs voor`] : []),
  ];
}

function noemPrijs({ post, waarde }: Passend): string {
  return `${post.naam} (${euro(waarde)})`;
}
