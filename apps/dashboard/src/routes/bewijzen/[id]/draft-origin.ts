import type { ProofPage } from '#lib/api/client.ts';

/** How a request came to be a draft: new, opened again by us, or given back by the contact person unanswered. */
type DraftOrigin = 'NEW' | 'REOPENED' | 'RETURNED';

/** Tells it from the last time it was sent and the last time a confirmed version was opened again. */
export function draftOrigin({ proof, versions }: Pick<ProofPage, 'proof' | 'versions'>): DraftOrigin {
  const reopenedAt =
    versions
      .flatMap(({ replacedAt }) => replacedAt ?? [])
      .toSorted()
      .at(-1) ?? '';
  if (proof.sentAt && proof.sentAt > reopenedAt) return 'RETURNED';
  return reopenedAt ? 'REOPENED' : 'NEW';
}
