/** json-logic-js brengt zelf geen typen mee. */
declare module 'json-logic-js' {
  const jsonLogic: { apply(logica: unknown, gegevens: unknown): unknown };
  export default jsonLogic;
}
