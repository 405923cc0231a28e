import { obligations } from '@veertig/rules';
import { z } from 'zod';
import { day, line, rowId } from '../input.ts';
import { caseStages, todayGroups, waitingOns } from './case-state.ts';

/** Accepted hours in bands: nothing yet, less than half, half and more, the goal. */
export const hoursBands = ['NONE', 'UNDER_20', 'FROM_20', 'REACHED'] as const;
export type HoursBand = (typeof hoursBands)[number];

/** The end of the term in bands: past, within the days that ask for work, later, no term. */
export const deadlineBands = ['PAST', 'SOON', 'LATER', 'NONE'] as const;
export type DeadlineBand = (typeof deadlineBands)[number];

const searchText = z
  .string()
  .max(100, 'Hou het korter: hoogstens 100 tekens.')
  .default('')
  .transform((typed) => typed.replace(/\p{Cc}/gu, ' ').trim());

/** Which people: everything that narrows the list. `whose` is the own caseload, the agency, or that of a colleague. */
export const caseFilter = z.object({
  whose: z.union([z.enum(['MINE', 'TEAM']), rowId]).optional(),
  search: searchText,
  stage: z.enum(caseStages).optional(),
  waitingOn: z.enum(waitingOns).optional(),
  hours: z.enum(hoursBands).optional(),
  deadline: z.enum(deadlineBands).optional(),
  obligation: z.enum(obligations).optional(),
  todayGroup: z.enum(todayGroups).optional(),
  language: z.string().max(12).optional(),
  municipality: z.string().max(80).optional(),
});
export type CaseFilter = z.infer<typeof caseFilter>;

export const sortKeys = ['RISK', 'NAME', 'DEADLINE', 'HOURS', 'CONTACT'] as const;
export type SortKey = (typeof sortKeys)[number];

/** A page of the list: after or before the person last seen, whatever was added meanwhile. */
export const listInput = caseFilter.extend({
  sort: z.enum(sortKeys).default('RISK'),
  descending: z.boolean().optional(),
  after: rowId.optional(),
  before: rowId.optional(),
});
export type ListInput = z.infer<typeof listInput>;

/** Whom a bulk action is for: everybody a filter finds, carried as the filter itself, or people ticked one by one. */
export const selection = z.union([z.object({ filter: caseFilter }), z.object({ ids: z.array(rowId).min(1).max(200) })]);
export type Selection = z.infer<typeof selection>;

/** What to do for each of them. */
export const bulkAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('REMIND') }),
  z.object({ kind: z.literal('ASSIGN'), counselorId: z.uuid('Kies een collega.') }),
  z.object({ kind: z.literal('EXTEND'), until: day, reason: line(300, 'Vul de reden in.') }),
]);
export type BulkAction = z.infer<typeof bulkAction>;

export const bulkInput = z.object({ selection, action: bulkAction });
