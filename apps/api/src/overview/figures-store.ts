import type { SQL } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import { answerCells, keptAnswerCells, type OpenRequests, openRequests } from './answer-store.ts';
import { type Caseload, caseloads } from './balance-store.ts';
import { hourCells, keptHourCells } from './hours-store.ts';
import { findCount, findStanding } from './kept-store.ts';

/** Everything that an overview adds up, and of when it is. */
export interface Figures {
  countedAt: Date;
  /** Whether something happened since that may not be counted yet. */
  behind: boolean;
  hours: SQL;
  answers: SQL;
  caseloads: readonly Caseload[];
  open: readonly OpenRequests[];
}

/** The figures of the agency as they were counted last; null when nobody counted yet. */
export async function keptFigures(scope: Scope): Promise<Figures | null> {
  const count = await findCount(scope);
  if (!count) return null;
  const cells = { hours: keptHourCells(scope), answers: keptAnswerCells(scope) };
  return { ...count, ...cells, ...(await findStanding(scope)) };
}

/** The figures of the agency or of one caseload, counted now. */
export async function figuresOfNow(scope: Scope, now: Date, counselorId?: string): Promise<Figures> {
  return {
    countedAt: now,
    behind: false,
    hours: hourCells(scope, counselorId),
    answers: answerCells(scope, now, counselorId),
    caseloads: await caseloads(scope, dayOf(now), counselorId),
    open: await openRequests(scope, now, counselorId),
  };
}
