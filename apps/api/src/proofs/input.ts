import { z } from 'zod';
import { contactPersonChoice } from '../activities/input.ts';
import { typedSession } from '../confirmations/input.ts';
import { optionalLine, rowId, seenRevision } from '../input.ts';

/**
 * The request for a proof: typed lines of hours, and a remark for the contact person. A line may name the other activity
 * of the same request that it is of.
 */
export const requestInput = z.object({
  activityId: rowId,
  /** Absent for a new request. */
  id: rowId.optional(),
  revision: seenRevision,
  rows: z.array(typedSession.extend({ activityId: rowId.optional() })).max(60, 'Hoogstens 60 lijnen op één bewijs.'),
  remark: optionalLine(300),
});

/** What a counselor can decide about a proof, apart from sending it the first time. */
export const decisions = ['ACCEPT', 'DOUBT', 'REJECT', 'REOPEN', 'WITHDRAW', 'CANCEL', 'RESEND'] as const;

export const decision = z.object({
  id: rowId,
  action: z.enum(decisions),
  revision: z.number().int(),
  reason: optionalLine(500),
});

/** A proof as the page showed it, for what needs no more than that. */
export const seen = decision.pick({ id: true, revision: true });

/** Another contact person for a request: a colleague from the address book, or somebody new. */
export const choiceOfContactPerson = seen.extend({ contactPerson: contactPersonChoice });
export type ChoiceOfContactPerson = z.infer<typeof choiceOfContactPerson>;

export type Decision = {
  id: string;
  action: (typeof decisions)[number] | 'SEND';
  revision?: number;
  reason?: string | null;
};
