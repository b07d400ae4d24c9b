import { delenVan } from '../../regels/bladen.ts';
import { nietWaar, waar } from '../../regels/diagnose/vervul.ts';
import type { Voorwaarde } from '../../regels/voorwaarde.ts';
import { bevinding, type Bevinding, type Plaats } from '../bevinding.ts';
import type { Bewijs } from './bewijs.ts';

type Vast = 'nooit' | 'altijd' | 'wisselt' | 'niet-bewezen';

/** Voorwaarden, en delen ervan, die bij elk antwoord dezelfde uitkomst hebben: zij onderscheiden niets. */
export function vasteVoorwaarden(bewijs: Bewijs): Bevinding[] {
  const { regels, 'afgeleide-kenmerken': afgeleid } = bewijs.items;
  return [
    ...regels.flatMap(({ id, als }) => beoordeel(als, { soort: 'regels', item: id, veld: 'als' }, bewijs)),
    ...afgeleid.flatMap(({ id, definitie }) =>
      'voorwaarde' in definitie
        ? beoordeel(definitie.voorwaarde, { soort: 'afgeleide-kenmerken', item: id, veld: 'definitie.voorwaarde' }, bewijs)
        : [],
    ),
  ];
}

function beoordeel(voorwaarde: Voorwaarde, plaats: Plaats, bewijs: Bewijs): Bevinding[] {
  return [...meldGeheel(hoeVast(voorwaarde, bewijs), plaats), ...vasteDelen(voorwaarde, plaats, bewijs)];
}

function hoeVast(voorwaarde: Voorwaarde, { vervul }: Bewijs): Vast {
  const kanWaar = vervul([waar(voorwaarde)]).soort;
  if (kanWaar === 'onvervulbaar') return 'nooit';
  const kanAnders = vervul([nietWaar(voorwaarde)]).soort;
  if (kanAnders === 'onvervulbaar') return 'altijd';
  return kanWaar === 'niet-bewezen' || kanAnders === 'niet-bewezen' ? 'niet-bewezen' : 'wisselt';
}

function meldGeheel(vast: Vast, plaats: Plaats): Bevinding[] {
  switch (vast) {
    case 'nooit':
      return [
        bevinding(
          'voorwaarde-nooit-waar',
          plaats,
          'kan nooit waar zijn: geen enkel antwoord voldoet aan alles wat hier gevraagd wordt. Vraag minder tegelijk, of haal dit weg',
        ),
      ];
    case 'altijd':
      return [
        bevinding('voorwaarde-altijd-waar', plaats, 'is altijd waar, wat het antwoord ook is. Noem waar dit niet geldt, of haal dit weg'),
      ];
    case 'niet-bewezen':
      return [nietBewezen(plaats)];
    case 'wisselt':
      return [];
  }
}

/** De kleinste delen die vast liggen; een deel waarin al een kleiner vast deel zit, wordt niet nog eens genoemd. */
function vasteDelen(voorwaarde: Voorwaarde, plaats: Plaats, bewijs: Bewijs): Bevinding[] {
  return (delenVan(voorwaarde, plaats.veld) ?? []).flatMap(({ pad, deel }) => {
    const hier = { ...plaats, veld: pad };
    const dieper = vasteDelen(deel, hier, bewijs);
    if (dieper.length > 0) return dieper;
    const vast = hoeVast(deel, bewijs);
    if (vast === 'nooit')
      return [bevinding('deel-nooit-waar', hier, 'dit deel kan nooit waar zijn. Verander het, of haal het weg: zo voegt het niets toe')];
    if (vast === 'altijd')
      return [bevinding('deel-altijd-waar', hier, 'dit deel is altijd waar. Verander het, of haal het weg: zo voegt het niets toe')];
    return vast === 'niet-bewezen' ? [nietBewezen(hier)] : [];
  });
}

function nietBewezen(plaats: Plaats): Bevinding {
  return bevinding(
    'niet-bewezen',
    plaats,
    'of dit waar en onwaar kan zijn, is niet bewezen: er zijn te veel mogelijke antwoorden. Maak de voorwaarde kleiner, of ga het zelf na',
  );
}
