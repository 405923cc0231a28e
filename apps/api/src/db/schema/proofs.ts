import type { Channel, OfferType, ProofState, Session } from '@veertig/rules';
import { sql } from 'drizzle-orm';
import { customType, index, integer, jsonb, pgSequence, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ProofFacts } from '../../proofs/proof-facts.ts';
import { user } from './accounts.ts';
import { activities, contactPersons, organizations } from './activities.ts';
import { participants } from './people.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Numbers of proofs: unique in the installation, given once at confirmation, never reused. */
export const proofNumbers = pgSequence('proof_numbers');

/** One request for a proof and its life. `revision` rises with every change, so a decision names what it saw. */
export const proofs = pgTable(
  'proofs',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    activityId: uuid()
      .notNull()
      .references(() => activities.id),
    contactPersonId: uuid()
      .notNull()
      .references(() => contactPersons.id),
    organizationId: uuid().references(() => organizations.id),
    offerType: text().$type<OfferType>().notNull(),
    description: text().notNull(),
    state: text().$type<ProofState>().notNull(),
    asked: jsonb().$type<Session[]>().notNull(),
    /** Of which activity each line of `asked` is, by its id; null for a request that began before this was kept. */
    askedFor: jsonb().$type<string[]>(),
    remark: text(),
    revision: integer().notNull().default(1),
    sentAt: instant(),
    decidedAt: instant(),
    reason: text(),
    /** When somebody last refused on principle, who, and why: this stays when the request is sent again (CK-04). */
    refusedAt: instant(),
    refusedById: uuid().references(() => contactPersons.id),
    refusedReason: text(),
    /** When the contact person asked to fill in the hours again, and why; empty once the counselor dealt with it. */
    reopenAskedAt: instant(),
    reopenReason: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index().on(t.participantId),
    index().on(t.agencyId, t.state, t.createdAt, t.id),
    index().on(t.agencyId, t.sentAt),
    index().on(t.agencyId, t.decidedAt),
    // Includes id and agency, in SQL: when an organization last answered is read from indexes alone.
    index().on(t.organizationId),
    // With what the signals count of a contact person, so that they are counted from this index alone.
    index('proofs_of_contact_person').on(t.contactPersonId, t.agencyId, t.state, t.participantId),
    index().on(t.refusedById),
    agencyWall(),
  ],
);

/** What a contact person confirmed, fixed for ever. A reopened proof gets a next version; the old row stays. */
export const confirmations = pgTable(
  'confirmations',
  {
    id: id(),
    agencyId: ofAgency(),
    proofId: uuid()
      .notNull()
      .references(() => proofs.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    number: text().notNull().unique(),
    verificationCode: text().notNull().unique(),
    facts: jsonb().$type<ProofFacts>().notNull(),
    factsSha256: text().notNull(),
    /** Confirmed minutes and the way of the answer as the facts say, for counting; a trigger fills them. */
    minutes: integer().notNull().default(0),
    channel: text().$type<Channel>().notNull().default('LINK'),
    confirmedAt: instant().notNull(),
    /** Who noted a signature on paper or a phone call; empty when the contact person typed it. */
    recordedBy: uuid().references(() => user.id),
    /** What was said on the phone, for the dossier; never on the proof. */
    recordNote: text(),
    replacedAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index().on(t.agencyId, t.confirmedAt),
    // Includes agency and moment, in SQL.
    uniqueIndex('confirmations_version').on(t.proofId, t.version),
    uniqueIndex('confirmations_live').on(t.proofId).where(sql`replaced_at is null and withdrawn_at is null`),
    agencyWall(),
  ],
);

/** The sealed file of a confirmation: bytes and hash in one row, so that neither exists without the other. */
export const documents = pgTable(
  'documents',
  {
    confirmationId: uuid()
      .primaryKey()
      .references(() => confirmations.id, { onDelete: 'cascade' }),
    agencyId: ofAgency(),
    bytes: bytes().notNull(),
    sha256: text().notNull().unique(),
    sealedAt: instant().notNull(),
    /** When what a validator needs later was added: baseline B-LT. */
    extendedAt: instant(),
  },
  () => [agencyWall()],
);

/** The hash of every file of a confirmation that was ever stored: whoever kept an earlier one holds a genuine file. */
export const documentHashes = pgTable(
  'document_hashes',
  {
    /** SHA-256 in hex. */
    sha256: text().primaryKey(),
    agencyId: ofAgency(),
    confirmationId: uuid()
      .notNull()
      .references(() => confirmations.id, { onDelete: 'cascade' }),
    storedAt: instant().notNull(),
  },
  (t) => [index().on(t.confirmationId), agencyWall()],
);

/** What a certificate was used for: sealing, above the seal, or in a timestamp. */
export const certificatePurposes = ['SEAL', 'ISSUER', 'TIMESTAMP'] as const;
export type CertificatePurpose = (typeof certificatePurposes)[number];

/** Every certificate that ever took part in a seal, so that a proof of ten years ago is still recognized as ours. */
export const sealCertificates = pgTable('seal_certificates', {
  /** SHA-256 of the certificate in hex. */
  fingerprint: text().primaryKey(),
  purpose: text().$type<CertificatePurpose>().notNull(),
  certificate: bytes().notNull(),
  expiresAt: instant().notNull(),
  /** When a process last began to use it; the newest seal certificate is the one in use. */
  usedSince: instant().notNull(),
}).enableRLS();
