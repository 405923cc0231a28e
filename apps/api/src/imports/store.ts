import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { isOneOf, isOneOfTexts } from '../db/any-of.ts';
import { auditRows, caseRows, imports, participants, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Sheet } from '../sheets/parse-sheet.ts';
import type { ImportMapping } from './import-fields.ts';

export type ImportRow = typeof imports.$inferSelect;

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

/** The list has done its work: its rows go, what became of it stays. */
export async function endImport(
  { tx, agencyId }: Scope,
  id: string,
  change: Pick<ImportRow, 'state'> & Partial<Pick<ImportRow, 'storedCount'>>,
): Promise<void> {
  await tx
    .update(imports)
    .set({ ...change, rows: [] })
    .where(and(eq(imports.id, id), eq(imports.agencyId, agencyId)));
}

/** Forgets the rows of lists that nobody stored before a moment. */
export async function expireImports({ tx, agencyId }: Scope, before: Date): Promise<void> {
  await tx
    .update(imports)
    .set({ state: 'EXPIRED', rows: [] })
    .where(and(eq(imports.agencyId, agencyId), eq(imports.state, 'READ'), lt(imports.uploadedAt, before)));
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

/** People who came with a list, and whether somebody worked on them since; oldest name first. */
export function peopleOfImport({ tx, agencyId }: Scope, importId: string) {
  const touched = sql<boolean>`exists (
    select 1 from ${auditRows}
    where ${auditRows.agencyId} = ${agencyId} and ${auditRows.subjectKind} = 'PARTICIPANT'
      and ${auditRows.subjectId} = ${participants.id} and ${auditRows.action} <> 'PARTICIPANT_ADDED'
  ) or exists (select 1 from activities where activities.participant_id = ${participants.id})
    or exists (select 1 from case_entries where case_entries.participant_id = ${participants.id})
    or exists (select 1 from case_decisions where case_decisions.participant_id = ${participants.id})
    or exists (select 1 from exemption_evidence where exemption_evidence.participant_id = ${participants.id})
    or exists (select 1 from participant_messages where participant_messages.participant_id = ${participants.id})`;
  return tx
    .select({ id: participants.id, name: participants.name, touched })
    .from(participants)
    .where(and(eq(participants.agencyId, agencyId), eq(participants.importId, importId)))
    .orderBy(participants.name);
}

/** Removes people who came with a list; the database itself keeps whoever has an activity. Returns who went. */
export async function removeImported({ tx, agencyId }: Scope, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const gone = await tx
    .delete(participants)
    .where(and(eq(participants.agencyId, agencyId), isOneOf(participants.id, ids), isNotNull(participants.importId)))
    .returning({ id: participants.id });
  return gone.map(({ id }) => id);
}
