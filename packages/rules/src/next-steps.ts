import { type Day, daysBetween } from './calendar.ts';
import type { Obligation } from './participant-facts.ts';
import type { ProofState } from './proof-state.ts';
import { RULESET } from './ruleset.ts';
import { formatMinutes } from './words.ts';

/** Everything that can ask for a counselor's attention, in the order of urgency. */
export const stepKinds = [
  'TERM_ENDED',
  'TERM_ENDS',
  'MAIL_FAILED',
  'REFUSED',
  'IN_DOUBT',
  'REVIEW',
  'OBLIGATION_UNCLEAR',
  'NO_ANSWER',
  'ENTER_IN_KBI',
  'JUDGE_ACTIVITY',
  'SEND_REQUEST',
  'FIND_ACTIVITY',
  'WAIT',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One thing to do for one person: why, in a sentence, and what, as the words of a link. `subjectId` is a proof or activity. */
export type NextStep = {
  kind: StepKind;
  urgency: number;
  because: string;
  action: string;
  subjectId: string | null;
};
