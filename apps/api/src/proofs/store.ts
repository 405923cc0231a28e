import type { ProofState } from '@veertig/rules';
import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import {
  agencies,
  confirmations,
  contactPersons,
  type DeliveryState,
  deliveries,
  documents,
  mails,
  organizations,
  participants,
  proofs,
  user,
} from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';

export type Proof = typeof proofs.$inferSelect;
export type Confirmation = typeof confirmations.$inferSelect;
export type Delivery = typeof deliveries.$inferSelect;

/** A proof with everyone it is about: what a page, a mail or the facts of a confirmation need. */
export type ProofWithPeople = NonNullable<Awaited<ReturnType<typeof findProof>>>;

function selectProofs({ tx }: Scope) {
  return tx
    .select({
      proof: proofs,
      participant: participants,
      contactPerson: contactPersons,
      organization: organizations,
      counselor: { id: user.id, name: user.name, email: user.email, phone: user.phone },
      confirmation: confirmations,
      sealedAt: documents.sealedAt,
    })
    .from(proofs)
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .innerJoin(contactPersons, eq(contactPersons.id, proofs.contactPersonId))
    .innerJoin(user, eq(user.id, participants.counselorId))
    .leftJoin(organizations, eq(organizations.id, proofs.organizationId))
    .leftJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .leftJoin(documents, eq(documents.confirmationId, confirmations.id));
}

/** One proof of this agency with its live confirmation, or undefined. */
export async function findProof(scope: Scope, id: string) {
  const [found] = await selectProofs(scope).where(and(eq(proofs.id, id), eq(proofs.agencyId, scope.agencyId)));
  return found;
}

/** These proofs of this agency, in no order. */
export function findProofs(scope: Scope, ids: readonly string[]) {
  return selectProofs(scope).where(and(isOneOf(proofs.id, ids), eq(proofs.agencyId, scope.agencyId)));
}

/** A participant's proofs, oldest first. */
export function proofsOf(scope: Scope, participantId: string) {
  return selectProofs(scope)
    .where(and(eq(proofs.participantId, participantId), eq(proofs.agencyId, scope.agencyId)))
    .orderBy(asc(proofs.createdAt));
}

/** How many proofs of some caseloads were confirmed since an instant. */
export async function countConfirmedSince({ tx, agencyId }: Scope, since: Date, counselorIds: readonly string[]) {
  const [counted] = await tx
    .select({ proofs: count() })
    .from(confirmations)
    .innerJoin(proofs, eq(proofs.id, confirmations.proofId))
    .innerJoin(participants, eq(participants.id, proofs.participantId))
    .where(
      and(
        eq(confirmations.agencyId, agencyId),
        gte(confirmations.confirmedAt, since),
        isNull(confirmations.replacedAt),
        isNull(confirmations.withdrawnAt),
        inArray(participants.counselorId, [...counselorIds]),
      ),
    );
  return counted?.proofs ?? 0;
}

/** The agency of a scope: its name and how to reach it. */
export async function findAgency({ tx, agencyId }: Scope) {
  const [agency] = await tx.select().from(agencies).where(eq(agencies.id, agencyId));
  if (!agency) throw new Error(`no agency ${agencyId}`);
  return agency;
}

/** Stores a new draft request. Returns the new id. */
export async function addProof(
  { tx, agencyId }: Scope,
  row: Omit<typeof proofs.$inferInsert, 'id' | 'agencyId' | 'state' | 'revision'>,
): Promise<string> {
  const [added] = await tx
    .insert(proofs)
    .values({ ...row, agencyId, state: 'DRAFT' })
    .returning();
  if (!added) throw new Error('proof was not stored');
  return added.id;
}

/** Changes what is asked of a draft. False when it no longer is one or changed since `revision`: nothing is stored. */
export async function editRequest(
  { tx, agencyId }: Scope,
  { id, revision }: { id: string; revision: number | undefined },
  change: Pick<Proof, 'asked' | 'askedFor' | 'remark' | 'description' | 'activityId'>,
): Promise<boolean> {
  const seen = revision === undefined ? undefined : eq(proofs.revision, revision);
  const changed = await tx
    .update(proofs)
    .set({ ...change, revision: sql`${proofs.revision} + 1` })
    .where(and(eq(proofs.id, id), eq(proofs.agencyId, agencyId), eq(proofs.state, 'DRAFT'), seen))
    .returning({ id: proofs.id });
  return changed.length === 1;
}

/** Makes other transactions that change this proof wait until this one ends. */
export async function lockProof({ tx, agencyId }: Scope, id: string): Promise<void> {
  await tx
    .select({ id: proofs.id })
    .from(proofs)
    .where(and(eq(proofs.id, id), eq(proofs.agencyId, agencyId)))
    .for('update');
}

/** The conditional update of every state change: of two at once one wins. False for the other. */
export async function changeState(
  { tx, agencyId }: Scope,
  before: Pick<Proof, 'id' | 'state' | 'revision'>,
  change: Partial<Omit<Proof, 'id' | 'agencyId' | 'revision'>> & { state: ProofState },
): Promise<boolean> {
  const changed = await tx
    .update(proofs)
    .set({ ...change, revision: before.revision + 1 })
    .where(
      and(
        eq(proofs.id, before.id),
        eq(proofs.agencyId, agencyId),
        eq(proofs.state, before.state),
        eq(proofs.revision, before.revision),
      ),
    )
    .returning({ id: proofs.id });
  return changed.length === 1;
}

/** Ends the living links of a proof: taken back, or because a newer one takes over. */
export async function endDeliveries(
  { tx, agencyId }: Scope,
  proofId: string,
  state: Exclude<DeliveryState, 'LIVE'>,
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ state })
    .where(and(eq(deliveries.proofId, proofId), eq(deliveries.agencyId, agencyId), eq(deliveries.state, 'LIVE')));
}

/** The living links of a proof; by construction at most one. */
export function liveDeliveries({ tx, agencyId }: Scope, proofId: string): Promise<Delivery[]> {
  return tx
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.proofId, proofId), eq(deliveries.agencyId, agencyId), eq(deliveries.state, 'LIVE')));
}

/** The proofs that wait for an answer of a contact person behind a link that was mailed, in one order for all. */
export async function waitingWith({ tx, agencyId }: Scope, contactPersonId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: proofs.id })
    .from(proofs)
    .innerJoin(deliveries, and(eq(deliveries.proofId, proofs.id), eq(deliveries.state, 'LIVE')))
    .where(
      and(
        eq(proofs.contactPersonId, contactPersonId),
        eq(proofs.agencyId, agencyId),
        eq(proofs.state, 'SENT'),
        isNotNull(deliveries.sentTo),
      ),
    )
    .orderBy(asc(proofs.id));
  return rows.map(({ id }) => id);
}

export async function addDelivery(
  { tx, agencyId }: Scope,
  row: Omit<typeof deliveries.$inferInsert, 'agencyId'>,
): Promise<void> {
  await tx.insert(deliveries).values({ ...row, agencyId });
}

/** A living link works until this instant: each mail with the link gives it the full time again (D-20). */
export async function extendDelivery({ tx, agencyId }: Scope, id: string, expiresAt: Date): Promise<void> {
  await tx
    .update(deliveries)
    .set({ expiresAt })
    .where(and(eq(deliveries.id, id), eq(deliveries.agencyId, agencyId), eq(deliveries.state, 'LIVE')));
}

/** How often a request was handed over to a colleague. */
export function countHandOvers({ tx, agencyId }: Scope, proofId: string): Promise<number> {
  const handedOver = eq(deliveries.state, 'HANDED_OVER');
  return tx.$count(deliveries, and(eq(deliveries.proofId, proofId), eq(deliveries.agencyId, agencyId), handedOver));
}

export async function findDelivery({ tx, agencyId }: Scope, id: string): Promise<Delivery | undefined> {
  const [found] = await tx
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.id, id), eq(deliveries.agencyId, agencyId)));
  return found;
}

/** The newest link of a proof and its newest mail, for the counselor to see whether it arrived. */
export async function lastDelivery({ tx, agencyId }: Scope, proofId: string) {
  const [last] = await tx
    .select({
      state: deliveries.state,
      sentTo: deliveries.sentTo,
      expiresAt: deliveries.expiresAt,
      handedOverBy: deliveries.handedOverBy,
      remindersStoppedAt: deliveries.remindersStoppedAt,
      mailKind: mails.kind,
      mailSequence: mails.sequence,
      mail: mails.state,
      mailProblem: mails.problem,
      mailEndedAt: mails.endedAt,
    })
    .from(deliveries)
    .leftJoin(mails, and(eq(mails.subjectId, deliveries.id), inArray(mails.kind, [...linkMails])))
    .where(and(eq(deliveries.proofId, proofId), eq(deliveries.agencyId, agencyId)))
    .orderBy(desc(deliveries.createdAt), desc(mails.createdAt))
    .limit(1);
  return last;
}
