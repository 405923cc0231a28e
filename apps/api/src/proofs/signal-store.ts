import { daysBetween, type Session, type SignalFacts } from '@veertig/rules';
import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import {
  auditRows,
  confirmations,
  contactPersons,
  deliveries,
  mails,
  organizations,
  participants,
  proofs,
  user,
} from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';
import { termsOf } from '../people/store.ts';
import type { Confirmation, ProofWithPeople } from './store.ts';

// Somebody else answers from then on: named by a colleague of the organization, or by us (CP-02, D-13).
const replacements = ['PROOF_DELEGATE', 'PROOF_CONTACT_PERSON_CHOSEN'];

/**
 * What the rules ask to know about a signed proof and its signer, as seen by one member of staff; null without a live
 * confirmation.
 */
export async function signalFactsOf(
  scope: Scope,
  found: ProofWithPeople,
  viewerId: string,
): Promise<SignalFacts | null> {
  const { proof, confirmation, contactPerson } = found;
  if (!confirmation) return null;
  const { askedMinutes, totalMinutes: confirmedMinutes, confirmed: sessions, signature } = confirmation.facts;
  return {
    askedMinutes,
    confirmedMinutes,
    sessions,
    otherSessions: await otherSessionsOf(scope, proof),
    channel: signature.channel,
    secondsToConfirm: await secondsToConfirm(scope, confirmation),
    ...(await addressFacts(scope, found)),
    acceptedBefore: await acceptedBefore(scope, proof.id, contactPerson.id),
    replacedDaysBeforeEnd: await replacedDaysBeforeEnd(scope, proof),
    recordedBy: recorderOf(confirmation, viewerId),
  };
}

function recorderOf({ recordedBy }: Confirmation, viewerId: string): SignalFacts['recordedBy'] {
  if (recordedBy === null) return null;
  return recordedBy === viewerId ? 'SELF' : 'COLLEAGUE';
}

/** The confirmed lines of the participant's other proofs; what was rejected counts for nothing. */
async function otherSessionsOf({ tx, agencyId }: Scope, proof: ProofWithPeople['proof']): Promise<Session[]> {
  const rows = await tx
    .select({ facts: confirmations.facts })
    .from(proofs)
    .innerJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(
      and(
        eq(proofs.participantId, proof.participantId),
        eq(proofs.agencyId, agencyId),
        ne(proofs.id, proof.id),
        inArray(proofs.state, ['SIGNED', 'IN_DOUBT', 'ACCEPTED']),
      ),
    );
  return rows.flatMap(({ facts }) => facts.confirmed);
}

/** From the moment a server took over the first mail with the link until the signature; null when no mail went. */
async function secondsToConfirm(
  { tx, agencyId }: Scope,
  { proofId, confirmedAt }: Confirmation,
): Promise<number | null> {
  const [mail] = await tx
    .select({ endedAt: mails.endedAt })
    .from(deliveries)
    .innerJoin(mails, and(eq(mails.subjectId, deliveries.id), inArray(mails.kind, [...linkMails])))
    .where(
      and(
        eq(deliveries.proofId, proofId),
        eq(deliveries.agencyId, agencyId),
        eq(deliveries.state, 'LIVE'),
        inArray(mails.state, ['ACCEPTED', 'BOUNCED']),
      ),
    )
    .orderBy(asc(mails.endedAt))
    .limit(1);
  if (!mail?.endedAt || mail.endedAt > confirmedAt) return null;
  return Math.floor((confirmedAt.getTime() - mail.endedAt.getTime()) / 1000);
}

/** Whose hours the same address confirms, for which organizations, and who else has it. */
async function addressFacts({ tx, agencyId }: Scope, { contactPerson, proof }: ProofWithPeople) {
  const email = contactPerson.email?.toLowerCase();
  if (!email) {
    return {
      otherParticipantsWithAddress: 0,
      organizationsWithAddress: 0,
      addressOfColleague: false,
      addressOfParticipant: false,
    };
  }
  const sameAddress = and(eq(contactPersons.agencyId, agencyId), eq(sql`lower(${contactPersons.email})`, email));
  const [used] = await tx
    .select({
      participants: sql<number>`count(distinct ${proofs.participantId}) filter (where ${proofs.participantId} <> ${proof.participantId})::int`,
      organizations: sql<number>`count(distinct lower(${organizations.name}))::int`,
    })
    .from(contactPersons)
    // One organization can stand twice in the address book.
    .leftJoin(organizations, eq(organizations.id, contactPersons.organizationId))
    .leftJoin(
      proofs,
      and(eq(proofs.contactPersonId, contactPersons.id), inArray(proofs.state, ['SIGNED', 'IN_DOUBT', 'ACCEPTED'])),
    )
    .where(sameAddress);
  const colleagues = await tx.$count(user, and(eq(user.agencyId, agencyId), eq(sql`lower(${user.email})`, email)));
  const people = and(
    eq(participants.agencyId, agencyId),
    ne(participants.id, proof.participantId),
    eq(sql`lower(${participants.email})`, email),
  );
  return {
    otherParticipantsWithAddress: used?.participants ?? 0,
    organizationsWithAddress: used?.organizations ?? 0,
    addressOfColleague: colleagues > 0,
    addressOfParticipant: (await tx.$count(participants, people)) > 0,
  };
}

function acceptedBefore({ tx, agencyId }: Scope, proofId: string, contactPersonId: string): Promise<number> {
  return tx.$count(
    proofs,
    and(
      eq(proofs.contactPersonId, contactPersonId),
      eq(proofs.agencyId, agencyId),
      eq(proofs.state, 'ACCEPTED'),
      ne(proofs.id, proofId),
    ),
  );
}

/** Days from the last replacement of the contact person to the end of the last term; the trail is what remembers. */
async function replacedDaysBeforeEnd(
  scope: Scope,
  { id, participantId }: ProofWithPeople['proof'],
): Promise<number | null> {
  const [replaced] = await scope.tx
    .select({ at: auditRows.at })
    .from(auditRows)
    .where(
      and(eq(auditRows.subjectId, id), eq(auditRows.agencyId, scope.agencyId), inArray(auditRows.action, replacements)),
    )
    .orderBy(desc(auditRows.at))
    .limit(1);
  const end = replaced && (await termsOf(scope, [participantId])).at(-1)?.end;
  return end ? daysBetween(dayOf(replaced.at), end) : null;
}
