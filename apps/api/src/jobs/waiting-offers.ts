import { daysBetween } from '@veertig/rules';
import { and, eq, isNull, max } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import { dayOf, daysLater } from '../clock.ts';
import { mails, user } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { post } from '../mail/outbox.ts';
import { isSendingHour } from '../mail/sending-hours.ts';
import { offersWaiting } from '../offers/waiting-store.ts';

/** Days after which who looks after offers hears again about what still waits. */
const tellAgainAfterDays = 7;

const firstDay = '1970-01-01';

/**
 * Tells the editors of a local authority that offers wait for a decision: when something came in since they last heard
 * of it, at most once a working day, and once a week as long as it waits. What it says is decided when it is sent.
 */
export async function postWaitingOffers(deps: Deps, agencyId: string): Promise<void> {
  const now = deps.clock();
  if (!isSendingHour(now, deps.holidays)) return;
  await inAgency(deps.db, agencyId, async (scope) => {
    const waiting = await offersWaiting(scope);
    if (!waiting) return;
    for (const editor of await editorsOf(scope)) {
      const toldAt = await lastToldAt(scope, editor.id);
      const due = !toldAt || toldAt < waiting.newestAt || toldAt < daysLater(now, -tellAgainAfterDays);
      if (due) await tell(scope, deps, editor, now);
    }
  });
}

async function tell(scope: Scope, deps: Deps, editor: { id: string; email: string }, now: Date): Promise<void> {
  const day = daysBetween(firstDay, dayOf(now));
  const mail = { kind: 'OFFERS_WAITING', subjectId: editor.id, recipient: editor.email, sequence: day } as const;
  if (!(await post(scope, now, mail))) return;
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'OFFERS_WAITING_TOLD',
    subject: { kind: 'ACCOUNT', id: editor.id },
    facts: { day },
  });
}

async function editorsOf({ tx, agencyId }: Scope) {
  return tx
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(and(eq(user.agencyId, agencyId), eq(user.role, 'OFFER_EDITOR'), isNull(user.digestStoppedAt)));
}

async function lastToldAt({ tx, agencyId }: Scope, userId: string): Promise<Date | null> {
  const [last] = await tx
    .select({ at: max(mails.createdAt) })
    .from(mails)
    .where(and(eq(mails.agencyId, agencyId), eq(mails.kind, 'OFFERS_WAITING'), eq(mails.subjectId, userId)));
  return last?.at ?? null;
}
