import { and, eq, getTableColumns, lte, type SQL, sql } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import { isOneOf } from '../db/any-of.ts';
import { columnName, insertRows } from '../db/insert-rows.ts';
import { caseRows, caseWords } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { type CaseRow, caseRowOf } from './case-row.ts';
import { loadCaseFacts } from './facts-store.ts';

/**
 * Writes the lines of the list again that this transaction touched; triggers noted which. Called where the audit row
 * of a change is written, so line and change are one commit.
 */
export async function refreshChangedCases(scope: Scope, at: Date): Promise<void> {
  const answer = await scope.tx.execute(sql`
    select current_setting('veertig.changed_cases', true) as changed, set_config('veertig.changed_cases', '', true)`);
  const [row] = (answer as unknown as { rows: { changed: string | null }[] }).rows;
  const ids = new Set((row?.changed ?? '').split(',').filter(Boolean));
  if (ids.size > 0) await refreshCases(scope, [...ids], dayOf(at));
}

/** Writes the lines of these people as the rules see them on a day. */
export async function refreshCases(scope: Scope, ids: readonly string[], today: string): Promise<void> {
  // In one order, so that two that write the same lines wait for each other; and before reading, so that the last to
  // write has seen what the first stored.
  const { tx, agencyId } = scope;
  const known = await tx
    .select({ id: caseRows.participantId, words: caseRows.words })
    .from(caseRows)
    .where(and(eq(caseRows.agencyId, agencyId), isOneOf(caseRows.participantId, ids)))
    .orderBy(caseRows.participantId)
    .for('update');
  const rows = (await loadCaseFacts(scope, ids)).map((facts) => caseRowOf(facts, today));
  if (rows.length === 0) return;
  const stored = rows.map((row) => ({ ...row, agencyId, words: spaced(row) }));
  const inOrder = stored.toSorted((a, b) => (a.participantId < b.participantId ? -1 : 1));
  await insertRows(tx, caseRows, inOrder, replacing);
  const words = new Map(known.map((row) => [row.id, row.words]));
  await storeWords(
    scope,
    rows.filter((row) => words.get(row.participantId) !== spaced(row)),
  );
}

/** People of this agency whose line the passing of time made out of date, some at a time. */
export async function dueCases({ tx, agencyId }: Scope, today: string, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: caseRows.participantId })
    .from(caseRows)
    .where(and(eq(caseRows.agencyId, agencyId), lte(caseRows.changesOn, today)))
    .orderBy(caseRows.changesOn)
    .limit(limit);
  return rows.map(({ id }) => id);
}

async function storeWords({ tx, agencyId }: Scope, rows: readonly CaseRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ participantId }) => participantId);
  await tx.delete(caseWords).where(and(eq(caseWords.agencyId, agencyId), isOneOf(caseWords.participantId, ids)));
  const words = rows.flatMap(({ participantId, words }) => words.map((word) => ({ participantId, word, agencyId })));
  await insertRows(tx, caseWords, words);
}

const spaced = ({ words }: CaseRow): string => ` ${words.join(' ')} `;

const { participantId: _key, agencyId: _wall, ...changing } = getTableColumns(caseRows);
const changes = Object.keys(changing).map((key) => sql`${column(key)} = excluded.${column(key)}`);
const replacing = sql`on conflict (participant_id) do update set ${sql.join(changes, sql`, `)}`;

function column(key: string): SQL {
  return sql`${sql.identifier(columnName(key))}`;
}
