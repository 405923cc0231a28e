import type { ActivityPage } from '#lib/api/client.ts';

/**
 * The request of an activity on which more hours can still be put: not sent, and to the same contact person about the
 * same type of offer (D-12). After another contact person was chosen it is a request of its own.
 */
export function openDraft({ activity, proofs }: Pick<ActivityPage, 'activity' | 'proofs'>): string | undefined {
  return proofs.find(
    ({ proof }) =>
      proof.state === 'DRAFT' &&
      proof.contactPersonId === activity.contactPersonId &&
      proof.offerType === activity.offerType,
  )?.proof.id;
}
