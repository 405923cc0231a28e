import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { participants } from './people.ts';
import { confirmations, proofs } from './proofs.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/** What came of checking one proof of a sample: a doubt is looked at by a person, nothing follows by itself. */
export const sampleOutcomes = ['IN_ORDER', 'NOT_REACHED', 'DOUBT'] as const;
export type SampleOutcome = (typeof sampleOutcomes)[number];

/** A control sample: accepted proofs of one month, drawn by lot. With seed and moment the draw can be repeated. */
export const samples = pgTable(
  'samples',
  {
    id: id(),
    agencyId: ofAgency(),
    /** YYYY-MM, of the day of accepting. */
    month: text().notNull(),
    /** How many were asked for, and among how many was drawn. */
    wanted: integer().notNull(),
    candidates: integer().notNull(),
    /** Random bytes in hex; with a proof's number they give its lot. */
    seed: text().notNull(),
    drawnBy: uuid()
      .notNull()
      .references(() => user.id),
    drawnAt: instant().notNull(),
  },
  (t) => [index().on(t.agencyId, t.drawnAt), agencyWall()],
);

/** One drawn proof, in the order of the lots, and what came of it. */
export const sampleProofs = pgTable(
  'sample_proofs',
  {
    sampleId: uuid()
      .notNull()
      .references(() => samples.id, { onDelete: 'cascade' }),
    proofId: uuid()
      .notNull()
      .references(() => proofs.id, { onDelete: 'cascade' }),
    /** What was accepted when it was drawn; a next version is another thing. */
    confirmationId: uuid()
      .notNull()
      .references(() => confirmations.id, { onDelete: 'cascade' }),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    agencyId: ofAgency(),
    position: integer().notNull(),
    outcome: text().$type<SampleOutcome>(),
    note: text(),
    outcomeBy: uuid().references(() => user.id),
    outcomeAt: instant(),
    /** When somebody who guides the case looked at a doubt and kept the hours, and why. */
    settledAt: instant(),
    settledBy: uuid().references(() => user.id),
    settledReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.sampleId, t.proofId] }),
    index().on(t.proofId),
    index().on(t.participantId),
    agencyWall(),
  ],
);
