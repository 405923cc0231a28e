import type { Signal } from '@veertig/rules';
import type { ProofWithPeople } from '../proofs/store.ts';

/** One line of the work list: which proof of whom, how many hours, and what asks for a look. */
export function reviewRow(
  { proof, participant, counselor, confirmation }: ProofWithPeople,
  signals: readonly Signal[],
) {
  return {
    id: proof.id,
    revision: proof.revision,
    description: proof.description,
    participantId: participant.id,
    participantName: participant.name,
    counselorName: counselor.name,
    contactPersonName: confirmation?.facts.contactPerson.name ?? '',
    confirmedAt: confirmation?.confirmedAt ?? null,
    minutes: confirmation?.facts.totalMinutes ?? 0,
    signals: signals.map(({ code, sentence }) => ({ code, sentence })),
  };
}
