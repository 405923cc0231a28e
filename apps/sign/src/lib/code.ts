/** A typed code without blanks and hyphens, in capitals; O is read as 0, and I and L as 1. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** A code in groups that are easy to read and type over. */
export const grouped = (code: string, size: number): string =>
  code.match(new RegExp(`.{1,${size}}`, 'gu'))?.join('-') ?? '';

/** What is wrong with the shape of a code, or undefined when it could exist. */
export function codeProblem(code: string, length: number): string | undefined {
  if (code === '') return 'Typ de code.';
  if (!/^[0-9A-Z]*$/.test(code)) return 'Een code heeft alleen letters en cijfers. Kijk hem na.';
  return code.length === length ? undefined : `De code heeft ${length} tekens. U typte er ${code.length}.`;
}
