import { addMonths } from '@veertig/rules';
import { z } from 'zod';
import type { FieldProblem } from '../failures.ts';
import { rowId } from '../input.ts';

/** Months in one overview: what still fits on a page and in one look. */
const mostMonths = 36;
const usualMonths = 12;

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Kies een maand, bijvoorbeeld 2026-03.');

/** Which figures: whole months, both included, and one caseload or the agency. Empty: the last twelve months. */
export const periodInput = z.object({ from: month.optional(), until: month.optional() });
export const overviewInput = periodInput.extend({ counselorId: rowId.optional() });

/** Whole months, both included, as YYYY-MM. */
export interface Period {
  from: string;
  until: string;
}

/** The period somebody asks for, or what is wrong with it; a missing end is this month, a missing start a year earlier. */
export function readPeriod(typed: z.infer<typeof periodInput>, today: string): Period | { problem: FieldProblem } {
  const until = typed.until ?? today.slice(0, 7);
  const from = typed.from ?? monthLater(until, 1 - usualMonths);
  if (until < from) return { problem: { field: 'until', sentence: 'De laatste maand komt voor de eerste.' } };
  if (from <= monthLater(until, -mostMonths)) {
    return { problem: { field: 'from', sentence: `Kies hoogstens ${mostMonths} maanden.` } };
  }
  return { from, until };
}

/** Every month of a period, in order. */
export function monthsOf({ from, until }: Period): string[] {
  const months = [from];
  for (let month = from; month < until; ) {
    month = monthLater(month, 1);
    months.push(month);
  }
  return months;
}

const monthLater = (month: string, count: number): string => addMonths(`${month}-01`, count).slice(0, 7);
