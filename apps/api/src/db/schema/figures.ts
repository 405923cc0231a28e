import type { Channel, OfferType } from '@veertig/rules';
import { bigint, boolean, date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { OpenRequests } from '../../overview/answer-store.ts';
import type { Caseload } from '../../overview/balance-store.ts';
import type { Side } from '../../overview/hours-store.ts';
import { plainText } from './plain-text.ts';
import { agencyWall, instant, ofAgency } from './walls.ts';

/** When the figures of an agency were counted, and of what. Counted again when the trail went on or a day passed. */
export const figures = pgTable(
  'figures',
  {
    agencyId: ofAgency().primaryKey(),
    /** The last row of the trail that these figures hold for certain. */
    sequence: bigint({ mode: 'number' }).notNull(),
    /** The day in Brussels. */
    day: date({ mode: 'string' }).notNull(),
    countedAt: instant().notNull(),
    /** How long counting took, in milliseconds. */
    took: integer().notNull(),
    /** Whether lines of the list waited to be written again for that day. */
    linesDue: boolean().notNull(),
    caseloads: jsonb().$type<Caseload[]>().notNull(),
    open: jsonb().$type<OpenRequests[]>().notNull(),
  },
  () => [agencyWall()],
);

/**
 * Confirmed hours by month and one side more. `previousMonth` is the last month before in which the same people had hours
 * under the same key: whoever has none since the start of a period is counted for the first time, so that the people of any
 * period are a sum.
 */
export const figureHours = pgTable(
  'figure_hours',
  {
    agencyId: ofAgency(),
    side: text().$type<Side>().notNull(),
    /** A type of offer, or a municipality as it was typed; empty when it is not known. */
    key: text(),
    /** YYYY-MM, of confirming. */
    month: plainText().notNull(),
    previousMonth: plainText(),
    people: integer().notNull(),
    acceptedMinutes: integer().notNull(),
    waitingMinutes: integer().notNull(),
  },
  (t) => [index().on(t.agencyId, t.month), agencyWall()],
);

/** Requests by month of sending, way of the answer and how long it took. */
export const figureAnswers = pgTable(
  'figure_answers',
  {
    agencyId: ofAgency(),
    /** YYYY-MM. */
    month: plainText().notNull(),
    /** Empty as long as there is no answer. */
    channel: text().$type<Channel>(),
    /** Tenths of days between sending and answer. */
    tenths: integer(),
    asked: integer().notNull(),
    refused: integer().notNull(),
    open: integer().notNull(),
    timely: integer().notNull(),
    ripe: integer().notNull(),
  },
  (t) => [index().on(t.agencyId, t.month), agencyWall()],
);

/** How many people took up a type of offer, by municipality as it was typed. */
export const figureTakers = pgTable(
  'figure_takers',
  {
    agencyId: ofAgency(),
    place: text().notNull(),
    offerType: text().$type<OfferType>().notNull(),
    people: integer().notNull(),
  },
  (t) => [index().on(t.agencyId), agencyWall()],
);
