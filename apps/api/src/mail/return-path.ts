import type { Keys } from '../keys.ts';
import { openSealedId, sealId } from './sealed-id.ts';

/**
 * The address to which a report about one mail comes back, so that a report names its mail whatever it says: VERP,
 * "variable envelope return path". The local part stays within 64 characters.
 */
export function returnPath(keys: Pick<Keys, 'mail'>, mailId: string, domain: string): string {
  return `bounce+${sealId(keys, 'BOUNCE', mailId)}@${domain}`;
}

/** The mails whose return path stands in a text, such as the headers of a report. Made-up ones are left out. */
export function mailsByReturnPath(keys: Pick<Keys, 'mail'>, text: string): string[] {
  const sealed = Array.from(text.matchAll(/bounce\+([0-9a-f-]{53})@/gi), ([, id]) => id ?? '');
  return [...new Set(sealed.flatMap((id) => openSealedId(keys, 'BOUNCE', id) ?? []))];
}
