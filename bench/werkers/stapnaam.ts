/** Wat er van een antwoord los te meten is. De uitvoering staat in `stappen.ts`. */
export const STAPNAMEN = [
  'leesInitiatief',
  'geefAdvies',
  'leidAf',
  'weegVormen',
  'weegBelemmeringen',
  'redenenVormen',
  'vormadviezen',
  'redenenBelemmeringen',
  'belemmeringadviezen',
  'vervolgvragen',
  'afbakening',
  'succesfactoren',
  'praktijken',
  'beleidsontwikkelingen',
  'businesscase',
  'waarschuwingen',
  'canoniekeJson',
  'sha256',
  /** Een vers advies en zijn tekst: nog eens hetzelfde advies serialiseren gaat veel sneller dan in een verzoek. */
  'adviesAlsTekst',
  'verklaar',
  'uitkomst',
] as const;
export type Stapnaam = (typeof STAPNAMEN)[number];
