/** Everything that can ask for a counselor's attention. */
export type StepKind =
  | 'TERM_ENDED'
  | 'TERM_ENDS'
  | 'MAIL_FAILED'
  | 'CONTACT_LEFT'
  | 'REFUSED'
  | 'REOPEN_ASKED'
  | 'SAMPLE_DOUBT'
  | 'IN_DOUBT'
  | 'MESSAGE'
  | 'REVIEW'
  | 'OBLIGATION_UNCLEAR'
  | 'REASSESS_EXEMPTION'
  | 'NO_ANSWER'
  | 'ENTER_IN_KBI'
  | 'AMEND_CONTRACT'
  | 'JUDGE_ACTIVITY'
  | 'HANDOVER_DUE'
  | 'SEND_REQUEST'
  | 'TALK_DUE'
  | 'FIND_ACTIVITY'
  | 'WAIT';

/** One thing to do for one person: why, as a sentence, and what, as the words of a link. `subjectId` is a proof or an activity. */
export type NextStep = { kind: StepKind; urgency: number; because: string; action: string; subjectId: string | null };

export function step(
  kind: StepKind,
  urgency: number,
  because: string,
  action: string,
  subjectId: string | null = null,
): NextStep {
  return { kind, urgency, because, action, subjectId };
}
