import type { KeyObject } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { refreshChangedCases } from '../caseload/row-store.ts';
import { insertRows } from '../db/insert-rows.ts';
import { auditHeads, auditRows } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { type Actor, actorId } from './actor.ts';
import { firstHash, linkHash } from './chain.ts';
import { stoodInFor } from './stand-in-store.ts';

/** Numbers, codes and ids only: no names, addresses or free text, so erasing a person never touches the trail. */
export type AuditFacts = Record<string, string | number | boolean | null>;

export interface AuditEvent {
  actor: Actor;
  action: string;
  subject: {
    kind:
      | 'PARTICIPANT'
      | 'ACTIVITY'
      | 'PROOF'
      | 'DELIVERY'
      | 'CONFIRMATION'
      | 'MAIL'
      | 'ACCOUNT'
      | 'IMPORT'
      | 'OFFER'
      | 'SAMPLE'
      | 'SCAN'
      | 'ORGANIZATION'
      | 'CONTACT_PERSON';
    id: string;
  };
  facts?: AuditFacts;
}

/**
 * Appends one row to the agency's chain, in the caller's transaction. The head stays locked until that transaction
 * ends, so call it last: rows of one agency come in one order. The lines of the list follow what changed.
 */
export function audit(scope: Scope, key: KeyObject, at: Date, event: AuditEvent): Promise<void> {
  return auditAll(scope, key, at, [event]);
}

/** The same for changes that belong together, one row each. */
export async function auditAll(scope: Scope, key: KeyObject, at: Date, events: readonly AuditEvent[]): Promise<void> {
  if (scope.rehearsal) return;
  const instead = await stoodInFor(scope, events);
  let { sequence, hash } = await lockHead(scope);
  const rows = events.map((event, index) => {
    const row = rowOf(event, ++sequence, instead[index] ?? null);
    hash = linkHash(key, hash, { ...row, at: at.toISOString() });
    return { ...row, agencyId: scope.agencyId, at, hash };
  });
  if (rows.length === 0) return;
  await insertRows(scope.tx, auditRows, rows);
  await scope.tx.update(auditHeads).set({ sequence, hash }).where(eq(auditHeads.agencyId, scope.agencyId));
  await refreshChangedCases(scope, at);
}

function rowOf({ actor, action, subject, facts }: AuditEvent, sequence: number, insteadOf: string | null) {
  return {
    sequence,
    actorKind: actor.kind === 'STAFF' ? actor.role : actor.kind,
    actorId: actorId(actor),
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    facts: insteadOf ? { ...facts, insteadOf } : (facts ?? {}),
  };
}

async function lockHead({ tx, agencyId }: Scope): Promise<{ sequence: number; hash: string }> {
  await tx.insert(auditHeads).values({ agencyId, sequence: 0, hash: firstHash }).onConflictDoNothing();
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.agencyId, agencyId)).for('update');
  if (!head) throw new Error(`no audit head for agency ${agencyId}`);
  return head;
}
