import { ownerStep } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, notFound, refuse } from '../failures.ts';
import { fingerprint } from '../links.ts';
import { findAgency } from '../proofs/store.ts';
import { openProcedure } from '../trpc.ts';
import { changesWhatPeopleRead } from './changes-text.ts';
import type { OfferContent } from './content-input.ts';
import { ownAction, ownEdit, ownInput } from './input.ts';
import { postVerification } from './post-mails.ts';
import { stepChange } from './step-change.ts';
import { changeOffer, findOffer, locateOffer, lockOffer, moderatorOf, type Offer, rewriteOffer } from './store.ts';
import { ownerView } from './view.ts';

/** What the owner of an offer does behind the own link. Reading changes nothing: programs open links too. */
export const ownerProcedures = {
  own: openProcedure
    .input(ownInput)
    .query(({ ctx: { deps }, input }) =>
      behindOffer(
        deps,
        input.token,
        async (scope, offer) => ownerView(offer, deps.clock(), (await findAgency(scope)).name, deps.publicUrl),
        findOffer,
      ),
    ),

  /** Confirms the address, says that it still holds, pauses, resumes or takes it away. Twice the same is once. */
  actOwn: openProcedure.input(ownAction).mutation(({ ctx: { deps }, input: { token, action } }) =>
    behindOffer(deps, token, async (scope, offer) => {
      const next = ownerStep(offer.state, action);
      if (!next) return isDone(offer, action) ? { state: offer.state } : refuse('ILLEGAL_TRANSITION');
      const now = deps.clock();
      const verified = action === 'VERIFY' ? { verifiedAt: now } : {};
      await changeOffer(scope, offer.id, { ...stepChange(offer, next, now, action === 'CONFIRM'), ...verified });
      await note(scope, deps, offer, `OFFER_${action}`, { state: next });
      return { state: next };
    }),
  ),

  /** Changes the offer. What people read goes to the local authority again; hours and the like do not. */
  editOwn: openProcedure.input(ownEdit).mutation(({ ctx: { deps }, input: { token, revision, offer } }) =>
    behindOffer(deps, token, async (scope, before) => {
      if (before.revision !== revision) conflict();
      if (before.state === 'REJECTED' || before.state === 'WITHDRAWN') refuse('ILLEGAL_TRANSITION');
      await staysInPlace(deps, scope, offer);
      const state = stateAfterEdit(before, offer);
      const now = deps.clock();
      const checked = state === 'UNVERIFIED' ? { verifiedAt: null } : { checkedAt: now, askedAt: null, asked: 0 };
      const after = await rewriteOffer(scope, before.id, offer, { state, updatedAt: now, reason: null, ...checked });
      if (state === 'UNVERIFIED') await postVerification(scope, after, now);
      await note(scope, deps, before, 'OFFER_EDITED', { state });
      return { state };
    }),
  ),
};

/** Whether an action that cannot be done now was done already, by a first click or another page. */
function isDone({ state, verifiedAt }: Offer, action: (typeof ownAction)['_output']['action']): boolean {
  switch (action) {
    case 'VERIFY':
      return verifiedAt !== null;
    case 'PAUSE':
      return state === 'PAUSED';
    case 'RESUME':
      return state === 'PUBLISHED';
    case 'WITHDRAW':
      return state === 'WITHDRAWN';
    case 'CONFIRM':
      return false;
  }
}

function stateAfterEdit(before: Offer, offer: OfferContent): Offer['state'] {
  // A new address is nobody's until its owner answers from there.
  const sameAddress = before.contactEmail?.toLowerCase() === offer.contactEmail?.toLowerCase();
  if (before.state === 'UNVERIFIED' || !sameAddress) return 'UNVERIFIED';
  const live = before.state === 'PUBLISHED' || before.state === 'PAUSED';
  return live && !changesWhatPeopleRead(before, offer) ? before.state : 'SUBMITTED';
}

// Another agency would moderate it there, and behind a wall an offer cannot move.
async function staysInPlace(deps: Deps, scope: Scope, { municipality }: OfferContent): Promise<void> {
  const agencyId = await moderatorOf(deps.db, municipality);
  if (agencyId === scope.agencyId) return;
  const sentence = 'Een ander lokaal bestuur beheert het aanbod daar. Vul voor die gemeente het formulier opnieuw in.';
  malformed([{ field: 'offer.municipality', sentence }]);
}

async function behindOffer<T>(
  deps: Deps,
  token: string,
  work: (scope: Scope, offer: Offer) => Promise<T>,
  find: typeof findOffer = lockOffer,
): Promise<T> {
  const place = await locateOffer(deps.db, fingerprint(deps.keys, token));
  if (!place) notFound();
  return inAgency(deps.db, place.agencyId, async (scope) => work(scope, existing(await find(scope, place.id))));
}

function note(scope: Scope, deps: Deps, { id }: Offer, action: string, facts: { state: string }): Promise<void> {
  return audit(scope, deps.keys.audit, deps.clock(), {
    actor: { kind: 'OFFER_OWNER', offerId: id, agencyId: scope.agencyId },
    action,
    subject: { kind: 'OFFER', id },
    facts,
  });
}
