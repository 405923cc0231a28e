import { daysBetween, type Session, type SignalFacts } from '@veertig/rules';
import { and, eq, inArray, isNull, max, min, sql } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import { isOneOf } from '../db/any-of.ts';
import { auditRows, confirmations, deliveries, mails, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';
import { termsOf } from '../people/store.ts';
import { addressFactsOf } from './signal-address-store.ts';
import type { Confirmation, ProofWithPeople } from './store.ts';

// Somebody else answers from then on: named by a colleague of the organization, or by us (CP-02, D-13).
const replacements = ['PROOF_DELEGATE', 'PROOF_CONTACT_PERSON_CHOSEN'];

type Signed = ProofWithPeople & { confirmation: Confirmation };

/**
 * What the rules ask to know about signed proofs and their signers, as seen by one member of staff, by id. Without a
 * live confirmation there is nothing to know. However many proofs: as many statements as for one.
 */
export async function signalFactsOf(
  scope: Scope,
  founds: readonly ProofWithPeople[],
  viewerId: string,
): Promise<Map<string, SignalFacts>> {
  const signed = founds.filter((found): found is Signed => found.confirmation !== null);
  if (signed.length === 0) return new Map();
  const lines = await confirmedLines(scope, signed);
  const seconds = await secondsToConfirm(scope, signed);
  const addresses = await addressFactsOf(scope, signed);
  const accepted = await acceptedBefore(scope, signed);
  const replaced = await replacedDaysBeforeEnd(scope, signed);
  return new Map(
    signed.map(({ proof, confirmation }) => {
      const { askedMinutes, totalMinutes: confirmedMinutes, confirmed: sessions, signature } = confirmation.facts;
      const others = lines.filter(({ id, participantId }) => participantId === proof.participantId && id !== proof.id);
      const facts = {
        askedMinutes,
        confirmedMinutes,
        sessions,
        otherSessions: others.flatMap(({ confirmed }) => confirmed),
        channel: signature.channel,
        secondsToConfirm: seconds.get(proof.id) ?? null,
        ...addresses(proof.id),
        acceptedBefore: accepted.get(proof.id) ?? 0,
        replacedDaysBeforeEnd: replaced.get(proof.id) ?? null,
        recordedBy: recorderOf(confirmation, viewerId),
      };
      return [proof.id, facts];
    }),
  );
}

function recorderOf({ recordedBy }: Confirmation, viewerId: string): SignalFacts['recordedBy'] {
  if (recordedBy === null) return null;
  return recordedBy === viewerId ? 'SELF' : 'COLLEAGUE';
}

const idsOf = (signed: readonly Signed[]): string[] => signed.map(({ proof }) => proof.id);

/** The confirmed lines of all proofs of these participants; what was rejected counts for nothing. */
function confirmedLines({ tx, agencyId }: Scope, signed: readonly Signed[]) {
  const people = [...new Set(signed.map(({ proof }) => proof.participantId))];
  return tx
    .select({
      id: proofs.id,
      participantId: proofs.participantId,
      confirmed: sql<Session[]>`${confirmations.facts} -> 'confirmed'`,
    })
    .from(proofs)
    .innerJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(
      and(
        isOneOf(proofs.participantId, people),
        eq(proofs.agencyId, agencyId),
        inArray(proofs.state, ['SIGNED', 'IN_DOUBT', 'ACCEPTED']),
      ),
    );
}

/** From the moment a server took over the first mail with the link until the signature, where a mail went. */
async function secondsToConfirm({ tx, agencyId }: Scope, signed: readonly Signed[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ proofId: deliveries.proofId, mailedAt: min(mails.endedAt) })
    .from(deliveries)
    .innerJoin(mails, and(eq(mails.subjectId, deliveries.id), inArray(mails.kind, [...linkMails])))
    .where(
      and(
        isOneOf(deliveries.proofId, idsOf(signed)),
        eq(deliveries.agencyId, agencyId),
        eq(deliveries.state, 'LIVE'),
        inArray(mails.state, ['ACCEPTED', 'BOUNCED']),
      ),
    )
    .groupBy(deliveries.proofId);
  const mailed = new Map(rows.map(({ proofId, mailedAt }) => [proofId, mailedAt]));
  const seconds = new Map<string, number>();
  for (const { proof, confirmation } of signed) {
    const at = mailed.get(proof.id);
    const passed = at ? confirmation.confirmedAt.getTime() - at.getTime() : -1;
    if (passed >= 0) seconds.set(proof.id, Math.floor(passed / 1000));
  }
  return seconds;
}

/** How many other proofs of the contact person of each were accepted. */
async function acceptedBefore({ tx, agencyId }: Scope, signed: readonly Signed[]): Promise<Map<string, number>> {
  const people = [...new Set(signed.map(({ contactPerson }) => contactPerson.id))];
  const rows = await tx
    .select({ id: proofs.contactPersonId, accepted: sql<number>`count(*)::int` })
    .from(proofs)
    .where(and(isOneOf(proofs.contactPersonId, people), eq(proofs.agencyId, agencyId), eq(proofs.state, 'ACCEPTED')))
    .groupBy(proofs.contactPersonId);
  const accepted = new Map(rows.map((row) => [row.id, row.accepted]));
  return new Map(
    signed.map(({ proof, contactPerson }) => {
      const all = accepted.get(contactPerson.id) ?? 0;
      return [proof.id, proof.state === 'ACCEPTED' ? Math.max(0, all - 1) : all];
    }),
  );
}

/** Days from the last replacement of the contact person to the end of the last term; the trail is what remembers. */
async function replacedDaysBeforeEnd(scope: Scope, signed: readonly Signed[]): Promise<Map<string, number>> {
  const rows = await scope.tx
    .select({ proofId: auditRows.subjectId, at: max(auditRows.at) })
    .from(auditRows)
    .where(
      and(
        isOneOf(auditRows.subjectId, idsOf(signed)),
        eq(auditRows.agencyId, scope.agencyId),
        inArray(auditRows.action, replacements),
      ),
    )
    .groupBy(auditRows.subjectId);
  const replaced = new Map(rows.map(({ proofId, at }) => [proofId, at]));
  const people = signed.filter(({ proof }) => replaced.has(proof.id)).map(({ proof }) => proof.participantId);
  const ends = new Map<string, string>();
  // The earliest first, so that the last term stays.
  if (people.length > 0)
    for (const { participantId, end } of await termsOf(scope, people)) ends.set(participantId, end);
  const days = new Map<string, number>();
  for (const { proof } of signed) {
    const at = replaced.get(proof.id);
    const end = ends.get(proof.participantId);
    if (at && end) days.set(proof.id, daysBetween(dayOf(at), end));
  }
  return days;
}
