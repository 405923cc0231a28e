import type { CaseEntryKind, Milestone, Role } from '@veertig/rules';

/** What a timeline can be narrowed to. */
export const timelineKinds = ['PROOF', 'MAIL', 'ACTIVITY', 'ENTRY', 'CASE', 'MESSAGE'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** What of the trail is told, and where it belongs. What people wrote is told from what they wrote. */
const kinds = {
  PARTICIPANT_ADDED: 'CASE',
  PARTICIPANT_EDITED: 'CASE',
  PARTICIPANT_ASSIGNED: 'CASE',
  PATHWAY_SAVED: 'CASE',
  EFFORT_NOTED: 'CASE',
  TERM_ADDED: 'CASE',
  TERM_REMOVED: 'CASE',
  END_OF_TERM_DECIDED: 'CASE',
  CHOICE_MADE: 'CASE',
  EVIDENCE_NOTED: 'CASE',
  EVIDENCE_WITHDRAWN: 'CASE',
  EXEMPTION_ASSESSED: 'CASE',
  ENTERED_IN_KBI: 'CASE',
  SAMPLE_DOUBT_SETTLED: 'CASE',
  PARTICIPANT_MESSAGE: 'MESSAGE',
  PARTICIPANT_PROPOSAL: 'MESSAGE',
  MESSAGE_SETTLED: 'MESSAGE',
  ACTIVITY_ADDED: 'ACTIVITY',
  ACTIVITY_JUDGED: 'ACTIVITY',
  FIRST_TIME_ARRANGED: 'ACTIVITY',
  CONTACT_PERSON_CORRECTED: 'ACTIVITY',
  PROOF_REQUEST_SAVED: 'PROOF',
  PROOF_CONTACT_PERSON_CHOSEN: 'PROOF',
  PROOF_SEND: 'PROOF',
  PROOF_RESEND: 'PROOF',
  PROOF_CANCEL: 'PROOF',
  PROOF_DELEGATE: 'PROOF',
  PROOF_REFUSE: 'PROOF',
  PROOF_RETURN_AS_WRONG_PERSON: 'PROOF',
  PROOF_DISPUTE: 'PROOF',
  PROOF_SIGN: 'PROOF',
  PROOF_RECORD_PAPER_SIGNATURE: 'PROOF',
  PROOF_RECORD_PHONE_CONFIRMATION: 'PROOF',
  PROOF_SEALED: 'PROOF',
  PROOF_ACCEPT: 'PROOF',
  PROOF_DOUBT: 'PROOF',
  PROOF_REJECT: 'PROOF',
  PROOF_REOPEN: 'PROOF',
  PROOF_WITHDRAW: 'PROOF',
  PROOF_UNDO: 'PROOF',
  PROOF_REOPEN_ASKED: 'PROOF',
  PROOF_REOPEN_DISMISSED: 'PROOF',
  SCAN_ADDED: 'PROOF',
  REMINDER_POSTED: 'MAIL',
  REMINDER_UNDONE: 'MAIL',
  REMINDERS_STOPPED: 'MAIL',
  LINK_EXPIRED: 'MAIL',
  LINK_RENEWED: 'MAIL',
  LINK_ASKED_ON_THE_SPOT: 'MAIL',
  LETTER_PRINTED_AGAIN: 'MAIL',
  MAIL_BOUNCED: 'MAIL',
  MAIL_FAILED: 'MAIL',
} as const satisfies Record<string, TimelineKind>;
export type TimelineAction = keyof typeof kinds;

/** The actions of the trail that a timeline tells, of one kind or of all. */
export function actionsOf(kind: TimelineKind | null): TimelineAction[] {
  const actions = Object.keys(kinds) as TimelineAction[];
  return kind === null ? actions : actions.filter((action) => kinds[action] === kind);
}

/** Who did it: a colleague or contact person by name, the others by what they are in this case. */
export interface Doer {
  role: Role | 'CONTACT_PERSON' | 'PARTICIPANT' | 'SYSTEM';
  name: string | null;
  /** The absent colleague for whom it was done. */
  insteadOf: string | null;
}

/** One thing that happened. `at` of what was written down later is the end of the day it was about. */
export interface Happening {
  action: TimelineAction | 'ENTRY_WRITTEN';
  at: Date;
  key: string;
  /** The day alone is known. */
  dayOnly: boolean;
  by: Doer;
  about: { proofId: string | null; activityId: string | null; description: string } | null;
  facts: Record<string, string | number | boolean | null>;
  /** What a person wrote about it. */
  text: string | null;
  entry: { id: string; kind: CaseEntryKind; milestone: Milestone | null; corrected: boolean } | null;
}

/** The last first; of one moment in the order of the trail, notes above. */
export function newestFirst(a: Happening, b: Happening): number {
  return b.at.getTime() - a.at.getTime() || (a.key < b.key ? 1 : -1);
}

/** Where the page after this line begins, for an address. */
export const placeOf = ({ at, key }: Happening): string => `${at.getTime()}_${key}`;
