import { and, desc, eq, getTableColumns, inArray, lt, not, type SQL, sql } from 'drizzle-orm';
import { isOneOf, isOneOfTexts } from '../db/any-of.ts';
import { auditRows, caseRows, imports, participants, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Sheet } from '../sheets/parse-sheet.ts';
import type { ImportMapping } from './import-fields.ts';

export type ImportRow = typeof imports.$inferSelect;
/** A list without what was typed in it: enough to know how far it is. */
export type ImportHead = Omit<ImportRow, 'rows' | 'columns' | 'mapping'>;

/** Keeps a list that came in, without storing anybody. Returns its id. */
export async function addImport(
  { tx, agencyId }: Scope,
  { columns, rows }: Sheet,
  row: { mapping: ImportMapping; uploadedBy: string; uploadedAt: Date },
): Promise<string> {
  const [added] = await tx
    .insert(imports)
    .values({ ...row, agencyId, columns, rows, rowCount: rows.length })
    .returning({ id: imports.id });
  if (!added) throw new Error('the list was not kept');
  return added.id;
}

/** A list of this agency, or undefined; `hold` keeps others from changing it until this transaction ends. */
export async function findImport({ tx, agencyId }: Scope, id: string, hold = false): Promise<ImportRow | undefined> {
  const query = tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.agencyId, agencyId)));
  const [found] = await (hold ? query.for('update') : query);
  return found;
}

const { rows: _rows, columns: _columns, mapping: _mapping, ...head } = getTableColumns(imports);

/** A list of this agency without its rows, or undefined; `hold` as in `findImport`. */
export async function findHead({ tx, agencyId }: Scope, id: string, hold = false): Promise<ImportHead | undefined> {
  const query = tx
    .select(head)
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.agencyId, agencyId)));
  const [found] = await (hold ? query.for('update') : query);
  return found;
}

/** The latest lists of the agency, without their rows. */
export function latestImports({ tx, agencyId }: Scope, limit = 20) {
  const { id, state, rowCount, storedCount, uploadedAt, uploadedBy } = imports;
  return tx
    .select({ id, state, rowCount, storedCount, uploadedAt, uploadedBy, uploaderName: user.name })
    .from(imports)
    .innerJoin(user, eq(user.id, imports.uploadedBy))
    .where(eq(imports.agencyId, agencyId))
    .orderBy(desc(imports.uploadedAt))
    .limit(limit);
}

/** Which column holds what, as somebody chose it; only while nothing is stored of the list. False when it is. */
export async function saveMapping({ tx, agencyId }: Scope, id: string, mapping: ImportMapping): Promise<boolean> {
  const changed = await tx
    .update(imports)
    .set({ mapping })
    .where(and(eq(imports.id, id), eq(imports.agencyId, agencyId), eq(imports.state, 'READ')))
    .returning({ id: imports.id });
  return changed.length === 1;
}

/** Writes how far a list is. Once nothing of it waits any more, its rows go and what became of it stays. */
export async function changeImport(
  { tx, agencyId }: Scope,
  id: string,
  change: Partial<Pick<ImportRow, 'state' | 'storedCount' | 'storedUpTo' | 'withDuplicates' | 'storedBy'>>,
): Promise<void> {
  const waits = change.state === undefined || change.state === 'STORING';
  await tx
    .update(imports)
    .set({ ...change, ...(!waits && { rows: [] }) })
    .where(and(eq(imports.id, id), eq(imports.agencyId, agencyId)));
}

/** Forgets the rows of lists that came before a moment: what was stored by then stays, and nothing more comes. */
export async function expireImports({ tx, agencyId }: Scope, before: Date): Promise<void> {
  const state = sql`case when ${imports.state} = 'READ' then 'EXPIRED' else 'STORED' end`;
  await tx
    .update(imports)
    .set({ state, rows: [] })
    .where(
      and(eq(imports.agencyId, agencyId), inArray(imports.state, ['READ', 'STORING']), lt(imports.uploadedAt, before)),
    );
}

/** Which of these references the agency has. */
export async function knownReferences({ tx, agencyId }: Scope, references: readonly string[]): Promise<Set<string>> {
  if (references.length === 0) return new Set();
  const rows = await tx
    .select({ reference: participants.kbiReference })
    .from(participants)
    .where(and(eq(participants.agencyId, agencyId), isOneOfTexts(participants.kbiReference, references)));
  return new Set(rows.flatMap(({ reference }) => reference ?? []));
}

/** People of the agency under these folded names, as the list keeps them. */
export async function peopleNamed({ tx, agencyId }: Scope, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await tx
    .select({ id: caseRows.participantId, name: caseRows.sortName })
    .from(caseRows)
    .where(and(eq(caseRows.agencyId, agencyId), isOneOfTexts(caseRows.sortName, names)));
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** Whether somebody worked on a person since the list came. Kept beside the policy `only_untouched_go`. */
const touched = (agencyId: string): SQL<boolean> => sql<boolean>`(exists (
    select 1 from ${auditRows}
    where ${auditRows.agencyId} = ${agencyId} and ${auditRows.subjectKind} = 'PARTICIPANT'
      and ${auditRows.subjectId} = participants.id and ${auditRows.action} <> 'PARTICIPANT_ADDED'
  ) or exists (select 1 from activities where activities.participant_id = participants.id)
    or exists (select 1 from case_entries where case_entries.participant_id = participants.id)
    or exists (select 1 from case_decisions where case_decisions.participant_id = participants.id
      and case_decisions.decided_at > participants.created_at)
    or exists (select 1 from exemption_evidence where exemption_evidence.participant_id = participants.id)
    or exists (select 1 from participant_messages where participant_messages.participant_id = participants.id))`;

const ofImport = ({ agencyId }: Scope, importId: string) =>
  and(eq(participants.agencyId, agencyId), eq(participants.importId, importId));

/** People who came with a list, and whether somebody worked on them since; by name. */
export function peopleOfImport(scope: Scope, importId: string) {
  return scope.tx
    .select({ id: participants.id, name: participants.name, touched: touched(scope.agencyId) })
    .from(participants)
    .where(ofImport(scope, importId))
    .orderBy(participants.name);
}

/** How many people who came with a list are there. */
export const countOfImport = (scope: Scope, importId: string): Promise<number> =>
  scope.tx.$count(participants, ofImport(scope, importId));

/** Removes some people who came with a list and on whom nobody worked since. Returns who went. */
export async function removeUntouched(scope: Scope, importId: string, limit: number): Promise<string[]> {
  // Found first: in one statement the planner, who knows little of a new list, looks for them again for each row.
  const some = await scope.tx
    .select({ id: participants.id })
    .from(participants)
    .where(and(ofImport(scope, importId), not(touched(scope.agencyId))))
    .limit(limit);
  if (some.length === 0) return [];
  const ids = some.map(({ id }) => id);
  const gone = await scope.tx
    .delete(participants)
    .where(and(ofImport(scope, importId), isOneOf(participants.id, ids)))
    .returning({ id: participants.id });
  return gone.map(({ id }) => id);
}
