/** Een onraadbare naam van zoveel willekeurige bytes, in tekens die in een adres en een kop mogen (base64url). */
export function willekeurig(aantalBytes: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(aantalBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
