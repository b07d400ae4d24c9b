import { bepaalAfbakening } from '../../src/advies/afbakening.ts';
import { weegBelemmeringen } from '../../src/advies/belemmeringen.ts';
import { maakConcept } from '../../src/advies/concept/maakConcept.ts';
import { geefAdvies } from '../../src/advies/geefAdvies.ts';
import { feitenVan } from '../../src/advies/initiatief.ts';
import { leesInitiatief } from '../../src/advies/leesInitiatief.ts';
import { beleidsontwikkelingen } from '../../src/advies/ontwikkelingen.ts';
import { vergelijkbarePraktijken } from '../../src/advies/praktijken.ts';
import { redenenBij } from '../../src/advies/redenen.ts';
import { succesfactoradviezen } from '../../src/advies/succesfactoren.ts';
import { bepaalVervolg } from '../../src/advies/vervolg/vervolgvragen.ts';
import { weegVormen } from '../../src/advies/vormen.ts';
import { waarschuwingen } from '../../src/advies/waarschuwingen.ts';
import { canoniekeJson, sha256 } from '../../src/kennisbank/canoniek.ts';
import type { Kennis } from '../../src/kennisbank/kennis.ts';
import type { Feiten } from '../../src/regels/feiten.ts';
import { stelBelemmeringenSamen, stelVormenSamen, type Opgave } from './opgave.ts';
import type { Stapnaam } from './stapnaam.ts';

/** Eén keer een stap; het resultaat gaat terug, zodat geen vertaler hem kan weglaten. */
export type Stap = (opgave: Opgave) => unknown;

/** Elke stap van een antwoord, met dezelfde functies die de dienst aanroept. */
export function maakStappen(kennis: Kennis): Record<Stapnaam, Stap> {
  return {
    leesInitiatief: ({ invoer }) => leesInitiatief(invoer, kennis),
    geefAdvies: ({ adviesvraag }) => geefAdvies(kennis, adviesvraag),
    leidAf: feitenMetAfgeleide,
    weegVormen: ({ vraag }) => weegVormen(vraag),
    weegBelemmeringen: ({ vraag }) => weegBelemmeringen(vraag),
    redenenVormen: ({ vormen, vraag }) => vormen.map(({ regels }) => redenenBij(regels, vraag)),
    vormadviezen: stelVormenSamen,
    redenenBelemmeringen: ({ belemmeringen, vraag }) => belemmeringen.map(({ regels }) => redenenBij(regels, vraag)),
    belemmeringadviezen: stelBelemmeringenSamen,
    vervolgvragen: ({ vormen, belemmeringen, vraag }) => bepaalVervolg(vormen, belemmeringen, vraag),
    afbakening: ({ vraag }) => bepaalAfbakening(vraag),
    succesfactoren: ({ vraag }) => succesfactoradviezen(vraag),
    praktijken: ({ vraag }) => vergelijkbarePraktijken(vraag),
    beleidsontwikkelingen: ({ vraag }) => beleidsontwikkelingen(vraag),
    businesscase: ({ vormen, vraag }) => maakConcept(vraag, vormen),
    waarschuwingen: ({ vraag }) => waarschuwingen(vraag),
    canoniekeJson: ({ inhoud }) => canoniekeJson(inhoud),
    sha256: ({ canoniek }) => sha256(canoniek),
    adviesAlsTekst: async ({ adviesvraag }) => JSON.stringify(await geefAdvies(kennis, adviesvraag)),
    verklaar: (opgave) => {
      const feiten = feitenMetAfgeleide(opgave);
      return opgave.toetsen.map((toets) => toets.verklaar(feiten));
    },
    uitkomst: (opgave) => {
      const feiten = feitenMetAfgeleide(opgave);
      return opgave.toetsen.map((toets) => toets.uitkomst(feiten));
    },
  };
}

function feitenMetAfgeleide({ kennis, adviesvraag }: Opgave): Feiten {
  return kennis.leidAf(feitenVan(adviesvraag.initiatief));
}
