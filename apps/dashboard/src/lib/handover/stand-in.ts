import { formatDayNumeric } from '@veertig/rules';
import type { Me } from '#lib/api/client.ts';

/** Why the case of a colleague stands among somebody's own: undefined when it is no substitution. */
export function standInReason(me: Me | null, counselorId: string): string | undefined {
  const absent = me?.standsInFor.find(({ id }) => id === counselorId);
  return absent && `In plaats van ${absent.name}, afwezig tot en met ${formatDayNumeric(absent.until)}`;
}
