import type { NextStep, Obligation } from '@veertig/rules';
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CaseStage, TodayGroup, WaitingOn } from '../../caseload/case-state.ts';
import type { WorkGroup } from '../../caseload/work-group.ts';
import { user } from './accounts.ts';
import { participants } from './people.ts';
import { plainText } from './plain-text.ts';
import { agencyWall, id, instant, ofAgency } from './walls.ts';

/**
 * One line of the list of each participant: what the rules say of the dossier, stored so that a hundred thousand can be
 * filtered and sorted. Written by `refreshCases` alone, in the transaction of the change.
 */
export const caseRows = pgTable(
  'case_rows',
  {
    participantId: uuid()
      .primaryKey()
      .references(() => participants.id, { onDelete: 'cascade' }),
    /** No reference to the agencies: the participant has one, and each reference is a look-up for each row written. */
    agencyId: uuid().notNull(),
    counselorId: uuid().notNull(),
    /** As on the participant, so that a page of the list is read from one table. */
    name: text().notNull(),
    kbiReference: text(),
    place: text(),
    /** Lower case, without diacritics. */
    sortName: plainText().notNull(),
    /** Every word that finds this person, each between spaces. */
    words: plainText().notNull(),
    language: text().notNull(),
    /** Like `sortName`; empty when not known. */
    municipality: plainText().notNull(),
    obligation: text().$type<Obligation>().notNull(),
    stage: text().$type<CaseStage>().notNull(),
    waitingOn: text().$type<WaitingOn>().notNull(),
    todayGroup: text().$type<TodayGroup>().notNull(),
    countedMinutes: integer().notNull(),
    awaitingMinutes: integer().notNull(),
    remainingMinutes: integer().notNull(),
    goalReached: boolean().notNull(),
    /** The last day of the last term; a far day when there is none. */
    deadlineOn: date({ mode: 'string' }).notNull(),
    /** Ten times the urgency of the next step. */
    risk: integer().notNull(),
    next: jsonb().$type<NextStep>(),
    stepCount: integer().notNull(),
    awaitingAnswer: integer().notNull(),
    lastContactOn: date({ mode: 'string' }).notNull(),
    /** From this day on the rules may say something else; the row is then written again. */
    changesOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    index().on(t.agencyId, t.counselorId, t.risk, t.participantId),
    // By risk with every column that narrows: `case_rows_by_risk`, written in SQL because it includes columns.
    index().on(t.agencyId, t.sortName, t.participantId),
    index().on(t.agencyId, t.deadlineOn, t.participantId),
    index().on(t.agencyId, t.countedMinutes, t.participantId),
    index().on(t.agencyId, t.lastContactOn, t.participantId),
    index().on(t.agencyId, t.stage, t.risk, t.participantId),
    index().on(t.agencyId, t.waitingOn, t.risk, t.participantId),
    index().on(t.agencyId, t.todayGroup, t.risk, t.participantId),
    index().on(t.agencyId, t.obligation, t.risk, t.participantId),
    index().on(t.agencyId, t.language, t.risk, t.participantId),
    index().on(t.agencyId, t.municipality, t.risk, t.participantId),
    index().on(t.agencyId, t.changesOn),
    agencyWall(),
  ],
);

/**
 * One line of each proof of which the rules ask something. Written by `refreshCases` with the line of the person, and as
 * long good as that one. No reference to the proof: a proof goes with its person alone, and whoever holds another proof
 * of this person must not make a refresh wait.
 */
export const proofWork = pgTable(
  'proof_work',
  {
    proofId: uuid().primaryKey(),
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    agencyId: uuid().notNull(),
    counselorId: uuid().notNull(),
    workGroup: text().$type<WorkGroup>().notNull(),
    /** Since when it waits, which is the order of a group. */
    since: instant().notNull(),
    /** Empty until the rules have spoken. */
    step: jsonb().$type<NextStep>(),
  },
  (t) => [
    index('proof_work_of_agency').on(t.agencyId, t.workGroup, t.since, t.proofId),
    index('proof_work_of_counselor').on(t.agencyId, t.counselorId, t.workGroup, t.since, t.proofId),
    index().on(t.participantId),
    agencyWall(),
  ],
);

/** One row for each word that finds a participant: the start of a word is a range of this index. */
export const caseWords = pgTable(
  'case_words',
  {
    participantId: uuid()
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    word: plainText().notNull(),
    agencyId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.participantId, t.word] }),
    index().on(t.agencyId, t.word, t.participantId),
    agencyWall(),
  ],
);

/** A filter of the list with a name: of one person, or shared with the team. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    agencyId: ofAgency(),
    ownerId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The filter and order as the address of the list carries them. */
    query: text().notNull(),
    shared: boolean().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index().on(t.agencyId, t.ownerId), agencyWall()],
);
