import { nietWaar, onwaar, waar, type Eis, type Uitslag } from '../../regels/diagnose/vervul.ts';
import { bevinding, type Bevinding, type Getuige } from '../bevinding.ts';
import { geldenSamen, geldtZolang, kern, tweetallen, type Bewijs, type Regel } from './bewijs.ts';

/** Regels over hetzelfde die elkaar tegenspreken of dubbel tellen. */
export function tegenspraken(bewijs: Bewijs): Bevinding[] {
  const over = Map.groupBy(bewijs.items.regels, (regel) => `${regel.over.soort}/${regel.over.id}`);
  return [...over.values()].flatMap((regels) => [
    ...tweetallen(regels)
      .filter(([een, ander]) => geldenSamen(een, ander))
      .flatMap(([een, ander]) => vergelijk(een, ander, bewijs)),
    ...altijdVerzacht(regels, bewijs),
  ]);
}

function vergelijk(een: Regel, ander: Regel, bewijs: Bewijs): Bevinding[] {
  if (een.strekking === ander.strekking) return [...dubbel(een, ander, bewijs), ...onverenigbaar(een, ander, bewijs)];
  const strekkingen = new Set([een.strekking, ander.strekking]);
  if (strekkingen.has('pleit-voor') && strekkingen.has('pleit-tegen')) return voorEnTegen(een, ander, bewijs);
  return onverenigbaar(een, ander, bewijs);
}

const plaatsVan = ({ id }: Regel) => ({ soort: 'regels', item: id, veld: 'als' });

const nietBewezen = (regel: Regel, wat: string): Bevinding =>
  bevinding(
    'niet-bewezen',
    plaatsVan(regel),
    `${wat}, is niet bewezen: er zijn te veel mogelijke antwoorden. Maak de voorwaarden kleiner, of ga het zelf na`,
  );

const getuigeUit = (uitslag: Uitslag): Getuige | undefined => (uitslag.soort === 'vervulbaar' ? { feiten: uitslag.feiten } : undefined);

/** Wat een harde regel vraagt om de vorm passend te laten zijn. */
export function eisVan({ strekking, als }: Regel): Eis | undefined {
  if (strekking === 'vereist') return waar(als);
  return strekking === 'sluit-uit' ? onwaar(als) : undefined;
}

/** Twee harde regels waaraan elk apart te voldoen is, maar nooit samen. */
function onverenigbaar(een: Regel, ander: Regel, { vervul }: Bewijs): Bevinding[] {
  const [eisEen, eisAnder] = [eisVan(een), eisVan(ander)];
  if (eisEen === undefined || eisAnder === undefined) return [];
  const samen = vervul([eisEen, eisAnder]).soort;
  if (samen === 'vervulbaar') return [];
  if (samen === 'niet-bewezen') return [nietBewezen(ander, `Of deze regel samen kan gaan met ${een.id}`)];
  const alleen = vervul([eisEen]);
  if (alleen.soort === 'onvervulbaar' || vervul([eisAnder]).soort === 'onvervulbaar') return [];
  // Het liefst een getuige waarin de andere regel stellig faalt.
  const stellig = vervul([eisEen, ander.strekking === 'vereist' ? onwaar(ander.als) : waar(ander.als)]);
  return [
    bevinding(
      'regels-tegenstrijdig',
      plaatsVan(ander),
      `spreekt ${een.id} tegen: wie aan de ene regel voldoet, faalt op de andere, dus zolang beide gelden kan de vorm niet passend zijn. Laat een van beide minder vragen`,
      getuigeUit(stellig.soort === 'vervulbaar' ? stellig : alleen),
    ),
  ];
}

/** Een argument voor en een argument tegen die precies tegelijk gelden. */
function voorEnTegen(een: Regel, ander: Regel, bewijs: Bewijs): Bevinding[] {
  const gelijk = tegelijkWaar(een, ander, bewijs);
  if (gelijk === undefined) return [];
  if (gelijk.soort === 'niet-bewezen') return [nietBewezen(ander, `Of deze regel altijd tegelijk geldt met ${een.id}`)];
  return [
    bevinding(
      'pleit-voor-en-tegen',
      plaatsVan(ander),
      `geldt precies wanneer ${een.id} geldt, en pleit voor het omgekeerde. Haal een van beide weg, of maak duidelijk waarin zij verschillen`,
      getuigeUit(gelijk),
    ),
  ];
}

/** Twee regels met dezelfde strekking die hetzelfde vragen in dezelfde tijd: samen tellen zij dubbel. */
function dubbel(een: Regel, ander: Regel, bewijs: Bewijs): Bevinding[] {
  const gelijk = tegelijkWaar(een, ander, bewijs);
  if (gelijk === undefined) return [];
  if (gelijk.soort === 'niet-bewezen') return [nietBewezen(ander, `Of deze regel hetzelfde zegt als ${een.id}`)];
  const ookOnwaar = [
    [onwaar(een.als), { voorwaarde: ander.als, mag: ['waar', 'onbekend'] }],
    [{ voorwaarde: een.als, mag: ['waar', 'onbekend'] }, onwaar(ander.als)],
  ] satisfies Eis[][];
  if (ookOnwaar.some((eisen) => bewijs.vervul(eisen).soort === 'vervulbaar')) return [];
  return [
    bevinding(
      'regel-dubbel',
      plaatsVan(ander),
      `zegt hetzelfde als ${een.id} en geldt in dezelfde tijd, en telt dus dubbel. Laat de ene eindigen voor de andere begint, of haal er een weg`,
      getuigeUit(gelijk),
    ),
  ];
}

/** Feiten waarmee beide waar zijn, als de een nooit waar is zonder de ander; `undefined` als zij kunnen verschillen. */
function tegelijkWaar(een: Regel, ander: Regel, { vervul }: Bewijs): Uitslag | undefined {
  const alleenEen = vervul([waar(een.als), nietWaar(ander.als)]).soort;
  if (alleenEen === 'vervulbaar') return undefined;
  const alleenAnder = vervul([nietWaar(een.als), waar(ander.als)]).soort;
  if (alleenAnder === 'vervulbaar') return undefined;
  if (alleenEen === 'niet-bewezen' || alleenAnder === 'niet-bewezen') return { soort: 'niet-bewezen' };
  const samen = vervul([waar(een.als), waar(ander.als)]);
  // Twee regels die nooit waar zijn, worden elk al apart gemeld.
  return samen.soort === 'onvervulbaar' ? undefined : samen;
}

/** Een regel die een belemmering laat optreden, maar alleen waar zij ook verzacht is: zo geldt zij nooit zeker. */
function altijdVerzacht(regels: readonly Regel[], { vervul }: Bewijs): Bevinding[] {
  return regels
    .filter(({ strekking }) => strekking === 'treedt-op')
    .flatMap((optreden) => {
      const verzacht = regels.filter((regel) => regel.strekking === 'verzacht' && geldtZolang(regel, optreden));
      const onverzacht = (door: readonly Regel[]) => vervul([waar(optreden.als), ...door.map(({ als }) => nietWaar(als))]).soort;
      const uitslag = verzacht.length === 0 ? 'vervulbaar' : onverzacht(verzacht);
      if (uitslag === 'niet-bewezen') return [nietBewezen(optreden, 'Of deze belemmering ooit optreedt zonder verzacht te worden')];
      const optredend = vervul([waar(optreden.als)]);
      if (uitslag === 'vervulbaar' || optredend.soort !== 'vervulbaar') return [];
      const door = kern(verzacht, (delen) => onverzacht(delen) === 'onvervulbaar');
      return [
        bevinding(
          'altijd-verzacht',
          plaatsVan(optreden),
          `treedt alleen op waar ook ${door.map(({ id }) => id).join(' of ')} geldt, dus de belemmering geldt zo nooit zeker. Laat de verzachting minder vaak gelden, of schrap haar`,
          { feiten: optredend.feiten },
        ),
      ];
    });
}
