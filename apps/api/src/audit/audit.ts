import { eq } from 'drizzle-orm';
import { refreshChangedCases } from '../caseload/row-store.ts';
import { auditHeads, auditRows } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { type Actor, actorId } from './actor.ts';
import { firstHash, linkHash } from './chain.ts';

/** Numbers, codes and ids only: no names, addresses or free text, so erasing a person never touches the trail. */
export type AuditFacts = Record<string, string | number | boolean | null>;

export interface AuditEvent {
  actor: Actor;
  action: string;
  subject: {
    kind: 'PARTICIPANT' | 'ACTIVITY' | 'PROOF' | 'DELIVERY' | 'CONFIRMATION' | 'MAIL' | 'ACCOUNT' | 'OFFER' | 'SCAN';
    id: string;
  };
  facts?: AuditFacts;
}

/**
 * Appends one row to the agency's chain, in the caller's transaction. The head stays locked until that transaction
 * ends, so call it last: rows of one agency come in one order. The lines of the list follow what changed.
 */
export async function audit(scope: Scope, key: Buffer, at: Date, event: AuditEvent): Promise<void> {
  const head = await lockHead(scope);
  const row = {
    sequence: head.sequence + 1,
    actorKind: event.actor.kind === 'STAFF' ? event.actor.role : event.actor.kind,
    actorId: actorId(event.actor),
    action: event.action,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    facts: event.facts ?? {},
  };
  const hash = linkHash(key, head.hash, { ...row, at: at.toISOString() });
  await scope.tx.insert(auditRows).values({ ...row, agencyId: scope.agencyId, at, hash });
  await scope.tx
    .update(auditHeads)
    .set({ sequence: row.sequence, hash })
    .where(eq(auditHeads.agencyId, scope.agencyId));
  await refreshChangedCases(scope, at);
}

async function lockHead({ tx, agencyId }: Scope): Promise<{ sequence: number; hash: string }> {
  await tx.insert(auditHeads).values({ agencyId, sequence: 0, hash: firstHash }).onConflictDoNothing();
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.agencyId, agencyId)).for('update');
  if (!head) throw new Error(`no audit head for agency ${agencyId}`);
  return head;
}
