import { and, eq, lt, notExists, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import { deliveries, mails, participants, proofs, user } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { post } from '../mail/outbox.ts';
import { lockProof } from '../proofs/store.ts';

type Expired = Awaited<ReturnType<typeof expired>>[number];

/** Tells the counselors of an agency which links ended without an answer, each once (D-20). */
export async function postExpiries(deps: Deps, agencyId: string): Promise<void> {
  const now = deps.clock();
  for (const row of await inAgency(deps.db, agencyId, (scope) => expired(scope, now))) {
    await inAgency(deps.db, agencyId, (scope) => tell(scope, deps, row, now));
  }
}

async function tell(scope: Scope, deps: Deps, { deliveryId, proofId }: Expired, now: Date): Promise<void> {
  await lockProof(scope, proofId);
  const [row] = await expired(scope, now, deliveryId);
  if (!row) return;
  const mail = { kind: 'PROOF_EXPIRED', subjectId: deliveryId, recipient: row.counselorEmail } as const;
  if (!(await post(scope, now, mail))) return;
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'LINK_EXPIRED',
    subject: { kind: 'DELIVERY', id: deliveryId },
    facts: { proof: proofId },
  });
}

/** Links that expired while the question is open, but for those the counselor heard about: no need to lock them again. */
function expired({ tx, agencyId }: Scope, now: Date, deliveryId?: string) {
  const told = tx
    .select({ one: sql`1` })
    .from(mails)
    .where(and(eq(mails.subjectId, deliveries.id), eq(mails.kind, 'PROOF_EXPIRED')));
  return tx
    .select({ deliveryId: deliveries.id, proofId: proofs.id, counselorEmail: user.email })
    .from(proofs)
    .innerJoin(deliveries, and(eq(deliveries.proofId, proofs.id), eq(deliveries.state, 'LIVE')))
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .innerJoin(user, eq(user.id, participants.counselorId))
    .where(
      and(
        eq(proofs.agencyId, agencyId),
        eq(proofs.state, 'SENT'),
        lt(deliveries.expiresAt, now),
        deliveryId ? eq(deliveries.id, deliveryId) : undefined,
        notExists(told),
      ),
    );
}
