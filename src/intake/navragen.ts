import type { Kennis } from '../kennisbank/kennis.ts';
import type { Navraag, Voorstel } from './voorstel.ts';

/** Zonder deze begint een gesprek niet; of een van de andere er is, vraagt het advies zelf. */
const ALTIJD = ['wetten', 'doelgroepen'] as const;

/** Wat er na de tekst nog te vragen is: wat onzeker of tegenstrijdig is, en de wetten en doelgroepen als die er niet in staan. */
export function maakNavragen(kennis: Kennis, voorstellen: readonly Voorstel[], antwoorden: ReadonlyMap<string, unknown>): Navraag[] {
  const per = Map.groupBy(voorstellen, ({ kenmerk }) => kenmerk);
  return [...kennis.gevraagd.values()].flatMap(({ id, type, vraag }): Navraag[] => {
    const eigen = per.get(id) ?? [];
    const onzeker = eigen.filter(({ zekerheid }) => zekerheid === 'onzeker').map(({ waarde }) => waarde);
    const stel = (waarom: Navraag['waarom'], voorgesteld: Navraag['voorgesteld']): Navraag[] => [
      { kenmerk: id, vraag, waarom, voorgesteld },
    ];
    if (eigen.length === 0) return ALTIJD.some((naam) => naam === id) ? stel('ontbreekt', []) : [];
    if (antwoorden.has(id)) return type === 'verzameling' && onzeker.length > 0 ? stel('onzeker', onzeker) : [];
    return onzeker.length === eigen.length
      ? stel('onzeker', onzeker)
      : stel(
          'tegenstrijdig',
          eigen.map(({ waarde }) => waarde),
        );
  });
}
