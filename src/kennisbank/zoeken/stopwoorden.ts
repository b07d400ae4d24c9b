/** Woorden die in bijna elke zin staan en over geen onderwerp gaan. Een vraag met alleen zulke woorden zoekt er toch op. */
export const STOPWOORDEN: ReadonlySet<string> = new Set(
  `aan al als bij dan dat de deze die dit doe doen door een en er geen haar heb hebben heeft het hier hij hoe hoeveel hun ik in is ja
   je jij jullie kan kunnen maar mag me men met mij mijn moet moeten na naar niet nog nu of om omdat onder ons onze ook op over te tegen
   tot u uit uw van vanaf via voor waar waarom wanneer want was wat we welk welke wel wie wij worden wordt zal ze zei zelf zich zij zijn zo
   zoals zonder zou`.split(/\s+/),
);
