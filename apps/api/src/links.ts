import { createHmac, type KeyObject } from 'node:crypto';
import type { Keys } from './keys.ts';

export type LinkPurpose = 'CONFIRM' | 'PROGRESS' | 'OFFER' | 'CALENDAR';

// Crockford's alphabet without I, L, O and U: what people type over from paper.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The token of a link: 160 bits, derived from the row's id and generation with a key outside the database. A next
 * generation gives another token, and the old one dies.
 */
export function linkToken(keys: Keys, purpose: LinkPurpose, id: string, generation: number): string {
  return derive(keys.link, purpose, id, generation).subarray(0, 20).toString('base64url');
}

/** The code of 10 characters to type instead of the link (50 bits, so asked for at a limited rate). */
export function linkCode(keys: Keys, id: string, generation: number): string {
  return crockford(derive(keys.link, 'CODE', id, generation).subarray(0, 10)).slice(0, 10);
}

/** What the database keeps of a token or code: keyed, so that not even a short code can be guessed from a dump. */
export function fingerprint(keys: Keys, secret: string): string {
  return createHmac('sha256', keys.fingerprint).update(secret).digest('base64url');
}

/** Bytes as Crockford characters, 5 bits each. */
export function crockford(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

/** A code as typed by a person: any case, with spaces, hyphens or whatever else between, O for 0, I and L for 1. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function derive(key: KeyObject, purpose: string, id: string, generation: number): Buffer {
  return createHmac('sha256', key).update(`${purpose}:${id}:${generation}`).digest();
}
