import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { DraftAnswer } from '../../confirmations/input.ts';
import { contactPersons } from './activities.ts';
import { participants } from './people.ts';
import { proofs } from './proofs.ts';
import { agencyWall, instant, ofAgency } from './walls.ts';

/** A working link, or why it no longer works: taken back, replaced by a newer one, or given on to a colleague. */
export const deliveryStates = ['LIVE', 'REVOKED', 'SUPERSEDED', 'HANDED_OVER'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * The personal link of one contact person to one proof. Token and code are derived from the id and the generation
 * with a key that is not in the database; only their keyed fingerprints stand here, so a dump cannot make links.
 */
export const deliveries = pgTable(
  'deliveries',
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    proofId: uuid()
      .notNull()
      .references(() => proofs.id, { onDelete: 'cascade' }),
    generation: integer().notNull().default(1),
    tokenFingerprint: text().notNull().unique(),
    codeFingerprint: text().notNull().unique(),
    /** The address it was mailed to; empty for a link on a printed letter. */
    sentTo: text(),
    /** The same as it is compared: an index below row-level security holds plain columns alone. */
    plainSentTo: text().generatedAlwaysAs(sql`lower(sent_to)`),
    state: text().$type<DeliveryState>().notNull().default('LIVE'),
    /** Who gave this request on to the contact person of this link. */
    handedOverBy: uuid().references(() => contactPersons.id),
    /** When somebody asked for this link with the QR code of the activity, there and then. */
    onTheSpotAt: instant(),
    /** When the contact person asked for no more reminders. */
    remindersStoppedAt: instant(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index().on(t.proofId), index().on(t.agencyId, t.plainSentTo), index().on(t.handedOverBy), agencyWall()],
);

/** Answers of a contact person on the way, kept on the server: back, reload and another phone lose nothing. */
export const drafts = pgTable(
  'drafts',
  {
    deliveryId: uuid()
      .primaryKey()
      .references(() => deliveries.id, { onDelete: 'cascade' }),
    agencyId: ofAgency(),
    answer: jsonb().$type<DraftAnswer>().notNull(),
    revision: integer().notNull(),
    savedAt: instant().notNull(),
  },
  () => [agencyWall()],
);

/** The private link of a participant to the own progress, read-only. */
export const progressLinks = pgTable(
  'progress_links',
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    participantId: uuid()
      .notNull()
      .unique()
      .references(() => participants.id, { onDelete: 'cascade' }),
    generation: integer().notNull().default(1),
    tokenFingerprint: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  () => [agencyWall()],
);
