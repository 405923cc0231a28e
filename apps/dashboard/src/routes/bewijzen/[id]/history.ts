import type { ProofPage } from '#lib/api/client.ts';

export type Happening = { at: string; words: string };

const decisions: Partial<Record<ProofPage['proof']['state'], string>> = {
  ACCEPTED: 'Aanvaard',
  REJECTED: 'Afgekeurd',
  IN_DOUBT: 'In twijfel gezet',
  CANCELLED: 'Ingetrokken',
};

/** What happened to a proof, newest first; a version that was replaced stays visible. */
export function proofHistory({ proof, versions }: Pick<ProofPage, 'proof' | 'versions'>): Happening[] {
  const decision = decisions[proof.state];
  return [
    { at: proof.createdAt, words: 'Klaargemaakt' },
    ...(proof.sentAt ? [{ at: proof.sentAt, words: 'Laatst verstuurd' }] : []),
    ...versions.flatMap(happeningsOf),
    ...(decision && proof.decidedAt ? [{ at: proof.decidedAt, words: decision }] : []),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function happeningsOf({ number, version, confirmedAt, replacedAt, withdrawnAt }: ProofPage['versions'][number]) {
  const name = `Bewijs ${number}${version > 1 ? `, versie ${version}` : ''}`;
  return [
    { at: confirmedAt, words: `${name}: bevestigd` },
    ...(replacedAt ? [{ at: replacedAt, words: `${name}: heropend, dit bewijs is vervangen` }] : []),
    ...(withdrawnAt ? [{ at: withdrawnAt, words: `${name}: aanvaarding ingetrokken` }] : []),
  ];
}
