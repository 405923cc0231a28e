import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refuse } from '../failures.ts';
import { type Delivery, findDelivery, findProof } from '../proofs/store.ts';
import { confirm, sameDraft } from './confirm.ts';
import type { DraftAnswer } from './input.ts';
import { type Link, linkState, loadLinkToChange } from './view.ts';

type Signer = DraftAnswer['signer'];

/** Who signs together, as the check page showed it. Somebody else's later answers, or other picks, are refused. */
export function signerTogether(link: Link, picks: readonly string[], revision: number): Signer {
  sameDraft(link, revision);
  const { together, signer } = link.draft.answer;
  const same = together?.length === picks.length && together.every((id) => picks.includes(id));
  return same && signer ? signer : refuse('DRAFT_CHANGED');
}

/**
 * Signs each picked request in a transaction of its own, the one behind the link last: as long as that one is open,
 * the same post can be repeated. Without a signer it only tells what was confirmed. Gives the ids that stand confirmed.
 */
export async function confirmTogether(
  deps: Deps,
  { delivery, found }: Link,
  picks: readonly string[],
  signer: Signer | null,
): Promise<string[]> {
  const confirmed: string[] = [];
  for (const id of picks.toSorted((a, b) => Number(a === delivery.id) - Number(b === delivery.id))) {
    const done = await inAgency(deps.db, found.proof.agencyId, (scope) =>
      confirmOne(scope, deps, id, delivery, signer),
    );
    if (done) confirmed.push(id);
  }
  deps.wakeWorker();
  return confirmed;
}

/** False for a request that closed meanwhile, and for one of another address. */
async function confirmOne(
  scope: Scope,
  deps: Deps,
  id: string,
  own: Pick<Link['delivery'], 'id' | 'plainSentTo'>,
  signer: Signer | null,
): Promise<boolean> {
  const known = await findDelivery(scope, id);
  if (!known || !isOfSameAddress(known, own)) return false;
  const link = await loadLinkToChange(scope, id);
  const now = deps.clock();
  if (signer && linkState(link.delivery, link.found, now) === 'OPEN') {
    const answer: DraftAnswer = { hours: { answer: 'CORRECT' }, signer };
    await confirm(scope, deps, { ...link, draft: { ...link.draft, answer } }, now);
  }
  const found = await findProof(scope, link.found.proof.id);
  return found !== undefined && linkState(link.delivery, found, now) === 'CONFIRMED';
}

/** A link on paper has no address, so nothing but itself. */
const isOfSameAddress = (known: Delivery, own: Pick<Delivery, 'id' | 'plainSentTo'>) =>
  known.id === own.id || (own.plainSentTo !== null && known.plainSentTo === own.plainSentTo);
