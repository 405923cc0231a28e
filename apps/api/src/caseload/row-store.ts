import { and, eq, getTableColumns, lte, not, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { dayOf } from '../clock.ts';
import { isOneOf } from '../db/any-of.ts';
import { columnName, insertRows } from '../db/insert-rows.ts';
import { caseRows, caseWords, proofWork } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { judge } from './case-facts.ts';
import { type CaseRow, caseRowOf } from './case-row.ts';
import { loadCaseFacts } from './facts-store.ts';
import { type ProofWorkRow, proofWorkOf } from './proof-work.ts';

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

/** Writes the lines of these people and of their proofs as the rules see them on a day. */
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
  const cases = (await loadCaseFacts(scope, ids)).map((facts) => ({ facts, judged: judge(facts, today) }));
  const rows = cases.map(({ facts, judged }) => caseRowOf(facts, judged, today));
  if (rows.length === 0) return;
  const stored = rows.map((row) => ({ ...row, agencyId, words: spaced(row) }));
  const inOrder = stored.toSorted((a, b) => (a.participantId < b.participantId ? -1 : 1));
  await insertRows(tx, caseRows, inOrder, replacing(caseRows, 'participantId'));
  await storeWork(
    scope,
    known.map(({ id }) => id),
    cases.flatMap(({ facts, judged }) => proofWorkOf(facts, judged.steps)),
  );
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

/** Who has no line yet has none of a proof either, so only of those who are known something may have to go. */
async function storeWork({ tx, agencyId }: Scope, known: readonly string[], rows: readonly ProofWorkRow[]) {
  const asked = rows.map(({ proofId }) => proofId);
  const own = and(eq(proofWork.agencyId, agencyId), isOneOf(proofWork.participantId, known));
  if (known.length > 0) await tx.delete(proofWork).where(and(own, not(isOneOf(proofWork.proofId, asked))));
  await insertRows(
    tx,
    proofWork,
    rows.map((row) => ({ ...row, agencyId })),
    replacing(proofWork, 'proofId'),
  );
}

async function storeWords({ tx, agencyId }: Scope, rows: readonly CaseRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ participantId }) => participantId);
  await tx.delete(caseWords).where(and(eq(caseWords.agencyId, agencyId), isOneOf(caseWords.participantId, ids)));
  const words = rows.flatMap(({ participantId, words }) => words.map((word) => ({ participantId, word, agencyId })));
  await insertRows(tx, caseWords, words);
}

const spaced = ({ words }: CaseRow): string => ` ${words.join(' ')} `;

/** What an insert does with a row that is there: every column but key and wall takes the new value. */
function replacing(table: PgTable, key: string): SQL {
  const changing = Object.keys(getTableColumns(table)).filter((name) => name !== key && name !== 'agencyId');
  const changes = changing.map((name) => sql`${column(name)} = excluded.${column(name)}`);
  return sql`on conflict (${column(key)}) do update set ${sql.join(changes, sql`, `)}`;
}

function column(key: string): SQL {
  return sql`${sql.identifier(columnName(key))}`;
}
