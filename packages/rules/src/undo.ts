import type { ProofState } from './proof-state.ts';
import { fieldsOf } from './read-input.ts';
import { RULESET } from './ruleset.ts';

/**
 * What may be undone about a proof. `from` is the state before the last step, `secondsSince` how long ago that step was,
 * `mailWaits` whether the mail of that step has not left yet.
 */
export type UndoFacts = { state: ProofState; from: ProofState | null; secondsSince: number; mailWaits: boolean };
export type UndoResult = { state: ProofState } | { error: 'ILLEGAL_TRANSITION' | 'TOO_LATE_TO_UNDO' };

/**
 * Takes the last step of a proof back, as if the button was pressed by mistake: an acceptance within some minutes, a
 * request as long as its mail waits. It is no step in the life of a proof, so no signature falls and no task follows.
 */
export function undoStep(facts: UndoFacts): UndoResult {
  const { state, from, secondsSince, mailWaits } = fieldsOf(facts) as UndoFacts;
  if (state === 'ACCEPTED' && (from === 'SIGNED' || from === 'IN_DOUBT')) {
    const late = !(secondsSince >= 0 && secondsSince <= RULESET.undoAcceptSeconds);
    return late ? { error: 'TOO_LATE_TO_UNDO' } : { state: from };
  }
  if (state === 'SENT' && from === 'DRAFT') return mailWaits ? { state: from } : { error: 'TOO_LATE_TO_UNDO' };
  return { error: 'ILLEGAL_TRANSITION' };
}
