import type { SignalFacts } from '@veertig/rules';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import { contactPersons, organizations, participants, proofs, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { ProofWithPeople } from './store.ts';

type AddressFacts = Pick<
  SignalFacts,
  'otherParticipantsWithAddress' | 'organizationsWithAddress' | 'addressOfColleague' | 'addressOfParticipant'
>;

const withoutAddress: AddressFacts = {
  otherParticipantsWithAddress: 0,
  organizationsWithAddress: 0,
  addressOfColleague: false,
  addressOfParticipant: false,
};

/** Of each proof: whose hours the address of its contact person confirms, for which organizations, and who else has it. */
export async function addressFactsOf(
  scope: Scope,
  founds: readonly ProofWithPeople[],
): Promise<(proofId: string) => AddressFacts> {
  const emails = [...new Set(founds.flatMap(({ contactPerson }) => contactPerson.plainEmail ?? []))];
  if (emails.length === 0) return () => withoutAddress;
  const people = [...new Set(founds.map(({ proof }) => proof.participantId))];
  const confirmed = await confirmedWith(scope, emails, people);
  const organizations = await organizationsWith(scope, emails);
  const colleagues = await colleaguesWith(scope, emails);
  const participants = await participantsWith(scope, emails);
  const facts = new Map<string, AddressFacts>();
  for (const { proof, contactPerson } of founds) {
    const email = contactPerson.plainEmail;
    if (email === null) continue;
    const used = confirmed.get(email);
    facts.set(proof.id, {
      otherParticipantsWithAddress: used ? used.people - (used.known.includes(proof.participantId) ? 1 : 0) : 0,
      organizationsWithAddress: organizations.get(email) ?? 0,
      addressOfColleague: colleagues.has(email),
      addressOfParticipant: participants.some((row) => row.email === email && row.id !== proof.participantId),
    });
  }
  return (proofId) => facts.get(proofId) ?? withoutAddress;
}

/** For how many participants each address confirmed hours, and for which of those that are asked about. */
async function confirmedWith({ tx, agencyId }: Scope, emails: readonly string[], people: readonly string[]) {
  const asked = isOneOf(proofs.participantId, people);
  const rows = await tx
    .select({
      email: contactPersons.plainEmail,
      people: sql<number>`count(distinct ${proofs.participantId})::int`,
      known: sql<string[]>`coalesce(jsonb_agg(distinct ${proofs.participantId}) filter (where ${asked}), '[]')`,
    })
    .from(contactPersons)
    .innerJoin(proofs, eq(proofs.contactPersonId, contactPersons.id))
    .where(
      and(
        withAddress(agencyId, emails),
        eq(proofs.agencyId, agencyId),
        inArray(proofs.state, ['SIGNED', 'IN_DOUBT', 'ACCEPTED']),
      ),
    )
    .groupBy(contactPersons.plainEmail);
  return new Map(rows.map(({ email, ...used }) => [email, used]));
}

/** In how many organizations each address is in use. One organization can stand twice in the address book. */
async function organizationsWith({ tx, agencyId }: Scope, emails: readonly string[]) {
  const rows = await tx
    .select({
      email: contactPersons.plainEmail,
      organizations: sql<number>`count(distinct lower(${organizations.name}))::int`,
    })
    .from(contactPersons)
    .innerJoin(organizations, eq(organizations.id, contactPersons.organizationId))
    .where(withAddress(agencyId, emails))
    .groupBy(contactPersons.plainEmail);
  return new Map(rows.map((row) => [row.email, row.organizations]));
}

const withAddress = (agencyId: string, emails: readonly string[]) =>
  and(eq(contactPersons.agencyId, agencyId), inArray(contactPersons.plainEmail, [...emails]));

/** Which of the addresses somebody of the agency has; those are few. */
async function colleaguesWith({ tx, agencyId }: Scope, emails: readonly string[]): Promise<Set<string>> {
  const email = sql<string>`lower(${user.email})`;
  const rows = await tx
    .select({ email })
    .from(user)
    .where(and(eq(user.agencyId, agencyId), inArray(email, [...emails])));
  return new Set(rows.map((row) => row.email));
}

function participantsWith({ tx, agencyId }: Scope, emails: readonly string[]) {
  return tx
    .select({ id: participants.id, email: participants.plainEmail })
    .from(participants)
    .where(and(eq(participants.agencyId, agencyId), inArray(participants.plainEmail, [...emails])));
}
