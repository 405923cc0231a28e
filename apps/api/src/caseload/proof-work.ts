import type { NextStep } from '@veertig/rules';
import type { CaseFacts } from './case-facts.ts';
import { workGroupOf } from './work-group.ts';

export type ProofWorkRow = ReturnType<typeof proofWorkOf>[number];

/** The stored lines of one person's proofs: one for each of which the rules ask something, with what they ask. */
export function proofWorkOf({ person, own }: CaseFacts, steps: readonly NextStep[]) {
  const { id: participantId, counselorId } = person.participant;
  return own.proofs.flatMap(({ id: proofId, createdAt, confirmedAt }) => {
    const step = steps.find(({ subjectId }) => subjectId === proofId);
    const workGroup = step && workGroupOf[step.kind];
    if (!step || !workGroup) return [];
    // What was confirmed waits since then, everything else since somebody began to ask.
    const since = workGroup === 'REVIEW' && confirmedAt ? confirmedAt : createdAt;
    return [{ proofId, participantId, counselorId, workGroup, since, step }];
  });
}
