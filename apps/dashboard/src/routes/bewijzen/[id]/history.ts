import type { ProofPage } from '#lib/api/client.ts';
import { draftOrigin } from './draft-origin.ts';

/** `at` is null for what happened last at a moment that is not known. */
export type Happening = { at: string | null; words: string };
type Facts = Pick<ProofPage, 'proof' | 'versions' | 'delivery'>;

const decisions: Partial<Record<ProofPage['proof']['state'], string>> = {
  ACCEPTED: 'Aanvaard',
  REJECTED: 'Afgekeurd',
  IN_DOUBT: 'In twijfel gezet',
  CANCELLED: 'Ingetrokken',
};

/** What happened to a proof, newest first; a version that was replaced stays visible. */
export function proofHistory({ proof, versions, delivery }: Facts): Happening[] {
  const decision = decisions[proof.state];
  const dated = [
    { at: proof.createdAt, words: 'Klaargemaakt' },
    ...(proof.sentAt ? [{ at: proof.sentAt, words: 'Laatst verstuurd' }] : []),
    ...deliveryHappenings(delivery),
    ...versions.flatMap(happeningsOf),
    ...(proof.reopenAskedAt ? [{ at: proof.reopenAskedAt, words: 'Verbetering gevraagd door de contactpersoon' }] : []),
    ...(decision && proof.decidedAt ? [{ at: proof.decidedAt, words: decision }] : []),
  ];
  return [...answers({ proof, versions }), ...dated.toSorted((a, b) => (a.at < b.at ? 1 : -1))];
}

/** An answer without a signature is the last thing that happened to a proof in these states. */
function answers(facts: Pick<Facts, 'proof' | 'versions'>): Happening[] {
  if (facts.proof.state === 'REFUSED') return [{ at: null, words: 'Geweigerd door de contactpersoon' }];
  const returned = facts.proof.state === 'DRAFT' && draftOrigin(facts) === 'RETURNED';
  return returned ? [{ at: null, words: 'Teruggegeven door de contactpersoon' }] : [];
}

function deliveryHappenings(delivery: Facts['delivery']): { at: string; words: string }[] {
  if (!delivery) return [];
  const { mail, mailEndedAt, remindersStoppedAt } = delivery;
  const trouble = mail === 'BOUNCED' ? 'Mail kwam terug' : mail === 'FAILED' ? 'Mail kwam niet aan' : null;
  return [
    ...(trouble && mailEndedAt ? [{ at: mailEndedAt, words: trouble }] : []),
    ...(remindersStoppedAt ? [{ at: remindersStoppedAt, words: 'Contactpersoon wil geen herinneringen meer' }] : []),
  ];
}

function happeningsOf({ number, version, confirmedAt, replacedAt, withdrawnAt }: ProofPage['versions'][number]) {
  const name = `Bewijs ${number}${version > 1 ? `, versie ${version}` : ''}`;
  return [
    { at: confirmedAt, words: `${name}: bevestigd` },
    ...(replacedAt ? [{ at: replacedAt, words: `${name}: heropend, dit bewijs is vervangen` }] : []),
    ...(withdrawnAt ? [{ at: withdrawnAt, words: `${name}: aanvaarding ingetrokken` }] : []),
  ];
}
