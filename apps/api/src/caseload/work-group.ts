import type { StepKind } from '@veertig/rules';

/** What a proof that is not closed waits for: a check, a call, patience that ran out, to be sent, or an answer. */
export const workGroups = ['REVIEW', 'CALL', 'UNANSWERED', 'SEND', 'WAIT'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** The group in which a proof stands of which the rules ask this step; null for steps that are not about a proof. */
export const workGroupOf: Record<StepKind, WorkGroup | null> = {
  REVIEW: 'REVIEW',
  REFUSED: 'CALL',
  IN_DOUBT: 'CALL',
  REOPEN_ASKED: 'CALL',
  SAMPLE_DOUBT: 'CALL',
  MAIL_FAILED: 'UNANSWERED',
  CONTACT_LEFT: 'UNANSWERED',
  NO_ANSWER: 'UNANSWERED',
  SEND_REQUEST: 'SEND',
  WAIT: 'WAIT',
  TERM_ENDED: null,
  TERM_ENDS: null,
  MESSAGE: null,
  OBLIGATION_UNCLEAR: null,
  REASSESS_EXEMPTION: null,
  ENTER_IN_KBI: null,
  AMEND_CONTRACT: null,
  JUDGE_ACTIVITY: null,
  TALK_DUE: null,
  HANDOVER_DUE: null,
  FIND_ACTIVITY: null,
};
