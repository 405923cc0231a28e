import { formatMinutes } from '@veertig/rules';

/** So many proofs, in words. */
export const proofCount = (count: number): string => (count === 1 ? '1 bewijs' : `${count} bewijzen`);

/** So many proofs and their hours together, in words. */
export function proofsAndHours(rows: readonly { minutes: number }[]): string {
  const hours = formatMinutes(rows.reduce((sum, { minutes }) => sum + minutes, 0));
  return rows.length === 1 ? `1 bewijs, ${hours}` : `${rows.length} bewijzen, samen ${hours}`;
}
