import { and, eq, sql } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import { activities, confirmations, organizations, participantMessages, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { loadDossiers } from '../pathways/store.ts';
import { loadStepFacts, noSteps } from '../people/step-store.ts';
import { type Person, peopleOf } from '../people/store.ts';
import type { CaseFacts } from './case-facts.ts';

/** The facts of some people of this agency, in no order; who does not exist is missing. */
export async function loadCaseFacts(scope: Scope, ids: readonly string[]): Promise<CaseFacts[]> {
  if (ids.length === 0) return [];
  const people = await peopleOf(scope, ids);
  // Of a list that is taken back, nobody is left.
  if (people.length === 0) return [];
  const dossiers = await loadDossiers(scope, ids);
  const steps = await loadStepFacts(scope, ids);
  const found = await findableNames(scope, ids);
  const contacts = await lastContacts(scope, ids);
  return people.map((person) => factsOf(person, { dossiers, steps, found, contacts }));
}

function factsOf(
  person: Person,
  loaded: {
    dossiers: Awaited<ReturnType<typeof loadDossiers>>;
    steps: Awaited<ReturnType<typeof loadStepFacts>>;
    found: Awaited<ReturnType<typeof findableNames>>;
    contacts: Awaited<ReturnType<typeof lastContacts>>;
  },
): CaseFacts {
  const { id, createdAt } = person.participant;
  const of = (kind: 'ORGANIZATION' | 'NUMBER') =>
    loaded.found.filter((row) => row.participantId === id && row.kind === kind).map(({ text }) => text);
  return {
    person,
    dossier: loaded.dossiers.get(id) ?? { terms: [], proofs: [] },
    own: loaded.steps.get(id) ?? noSteps(),
    organizations: of('ORGANIZATION'),
    numbers: of('NUMBER'),
    lastContactAt: loaded.contacts.get(id) ?? createdAt,
  };
}

async function findableNames({ tx, agencyId }: Scope, ids: readonly string[]) {
  const mine = isOneOf(activities.participantId, ids);
  const names = tx
    .selectDistinct({
      participantId: activities.participantId,
      kind: sql<'ORGANIZATION' | 'NUMBER'>`'ORGANIZATION'`,
      text: organizations.name,
    })
    .from(activities)
    .innerJoin(organizations, eq(organizations.id, activities.organizationId))
    .where(and(eq(activities.agencyId, agencyId), mine));
  const numbers = tx
    .select({
      participantId: proofs.participantId,
      kind: sql<'ORGANIZATION' | 'NUMBER'>`'NUMBER'`,
      text: confirmations.number,
    })
    .from(proofs)
    .innerJoin(confirmations, eq(confirmations.proofId, proofs.id))
    .where(and(eq(proofs.agencyId, agencyId), isOneOf(proofs.participantId, ids)));
  return names.unionAll(numbers);
}

async function lastContacts({ tx, agencyId }: Scope, ids: readonly string[]): Promise<Map<string, Date>> {
  const own = and(eq(proofs.agencyId, agencyId), isOneOf(proofs.participantId, ids));
  const told = and(eq(participantMessages.agencyId, agencyId), isOneOf(participantMessages.participantId, ids));
  const moments = [
    ...(await tx.select({ id: proofs.participantId, at: proofs.sentAt }).from(proofs).where(own)),
    ...(await tx
      .select({ id: proofs.participantId, at: confirmations.confirmedAt })
      .from(proofs)
      .innerJoin(confirmations, eq(confirmations.proofId, proofs.id))
      .where(own)),
    ...(await tx
      .select({ id: participantMessages.participantId, at: participantMessages.sentAt })
      .from(participantMessages)
      .where(told)),
  ];
  const latest = new Map<string, Date>();
  for (const { id, at } of moments) {
    const known = latest.get(id);
    if (at && (!known || at > known)) latest.set(id, at);
  }
  return latest;
}
