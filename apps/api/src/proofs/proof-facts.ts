import { createHash } from 'node:crypto';
import type { Channel, OfferType, Session } from '@veertig/rules';

/**
 * Everything a confirmation fixes: what the sealed PDF says and what the database keeps, never changed afterwards.
 * Exactly the fields of decision D-31; no address, national number, birth date, status or other proofs.
 */
export interface ProofFacts {
  schema: 'veertig/bewijs-van-deelname/1';
  /** For example `BD-2026-000123`; never used twice. */
  number: string;
  /** 1, and one more for each confirmation after reopening. */
  version: number;
  participant: { name: string };
  offerType: OfferType;
  /** The activity in words. */
  description: string;
  /** Null for an informal activity without an organization. */
  organization: { name: string; municipality: string | null } | null;
  /** `reach` is one phone number or e-mail address: printed, never in the embedded JSON. */
  contactPerson: { name: string; role: string; reach: string };
  /** What the counselor asked. */
  asked: Session[];
  /** What the contact person confirmed. */
  confirmed: Session[];
  askedMinutes: number;
  /** Confirmed minutes. */
  totalMinutes: number;
  remark: string | null;
  /** The exact sentence that was confirmed. */
  declaration: string;
  /** `signedAt` is an ISO instant; `recordedBy` is who noted a signature on paper or by phone. */
  signature: { signedAt: string; channel: Channel; recordedBy: string | null };
  counselor: { name: string; phone: string | null; email: string };
  agency: { name: string };
  /** 16 Crockford characters (80 bits), without hyphens. */
  verificationCode: string;
}

/** Canonical JSON (RFC 8785: keys sorted, no spaces), so equal facts always give equal bytes. */
export function canonicalFacts(facts: ProofFacts): string {
  return canonicalJson(facts);
}

/** SHA-256 in hex of the canonical facts: ties the PDF, its embedded JSON and the database row together. */
export function factsHash(facts: ProofFacts): string {
  return createHash('sha256').update(canonicalFacts(facts)).digest('hex');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}
