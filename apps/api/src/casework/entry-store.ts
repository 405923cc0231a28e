import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { caseEntries, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

export type NewEntry = Pick<
  typeof caseEntries.$inferInsert,
  'participantId' | 'kind' | 'milestone' | 'happenedOn' | 'text' | 'writtenBy' | 'writtenAt'
>;

const written = {
  entryId: caseEntries.entryId,
  participantId: caseEntries.participantId,
  version: caseEntries.version,
  kind: caseEntries.kind,
  milestone: caseEntries.milestone,
  happenedOn: caseEntries.happenedOn,
  text: caseEntries.text,
  writtenAt: caseEntries.writtenAt,
  writtenByName: user.name,
};

const select = ({ tx }: Scope) =>
  tx.select(written).from(caseEntries).innerJoin(user, eq(user.id, caseEntries.writtenBy));

export type WrittenEntry = Awaited<ReturnType<typeof listEntries>>[number];

/** Every version of every entry about one person: newest day first, the last version of an entry before its former ones. */
export function listEntries(scope: Scope, participantId: string) {
  return select(scope)
    .where(and(eq(caseEntries.agencyId, scope.agencyId), eq(caseEntries.participantId, participantId)))
    .orderBy(desc(caseEntries.happenedOn), desc(caseEntries.writtenAt));
}

/** Every version of one entry of this agency, the last first. */
export function versionsOf(scope: Scope, entryId: string) {
  return select(scope)
    .where(and(eq(caseEntries.agencyId, scope.agencyId), eq(caseEntries.entryId, entryId)))
    .orderBy(desc(caseEntries.version));
}

/** Stores a new entry. Returns its id. */
export async function addEntry({ tx, agencyId }: Scope, entry: NewEntry): Promise<string> {
  const entryId = randomUUID();
  await tx.insert(caseEntries).values({ ...entry, agencyId, entryId, version: 1 });
  return entryId;
}

/** Adds the next version of an entry; false when somebody else's came first. */
export async function addVersion(
  { tx, agencyId }: Scope,
  entry: NewEntry & { entryId: string; version: number },
): Promise<boolean> {
  const added = await tx
    .insert(caseEntries)
    .values({ ...entry, agencyId })
    .onConflictDoNothing()
    .returning({ id: caseEntries.id });
  return added.length > 0;
}
