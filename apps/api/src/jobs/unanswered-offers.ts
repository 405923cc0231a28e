import { and, eq, lt } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import { daysLater } from '../clock.ts';
import { offers } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { changeOffer, lockOffer } from '../offers/store.ts';

/** Days that an offer waits for its owner to say that the address is theirs. */
export const verifyWithinDays = 30;

/** Ends offers whose address nobody confirmed, and forgets who was named in them: perhaps they know nothing of it. */
export async function endUnansweredOffers(deps: Deps, agencyId: string): Promise<void> {
  const now = deps.clock();
  for (const { id } of await inAgency(deps.db, agencyId, (scope) => unanswered(scope, now))) {
    await inAgency(deps.db, agencyId, (scope) => end(scope, deps, id, now));
  }
}

async function end(scope: Scope, deps: Deps, id: string, now: Date): Promise<void> {
  const offer = await lockOffer(scope, id);
  if (offer?.state !== 'UNVERIFIED') return;
  const forgotten = { contactName: '-', contactEmail: null, contactPhone: null, showName: false };
  const reason = 'Niemand bevestigde het e-mailadres.';
  await changeOffer(scope, id, { state: 'WITHDRAWN', reason, updatedAt: now, ...forgotten });
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'OFFER_UNANSWERED',
    subject: { kind: 'OFFER', id },
  });
}

function unanswered({ tx, agencyId }: Scope, now: Date) {
  return tx
    .select({ id: offers.id })
    .from(offers)
    .where(
      and(
        eq(offers.agencyId, agencyId),
        eq(offers.state, 'UNVERIFIED'),
        lt(offers.updatedAt, daysLater(now, -verifyWithinDays)),
      ),
    )
    .limit(200);
}
