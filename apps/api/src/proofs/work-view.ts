import { explainSignals, type NextStep } from '@veertig/rules';
import { judge } from '../caseload/case-facts.ts';
import { loadCaseFacts } from '../caseload/facts-store.ts';
import type { Scope } from '../db/scope.ts';
import { signalFactsOf } from './signal-store.ts';
import { findProofs } from './store.ts';
import type { StoredWork } from './work-store.ts';

/** A proof that asks for something: whose, why and what next, as the rules say it. */
interface ProofWork {
  proofId: string;
  participantId: string;
  participantName: string;
  step: NextStep;
}

/**
 * Stored lines of proofs with the words of the rules. One that time made out of date is judged again, and left out when
 * nothing is asked of it any more.
 */
export async function workOf(scope: Scope, stored: readonly StoredWork[], today: string): Promise<ProofWork[]> {
  const due = stored.filter(({ changesOn }) => changesOn <= today).map(({ participantId }) => participantId);
  const facts = await loadCaseFacts(scope, [...new Set(due)]);
  const judged = new Map(facts.map((one) => [one.person.participant.id, judge(one, today).steps]));
  return stored.flatMap(({ id: proofId, participantId, participantName, step: kept }) => {
    const steps = judged.get(participantId);
    const step = steps ? steps.find(({ subjectId }) => subjectId === proofId) : kept;
    return step ? [{ proofId, participantId, participantName, step }] : [];
  });
}

/** What a page of the work list shows, as it is on a day and for whoever looks. */
export async function listedWork(scope: Scope, stored: readonly StoredWork[], today: string, viewerId: string) {
  return signalledWork(scope, await workOf(scope, stored, today), viewerId);
}

/** The same with what asks for a look at each proof that waits for a check, in words. */
async function signalledWork(scope: Scope, work: readonly ProofWork[], viewerId: string) {
  const ids = work.filter(({ step }) => step.kind === 'REVIEW').map(({ proofId }) => proofId);
  const facts = await signalFactsOf(scope, await findProofs(scope, ids), viewerId);
  return work.map((row) => {
    const known = facts.get(row.proofId);
    return { ...row, signals: known ? explainSignals(known).map(({ sentence }) => sentence) : [] };
  });
}
