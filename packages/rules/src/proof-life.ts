import type { ProofState } from './proof-state.ts';
import { fieldsOf } from './read-input.ts';

export const proofActors = ['COUNSELOR', 'CONTACT_PERSON', 'PARTICIPANT', 'LOCAL_AUTHORITY'] as const;
export type ProofActor = (typeof proofActors)[number];

/** The core of a proof's life, fixed by contract; then what was added to it. */
export const contractActions = [
  'SEND',
  'RECORD_PAPER_SIGNATURE',
  'CANCEL',
  'ACCEPT',
  'REJECT',
  'REOPEN',
  'DOUBT',
  'RESEND',
  'SIGN',
  'REFUSE',
] as const;
export const furtherActions = [
  'RECORD_PHONE_CONFIRMATION',
  'CHOOSE_CONTACT_PERSON',
  'DELEGATE',
  'RETURN_AS_WRONG_PERSON',
  'DISPUTE',
  'WITHDRAW',
] as const;
export type ProofAction = (typeof contractActions)[number] | (typeof furtherActions)[number];

export type ProofTask =
  | 'CONTACT_CONTACT_PERSON'
  | 'CONTACT_PROVIDER_ABOUT_MOTIVATION'
  | 'FIND_OTHER_CONTACT_PERSON'
  | 'DISCUSS_WITH_CONTACT_PERSON';

/** What a step leads to: the new state, a task for the counselor, and whether the signature falls. */
export type ProofStep = { state: ProofState; task?: ProofTask; signatureInvalidated?: true };
export type TransitionResult = ProofStep | { error: 'FORBIDDEN_ACTOR' | 'ILLEGAL_TRANSITION' };

export type ProofArrow = { from: ProofState; action: ProofAction; actor: ProofActor; to: ProofStep };

function arrow(from: ProofState, action: ProofAction, actor: ProofActor, to: ProofStep): ProofArrow {
  return { from, action, actor, to };
}

const reopened: ProofStep = { state: 'DRAFT', signatureInvalidated: true };

/** Every arrow of the contract (PR-05, PR-06, CK-01 to CK-04, D-23). */
export const contractArrows: readonly ProofArrow[] = [
  arrow('DRAFT', 'SEND', 'COUNSELOR', { state: 'SENT' }),
  arrow('SENT', 'RECORD_PAPER_SIGNATURE', 'COUNSELOR', { state: 'SIGNED' }),
  arrow('SENT', 'CANCEL', 'COUNSELOR', { state: 'CANCELLED' }),
  arrow('SIGNED', 'ACCEPT', 'COUNSELOR', { state: 'ACCEPTED' }),
  arrow('SIGNED', 'REJECT', 'COUNSELOR', { state: 'REJECTED' }),
  arrow('SIGNED', 'REOPEN', 'COUNSELOR', reopened),
  arrow('SIGNED', 'DOUBT', 'COUNSELOR', { state: 'IN_DOUBT', task: 'CONTACT_CONTACT_PERSON' }),
  arrow('IN_DOUBT', 'ACCEPT', 'COUNSELOR', { state: 'ACCEPTED' }),
  arrow('IN_DOUBT', 'REJECT', 'COUNSELOR', { state: 'REJECTED' }),
  arrow('IN_DOUBT', 'REOPEN', 'COUNSELOR', reopened),
  arrow('REFUSED', 'RESEND', 'COUNSELOR', { state: 'SENT' }),
  arrow('SENT', 'SIGN', 'CONTACT_PERSON', { state: 'SIGNED' }),
  arrow('SENT', 'REFUSE', 'CONTACT_PERSON', { state: 'REFUSED', task: 'CONTACT_PROVIDER_ABOUT_MOTIVATION' }),
];

/** The contract's arrows and the ones added since (CP-02, D-13, D-23). */
export const proofArrows: readonly ProofArrow[] = [
  ...contractArrows,
  arrow('SENT', 'DELEGATE', 'CONTACT_PERSON', { state: 'SENT' }),
  arrow('SENT', 'RETURN_AS_WRONG_PERSON', 'CONTACT_PERSON', { state: 'DRAFT', task: 'FIND_OTHER_CONTACT_PERSON' }),
  arrow('SENT', 'DISPUTE', 'CONTACT_PERSON', { state: 'DRAFT', task: 'DISCUSS_WITH_CONTACT_PERSON' }),
  arrow('SENT', 'RECORD_PHONE_CONFIRMATION', 'COUNSELOR', { state: 'SIGNED' }),
  arrow('SENT', 'RESEND', 'COUNSELOR', { state: 'SENT' }),
  arrow('DRAFT', 'CHOOSE_CONTACT_PERSON', 'COUNSELOR', { state: 'DRAFT' }),
  arrow('REFUSED', 'CHOOSE_CONTACT_PERSON', 'COUNSELOR', { state: 'DRAFT' }),
  arrow('DRAFT', 'CANCEL', 'COUNSELOR', { state: 'CANCELLED' }),
  arrow('REFUSED', 'CANCEL', 'COUNSELOR', { state: 'CANCELLED' }),
  arrow('ACCEPTED', 'WITHDRAW', 'COUNSELOR', { state: 'REJECTED' }),
  arrow('ACCEPTED', 'REOPEN', 'COUNSELOR', reopened),
];

export type TransitionInput = { state: ProofState; action: ProofAction; actor: ProofActor };

/** One step in the life of a proof, by the contract alone. */
export function transition(input: TransitionInput): TransitionResult {
  const { state, action, actor } = fieldsOf(input);
  return follow(contractArrows, state, action, actor);
}

/** One step in the life of a proof, the added actions included: what the product itself uses. */
export function advanceProof(state: ProofState, action: ProofAction, actor: ProofActor): TransitionResult {
  return follow(proofArrows, state, action, actor);
}

/** What this actor can do with a proof in this state, added actions included. */
export function allowedActions(input: { state: ProofState; actor: ProofActor }): ProofAction[] {
  const { state, actor } = fieldsOf(input);
  return proofArrows.filter((known) => known.from === state && known.actor === actor).map(({ action }) => action);
}

function follow(arrows: readonly ProofArrow[], state: unknown, action: unknown, actor: unknown): TransitionResult {
  const known = arrows.filter((candidate) => candidate.from === state && candidate.action === action);
  const own = known.find((candidate) => candidate.actor === actor);
  if (own) return { ...own.to };
  return { error: known.length > 0 ? 'FORBIDDEN_ACTOR' : 'ILLEGAL_TRANSITION' };
}
