import type { NextStep, Obligation, StepKind } from '@veertig/rules';

/** How far a dossier is. `OUTSIDE`: the pathway does not apply. `READY`: 40 hours, not yet entered in KBI. */
export const caseStages = ['STARTING', 'BUSY', 'READY', 'CLOSED', 'OUTSIDE'] as const;
export type CaseStage = (typeof caseStages)[number];

/** Who has to move next. */
export const waitingOns = ['COUNSELOR', 'CONTACT_PERSON', 'PARTICIPANT', 'NOBODY'] as const;
export type WaitingOn = (typeof waitingOns)[number];

/** The groups of the page of today, in their order. `NONE`: nothing to do now. */
export const todayGroups = [
  'DEADLINE',
  'BOUNCED',
  'REFUSED',
  'REVIEW',
  'NO_ANSWER',
  'READY',
  'PREPARE',
  'NONE',
] as const;
export type TodayGroup = (typeof todayGroups)[number];

const groupOfKind: Record<StepKind, TodayGroup> = {
  TERM_ENDED: 'DEADLINE',
  TERM_ENDS: 'DEADLINE',
  MAIL_FAILED: 'BOUNCED',
  CONTACT_LEFT: 'BOUNCED',
  REFUSED: 'REFUSED',
  REOPEN_ASKED: 'REFUSED',
  SAMPLE_DOUBT: 'REFUSED',
  IN_DOUBT: 'REFUSED',
  MESSAGE: 'REVIEW',
  REVIEW: 'REVIEW',
  OBLIGATION_UNCLEAR: 'REVIEW',
  REASSESS_EXEMPTION: 'REVIEW',
  NO_ANSWER: 'NO_ANSWER',
  ENTER_IN_KBI: 'READY',
  AMEND_CONTRACT: 'PREPARE',
  JUDGE_ACTIVITY: 'PREPARE',
  TALK_DUE: 'PREPARE',
  HANDOVER_DUE: 'PREPARE',
  SEND_REQUEST: 'PREPARE',
  FIND_ACTIVITY: 'PREPARE',
  WAIT: 'NONE',
};

const waitsOnOther: Partial<Record<StepKind, WaitingOn>> = {
  NO_ANSWER: 'CONTACT_PERSON',
  WAIT: 'CONTACT_PERSON',
  FIND_ACTIVITY: 'PARTICIPANT',
};

/** The group of the page of today in which the next step of a person stands. */
export const todayGroupOf = (next: NextStep | null): TodayGroup => (next ? groupOfKind[next.kind] : 'NONE');

/** Who has to move next; looking for an activity is first of all the participant's (RC-01). */
export const waitingOnOf = (next: NextStep | null): WaitingOn =>
  next ? (waitsOnOther[next.kind] ?? 'COUNSELOR') : 'NOBODY';

/** How far a dossier is, from duty, hours, record and activities. */
export function stageOf(facts: {
  obligation: Obligation;
  goalReached: boolean;
  kbiEnteredOn: string | null;
  activities: number;
}): CaseStage {
  if (facts.goalReached) return facts.kbiEnteredOn ? 'CLOSED' : 'READY';
  if (facts.obligation === 'NOT_APPLICABLE') return 'OUTSIDE';
  return facts.activities === 0 ? 'STARTING' : 'BUSY';
}
