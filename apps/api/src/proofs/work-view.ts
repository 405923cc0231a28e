import type { NextStep } from '@veertig/rules';
import { judge } from '../caseload/case-facts.ts';
import { loadCaseFacts } from '../caseload/facts-store.ts';
import type { Scope } from '../db/scope.ts';

/** A proof that asks for something: whose, why and what next, as the rules say it. */
export interface ProofWork {
  proofId: string;
  participantId: string;
  participantName: string;
  step: NextStep;
}

type Found = { id: string; participantId: string; participantName: string };

/** The steps of these proofs, in their order. A proof of which the rules ask nothing is left out. */
export async function workOf(scope: Scope, found: readonly Found[], today: string): Promise<ProofWork[]> {
  const people = [...new Set(found.map(({ participantId }) => participantId))];
  const facts = await loadCaseFacts(scope, people);
  const steps = new Map(facts.map((one) => [one.person.participant.id, judge(one, today).steps]));
  return found.flatMap(({ id, participantId, participantName }) => {
    const step = steps.get(participantId)?.find(({ subjectId }) => subjectId === id);
    return step ? [{ proofId: id, participantId, participantName, step }] : [];
  });
}
