import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import { daysLater } from '../clock.ts';
import { offers } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { isSendingHour } from '../mail/sending-hours.ts';
import { askAfterDays, staleAfterDays } from '../offers/freshness.ts';
import { postQuestion } from '../offers/post-mails.ts';
import { changeOffer, lockOffer, type Offer } from '../offers/store.ts';

/**
 * Asks the owners of published offers "klopt dit nog?": a quarter after the last check, and once more when it is greyed.
 * That it is greyed and later hidden follows from when it was asked, so no round has to come in time for it.
 */
export async function postOfferQuestions(deps: Deps, agencyId: string): Promise<void> {
  const now = deps.clock();
  if (!isSendingHour(now, deps.holidays)) return;
  for (const { id } of await inAgency(deps.db, agencyId, (scope) => dueOffers(scope, now))) {
    await inAgency(deps.db, agencyId, (scope) => ask(scope, deps, id, now));
  }
}

/** Under the lock of the offer, so that an answer either came first or comes after. */
async function ask(scope: Scope, deps: Deps, id: string, now: Date): Promise<void> {
  const offer = await lockOffer(scope, id);
  if (!offer || !isDue(offer, now)) return;
  const asked = offer.asked + 1;
  const changed = await changeOffer(scope, id, { askedAt: offer.askedAt ?? now, asked });
  await postQuestion(scope, changed, now);
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'OFFER_ASKED',
    subject: { kind: 'OFFER', id },
    facts: { asked },
  });
}

/** The same as the query, for the row as it is under the lock. */
function isDue({ state, checkedAt, askedAt, asked }: Offer, now: Date): boolean {
  if (state !== 'PUBLISHED') return false;
  if (!askedAt) return !checkedAt || checkedAt < daysLater(now, -askAfterDays);
  return asked === 1 && askedAt < daysLater(now, -staleAfterDays);
}

function dueOffers({ tx, agencyId }: Scope, now: Date) {
  const unchecked = or(isNull(offers.checkedAt), lt(offers.checkedAt, daysLater(now, -askAfterDays)));
  const unanswered = and(eq(offers.asked, 1), lt(offers.askedAt, daysLater(now, -staleAfterDays)));
  return tx
    .select({ id: offers.id })
    .from(offers)
    .where(
      and(
        eq(offers.agencyId, agencyId),
        eq(offers.state, 'PUBLISHED'),
        or(and(isNull(offers.askedAt), unchecked), and(sql`${offers.askedAt} is not null`, unanswered)),
      ),
    )
    .limit(200);
}
