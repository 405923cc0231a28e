import { nextReminder, RULESET } from '@veertig/rules';
import { and, count, eq, gte, inArray, isNull, max, min, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import { dayOf } from '../clock.ts';
import { deliveries, mails, proofs } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { linkMails } from '../mail/mail-kinds.ts';
import { post } from '../mail/outbox.ts';
import { isSendingHour } from '../mail/sending-hours.ts';
import { lockProof } from '../proofs/store.ts';

type Unanswered = Awaited<ReturnType<typeof unanswered>>[number];

/** Posts the reminders of an agency that are due now, outside working hours none (D-20). */
export async function postReminders(deps: Deps, agencyId: string): Promise<void> {
  const now = deps.clock();
  if (!isSendingHour(now, deps.holidays)) return;
  const rows = await inAgency(deps.db, agencyId, (scope) => unanswered(scope, now));
  for (const row of rows.filter((one) => dueReminder(one, now, deps))) {
    await inAgency(deps.db, agencyId, (scope) => remind(scope, deps, row, now));
  }
}

/** Under the lock of the proof, so that an answer, a revocation or another node either came first or comes after. */
async function remind(scope: Scope, deps: Deps, { deliveryId, proofId }: Unanswered, now: Date): Promise<void> {
  await lockProof(scope, proofId);
  const [row] = await unanswered(scope, now, deliveryId);
  const sequence = row && dueReminder(row, now, deps);
  if (!row?.sentTo || !sequence) return;
  const mail = { kind: 'PROOF_REMINDER', subjectId: deliveryId, recipient: row.sentTo, sequence } as const;
  if (!(await post(scope, now, mail))) return;
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'REMINDER_POSTED',
    subject: { kind: 'DELIVERY', id: deliveryId },
    facts: { reminder: sequence, proof: proofId },
  });
}

/** The number of the reminder that is due today, or null. */
function dueReminder({ sentAt, lastAt, mailed }: Unanswered, now: Date, { holidays }: Deps): number | null {
  if (!sentAt || !lastAt) return null;
  const remindedOn = Array.from({ length: mailed - 1 }, () => dayOf(lastAt));
  const next = nextReminder({ sentOn: dayOf(sentAt), remindedOn }, holidays);
  return next && next.day <= dayOf(now) ? next.number : null;
}

/**
 * Living links whose every mail was accepted and that can still get a reminder: no answer, not expired, not stopped.
 * The first mail accepted is the request.
 */
function unanswered({ tx, agencyId }: Scope, now: Date, deliveryId?: string) {
  return tx
    .select({
      deliveryId: deliveries.id,
      proofId: deliveries.proofId,
      sentTo: deliveries.sentTo,
      sentAt: min(mails.endedAt),
      lastAt: max(mails.endedAt),
      mailed: count(),
    })
    .from(proofs)
    .innerJoin(deliveries, and(eq(deliveries.proofId, proofs.id), eq(deliveries.state, 'LIVE')))
    .innerJoin(mails, and(eq(mails.subjectId, deliveries.id), inArray(mails.kind, [...linkMails])))
    .where(
      and(
        eq(proofs.agencyId, agencyId),
        eq(proofs.state, 'SENT'),
        isNull(deliveries.remindersStoppedAt),
        gte(deliveries.expiresAt, now),
        deliveryId ? eq(deliveries.id, deliveryId) : undefined,
      ),
    )
    .groupBy(deliveries.id)
    .having(sql`bool_and(${mails.state} = 'ACCEPTED') and count(*) <= ${RULESET.reminderDays.length}`);
}
