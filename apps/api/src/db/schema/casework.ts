import type { CaseEntryKind, DecisionSubject, EvidenceFacts, EvidenceKind, Milestone } from '@veertig/rules';
import { date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { participants } from './people.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

const ofParticipant = () =>
  uuid()
    .notNull()
    .references(() => participants.id, { onDelete: 'cascade' });
const byStaff = () =>
  uuid()
    .notNull()
    .references(() => user.id);

/**
 * What staff wrote down about a case. Append-only: a correction is the next version of the same entry, the former text
 * stays. Working documents, never for anybody outside the agency (RC-13).
 */
export const caseEntries = pgTable(
  'case_entries',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: ofParticipant(),
    /** The same for every version of one entry. */
    entryId: uuid().notNull(),
    version: integer().notNull(),
    kind: text().$type<CaseEntryKind>().notNull(),
    /** Which talk it was; empty for anything else. */
    milestone: text().$type<Milestone>(),
    happenedOn: date({ mode: 'string' }).notNull(),
    text: text().notNull(),
    writtenBy: byStaff(),
    writtenAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('case_entries_version').on(t.entryId, t.version),
    index().on(t.participantId, t.happenedOn),
    agencyWall(),
  ],
);

/** What a person decided about a case, with the reason. Append-only: of one subject the last one holds. */
export const caseDecisions = pgTable(
  'case_decisions',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: ofParticipant(),
    subject: text().$type<DecisionSubject>().notNull(),
    /** From 1 in each subject of one participant, so that of two at once one is refused. */
    sequence: integer().notNull(),
    /** A code of the rules, by subject. */
    outcome: text().notNull(),
    /** The day it is about: the last day of the term, or the day of the choice or assessment. */
    aboutOn: date({ mode: 'string' }).notNull(),
    reason: text().notNull(),
    /** What the rules advised, and the facts of that moment. */
    facts: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    decidedBy: byStaff(),
    decidedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('case_decisions_sequence').on(t.participantId, t.subject, t.sequence), agencyWall()],
);

/** Evidence of work or study that somebody of the agency saw; no file is kept (EX-02 to EX-06). */
export const exemptionEvidence = pgTable(
  'exemption_evidence',
  {
    id: id(),
    agencyId: ofAgency(),
    participantId: ofParticipant(),
    kind: text().$type<EvidenceKind>().notNull(),
    facts: jsonb().$type<EvidenceFacts>().notNull(),
    validUntil: date({ mode: 'string' }),
    seenOn: date({ mode: 'string' }).notNull(),
    seenBy: byStaff(),
    notedAt: instant().notNull(),
    /** When it was noted by mistake, or no longer holds. */
    withdrawnAt: instant(),
  },
  (t) => [index().on(t.participantId), agencyWall()],
);
