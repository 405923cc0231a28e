import { setTimeout } from 'node:timers/promises';
import { type AuditEvent, auditAll } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { beginsWithChoice } from '../casework/decision-store.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed } from '../failures.ts';
import { isKbiReferenceInUse } from '../people/store.ts';
import type { Staff } from '../trpc.ts';
import type { ReadyRow } from './judge-rows.ts';
import { addPeople } from './people-store.ts';
import { changeImport, findHead, findImport } from './store.ts';
import { judgeImport, mayTouch } from './view.ts';

/** Rows in one step: a transaction of its own, so that colleagues need not wait and a page can tell how far it is. */
const atOnce = 250;

/**
 * Milliseconds between two steps. The embedded database does one thing at a time, in order: without a pause everybody
 * else waits a whole step for each of their questions.
 */
export const breath = 20;

interface Judged {
  rows: ReadyRow[];
  /** How many rows the list had then: somebody who is erased meanwhile is no longer in it. */
  rowCount: number;
}

/**
 * Stores every row of a list that can be stored, in steps; the others stay out, as the dry run said. When a step fails
 * what came before stays, and a next call goes on from there. Two calls at once share the rows.
 */
export async function storeList(
  deps: Deps,
  staff: Staff,
  { id, withDuplicates }: { id: string; withDuplicates: boolean },
): Promise<{ stored: number; skipped: number }> {
  let judged = await inAgency(deps.db, staff.agencyId, (scope) => begin(scope, staff, { id, withDuplicates }));
  for (let before: Step = 'MORE'; ; ) {
    const step = await storeStep(deps, staff, id, judged);
    if (typeof step === 'object') return step;
    await setTimeout(breath);
    if (step === 'REFERENCE_TAKEN' && before === 'REFERENCE_TAKEN') conflict();
    // Somebody gave one of these references away, or is no longer in the list: looking again says who is.
    if (step !== 'MORE') judged = await inAgency(deps.db, staff.agencyId, (scope) => judge(scope, staff, id));
    before = step;
  }
}

type Step = 'MORE' | 'OTHER_ROWS' | 'REFERENCE_TAKEN' | { stored: number; skipped: number };

async function storeStep(deps: Deps, staff: Staff, id: string, judged: Judged): Promise<Step> {
  try {
    return await inAgency(deps.db, staff.agencyId, (scope) => storeSome(scope, deps, staff, id, judged));
  } catch (error) {
    if (isKbiReferenceInUse(error)) return 'REFERENCE_TAKEN';
    throw error;
  }
}

async function begin(scope: Scope, staff: Staff, { id, withDuplicates }: { id: string; withDuplicates: boolean }) {
  const found = existing(await findHead(scope, id, true));
  const { state } = existing(mayTouch(staff, found) ? found : undefined);
  if (state === 'READ') await changeImport(scope, id, { state: 'STORING', withDuplicates, storedBy: staff.userId });
  else if (state !== 'STORING') conflict();
  const judged = await judge(scope, staff, id);
  if (state === 'READ' && judged.rows.length === 0) {
    malformed([{ field: 'id', sentence: 'Er is geen rij die ingevoerd kan worden.' }]);
  }
  return judged;
}

async function judge(scope: Scope, staff: Staff, id: string): Promise<Judged> {
  const list = existing(await findImport(scope, id));
  const { ready, duplicates } = await judgeImport(scope, list, staff);
  const rows = [...ready, ...(list.withDuplicates ? duplicates.map(({ row }) => row) : [])];
  return { rows: rows.toSorted((a, b) => a.line - b.line), rowCount: list.rowCount };
}

async function storeSome(
  scope: Scope,
  deps: Deps,
  staff: Staff,
  id: string,
  { rows, rowCount }: Judged,
): Promise<Step> {
  const list = existing(await findHead(scope, id, true));
  // Whoever shared the rows has stored the last ones.
  if (list.state === 'STORED')
    return { stored: list.storedCount, skipped: Math.max(0, list.rowCount - list.storedCount) };
  if (list.state !== 'STORING') conflict();
  if (list.rowCount !== rowCount) return 'OTHER_ROWS';
  const waiting = rows.filter(({ line }) => line > list.storedUpTo);
  const some = waiting.slice(0, atOnce);
  const now = deps.clock();
  const people = await addPeople(scope, deps, some, { importId: id, addedBy: staff.userId, now });
  const storedCount = list.storedCount + some.length;
  const last = waiting.length <= atOnce;
  const storedUpTo = last ? rowCount + 1 : (some.at(-1)?.line ?? list.storedUpTo);
  await changeImport(scope, id, { storedCount, storedUpTo, ...(last && { state: 'STORED' }) });
  await auditAll(scope, deps.keys.audit, now, [
    ...people.map((one) => {
      const facts = { import: id, ...(beginsWithChoice(one.person) && { choice: 'IN' }) };
      return eventOf(staff, 'PARTICIPANT_ADDED', { kind: 'PARTICIPANT', id: one.id }, facts);
    }),
    ...(last ? [eventOf(staff, 'IMPORT_STORED', { kind: 'IMPORT', id }, { people: storedCount })] : []),
  ]);
  return last ? { stored: storedCount, skipped: Math.max(0, rowCount - storedCount) } : 'MORE';
}

const eventOf = (
  actor: Staff,
  action: string,
  subject: AuditEvent['subject'],
  facts: AuditEvent['facts'] & object,
): AuditEvent => ({ actor, action, subject, facts });
