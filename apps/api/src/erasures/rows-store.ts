import { inArray } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  activities,
  bulkSteps,
  caseDecisions,
  caseEntries,
  caseRows,
  caseWords,
  confirmations,
  contactPersons,
  deliveries,
  documentHashes,
  documents,
  drafts,
  exemptionEvidence,
  formDrafts,
  handoverPeople,
  jobs,
  mails,
  organizations,
  participantMessages,
  participants,
  pathways,
  progressLinks,
  proofs,
  proofWork,
  sampleProofs,
  scans,
  terms,
} from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { addressBookOf } from './address-book-store.ts';

/** The ids by which everything about one person is found. */
export interface PersonIds {
  participant: string[];
  activity: string[];
  proof: string[];
  confirmation: string[];
  delivery: string[];
  /** Mails name their subject without a foreign key. */
  mail: string[];
  /** Who and what is in the address book for this person alone. */
  contactPerson: string[];
  organization: string[];
}

/** Every table with rows about a person: the column that says so, and of what it holds the ids. */
export const tablesOfPerson = {
  participants: [participants.id, 'participant'],
  pathways: [pathways.participantId, 'participant'],
  terms: [terms.participantId, 'participant'],
  caseEntries: [caseEntries.participantId, 'participant'],
  caseDecisions: [caseDecisions.participantId, 'participant'],
  exemptionEvidence: [exemptionEvidence.participantId, 'participant'],
  formDrafts: [formDrafts.participantId, 'participant'],
  bulkSteps: [bulkSteps.participantId, 'participant'],
  handoverPeople: [handoverPeople.participantId, 'participant'],
  caseRows: [caseRows.participantId, 'participant'],
  caseWords: [caseWords.participantId, 'participant'],
  proofWork: [proofWork.participantId, 'participant'],
  progressLinks: [progressLinks.participantId, 'participant'],
  messages: [participantMessages.participantId, 'participant'],
  activities: [activities.id, 'activity'],
  proofs: [proofs.id, 'proof'],
  confirmations: [confirmations.id, 'confirmation'],
  documents: [documents.confirmationId, 'confirmation'],
  documentHashes: [documentHashes.confirmationId, 'confirmation'],
  sampleProofs: [sampleProofs.participantId, 'participant'],
  scans: [scans.proofId, 'proof'],
  deliveries: [deliveries.id, 'delivery'],
  drafts: [drafts.deliveryId, 'delivery'],
  mails: [mails.id, 'mail'],
  contactPersons: [contactPersons.id, 'contactPerson'],
  organizations: [organizations.id, 'organization'],
} as const satisfies Record<string, readonly [PgColumn, keyof PersonIds]>;
export type TableOfPerson = keyof typeof tablesOfPerson;

/** How many rows of each table are about the person. */
export async function countRows({ tx }: Scope, ids: PersonIds): Promise<Record<TableOfPerson, number>> {
  const counts: Partial<Record<TableOfPerson, number>> = {};
  for (const [name, [column, of]] of Object.entries(tablesOfPerson)) {
    counts[name as TableOfPerson] = await tx.$count(column.table, inArray(column, ids[of]));
  }
  return counts as Record<TableOfPerson, number>;
}

/**
 * Finds everything about a person and keeps it from changing until this transaction ends: whoever works on it now is
 * waited for, whoever comes later finds nothing. Jobs come first, because a worker begins its last step with them.
 */
export async function holdRows(scope: Scope, participantId: string): Promise<PersonIds> {
  await holdJobs(scope, await findIds(scope, participantId));
  const found = await findIds(scope, participantId, true);
  await holdJobs(scope, found);
  return { ...found, ...(await addressBookOf(scope, participantId)) };
}

async function findIds({ tx }: Scope, participantId: string, hold = false): Promise<PersonIds> {
  const idsOf = async (id: PgColumn, column: PgColumn, values: readonly string[]): Promise<string[]> => {
    const query = tx
      .select({ id })
      .from(id.table)
      .where(inArray(column, [...values]))
      .orderBy(id);
    return ((await (hold ? query.for('update') : query)) as { id: string }[]).map((row) => row.id);
  };
  const participant = await idsOf(participants.id, participants.id, [participantId]);
  const activity = await idsOf(activities.id, activities.participantId, participant);
  const proof = await idsOf(proofs.id, proofs.participantId, participant);
  const confirmation = await idsOf(confirmations.id, confirmations.proofId, proof);
  const delivery = await idsOf(deliveries.id, deliveries.proofId, proof);
  const subjects = [...participant, ...activity, ...proof, ...confirmation, ...delivery];
  const mail = await idsOf(mails.id, mails.subjectId, subjects);
  return { participant, activity, proof, confirmation, delivery, mail, contactPerson: [], organization: [] };
}

const aboutSubjects = (ids: PersonIds) => inArray(jobs.subjectId, Object.values(ids).flat());

/** The work that waits for the person, held against workers. */
export function holdJobs({ tx }: Scope, ids: PersonIds) {
  return tx.select().from(jobs).where(aboutSubjects(ids)).orderBy(jobs.id).for('update');
}

/** Removes every row about the person. What hangs on another row by a foreign key goes with it. */
export async function removeRows({ tx }: Scope, ids: PersonIds): Promise<void> {
  await tx.delete(jobs).where(aboutSubjects(ids));
  await tx.delete(mails).where(inArray(mails.id, ids.mail));
  await tx.delete(participants).where(inArray(participants.id, ids.participant));
  await tx.delete(contactPersons).where(inArray(contactPersons.id, ids.contactPerson));
  await tx.delete(organizations).where(inArray(organizations.id, ids.organization));
}
