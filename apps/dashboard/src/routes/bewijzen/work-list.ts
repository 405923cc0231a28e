import type { NextStep, StepKind } from '@veertig/rules';
import type { CaseRow } from '#lib/api/client.ts';

export type ProofWork = { participant: string; participantId: string; step: NextStep };
export type ProofGroup = { heading: string; work: ProofWork[] };

const groups: readonly { heading: string; kinds: readonly StepKind[] }[] = [
  { heading: 'Na te kijken', kinds: ['REVIEW'] },
  { heading: 'Te bellen', kinds: ['REFUSED', 'REOPEN_ASKED', 'IN_DOUBT', 'NO_ANSWER', 'MAIL_FAILED'] },
  { heading: 'Te versturen', kinds: ['SEND_REQUEST'] },
  { heading: 'Wacht op antwoord', kinds: ['WAIT'] },
];

/** The proofs that still ask for something, in the order of the day; groups without work are left out. */
export function proofGroups(rows: readonly CaseRow[]): ProofGroup[] {
  const work = rows.flatMap(({ id, name, steps }) =>
    steps.map((step) => ({ participant: name, participantId: id, step })),
  );
  return groups
    .map(({ heading, kinds }) => ({ heading, work: work.filter(({ step }) => kinds.includes(step.kind)) }))
    .filter((group) => group.work.length > 0);
}
