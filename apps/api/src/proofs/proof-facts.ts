import { createHash } from 'node:crypto';
import { type Channel, channels, type OfferType, offerTypes, type Session } from '@veertig/rules';
import { z } from 'zod';

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
  signature: SignatureFacts;
  counselor: { name: string; phone: string | null; email: string };
  agency: { name: string };
  /** 16 Crockford characters (80 bits), without hyphens. */
  verificationCode: string;
}

/** How hours were confirmed: the evidence of an ordinary electronic signature (D-22). */
export interface SignatureFacts {
  /** ISO instant of the signature, or of noting it. */
  signedAt: string;
  channel: Channel;
  /** Who noted a signature on paper or by phone. */
  recordedBy: string | null;
  /** ISO instant of a phone call; the number called is the `reach` of the contact person. */
  calledAt?: string;
  /** The day on a signature on paper. */
  signedOn?: string;
  /** SHA-256 in hex of each scan of that paper. */
  scans?: string[];
}

/** Where the product publishes the JSON Schema of the facts inside a proof, under its public address. */
export const SCHEMA_PATH = '/schema/bewijs-van-deelname-1.json';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const minutes = z.int().min(0);
const repeat = z.int().min(0).optional();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const session = z.union([
  z.strictObject({ date: z.iso.date(), start: clock, end: clock, repeat }),
  z.strictObject({ date: z.iso.date(), minutes, repeat }),
  z.strictObject({ from: z.iso.date(), to: z.iso.date(), minutes, repeat }),
]);

/** The facts that travel inside a proof; `proof-facts.schema.json` is the same as JSON Schema. */
export const embeddedFactsSchema = z.strictObject({
  schema: z.literal('veertig/bewijs-van-deelname/1'),
  number: z.string().describe('Nummer van het bewijs; nooit twee keer gebruikt.'),
  version: z.int().min(1).describe('1, en telkens een meer als de uren opnieuw bevestigd zijn.'),
  participant: z.strictObject({ name: z.string() }).describe('De inburgeraar.'),
  offerType: z.enum(offerTypes),
  description: z.string().describe('De activiteit in woorden.'),
  organization: z
    .strictObject({ name: z.string(), municipality: z.string().nullable() })
    .nullable()
    .describe('Null bij een informele activiteit zonder organisatie.'),
  contactPerson: z.strictObject({ name: z.string(), role: z.string() }),
  asked: z.array(session).describe('Wat de trajectbegeleider vroeg.'),
  confirmed: z.array(session).describe('Wat de contactpersoon bevestigde.'),
  askedMinutes: minutes,
  totalMinutes: minutes.describe('Bevestigde minuten.'),
  remark: z.string().nullable(),
  declaration: z.string().describe('De zin die de contactpersoon bevestigde.'),
  signature: z.strictObject({
    signedAt: z.iso.datetime(),
    channel: z.enum(channels),
    recordedBy: z.string().nullable().describe('Wie een handtekening op papier of aan de telefoon noteerde.'),
    calledAt: z.iso.datetime().optional().describe('Wanneer er gebeld werd.'),
    signedOn: z.iso.date().optional().describe('De dag bij een handtekening op papier.'),
    scans: z.array(sha256).optional().describe('SHA-256 van elke scan van dat papier.'),
  }),
  counselor: z.strictObject({ name: z.string() }).describe('De trajectbegeleider.'),
  agency: z.strictObject({ name: z.string() }),
  verificationCode: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{16}$/),
  factsSha256: sha256.describe('SHA-256 van alle feiten, ook van wat hier niet in staat (RFC 8785).'),
});
export type EmbeddedFacts = z.infer<typeof embeddedFactsSchema>;

/** The facts for a computer, without the ways to reach people; the hash covers the whole facts. */
export function embeddedFacts(facts: ProofFacts): EmbeddedFacts {
  const { name, role } = facts.contactPerson;
  return {
    ...facts,
    contactPerson: { name, role },
    counselor: { name: facts.counselor.name },
    factsSha256: factsHash(facts),
  };
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
