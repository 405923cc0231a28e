import { z } from 'zod';
import { rowId } from '../input.ts';

/** What a proof that is not closed waits for: a check, a call, patience that ran out, to be sent, or an answer. */
export const workGroups = ['REVIEW', 'CALL', 'UNANSWERED', 'SEND', 'WAIT'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** A page of the proofs of one group: after or before the one last seen. */
export const workPage = z.object({
  group: z.enum(workGroups),
  after: rowId.optional(),
  before: rowId.optional(),
});
