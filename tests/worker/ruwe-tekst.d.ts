/** Een bestand als tekst: in workerd is er geen schijf om het van te lezen. */
declare module '*.md?raw' {
  const tekst: string;
  export default tekst;
}
