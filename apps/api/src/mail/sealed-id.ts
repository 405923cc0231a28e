import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../keys.ts';

/** What the id of a row is sealed for: what one seal allows, another does not. */
export type SealPurpose = 'BOUNCE' | 'STOP_REMINDERS' | 'STOP_DIGEST' | 'ON_THE_SPOT' | 'OWN_FORM';

const shape = /^([0-9a-f]{32})-([0-9a-f]{20})$/;

/**
 * The id of a row with an HMAC of 80 bits, in 53 characters that survive an address and a change of case. Whoever
 * has the database alone cannot make one.
 */
export function sealId(keys: Pick<Keys, 'mail'>, purpose: SealPurpose, id: string): string {
  const plain = id.replaceAll('-', '').toLowerCase();
  const proof = createHmac('sha256', keys.mail).update(`${purpose}:${plain}`).digest('hex').slice(0, 20);
  return `${plain}-${proof}`;
}

/** The id that was sealed for this purpose, or undefined when anything about it is off. */
export function openSealedId(keys: Pick<Keys, 'mail'>, purpose: SealPurpose, sealed: string): string | undefined {
  const text = sealed.toLowerCase();
  const plain = shape.exec(text)?.[1];
  if (plain === undefined) return undefined;
  const expected = sealId(keys, purpose, plain);
  if (!timingSafeEqual(Buffer.from(text), Buffer.from(expected))) return undefined;
  return plain.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
