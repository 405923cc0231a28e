import { setTimeout } from 'node:timers/promises';
import { type AuditEvent, auditAll } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { changeImport, findHead, peopleOfImport, removeUntouched } from './store.ts';
import { breath } from './store-list.ts';
import { mayTouch } from './view.ts';

/** People in one step: a transaction of its own, as when the list was stored. */
const atOnce = 250;

/**
 * Takes a list back, in steps: everybody who came with it and on whom nobody worked since. Tells how many went and who
 * stays. What an interruption left is taken back by a next call.
 */
export async function undoList(deps: Deps, staff: Staff, id: string) {
  await inAgency(deps.db, staff.agencyId, (scope) => begin(scope, staff, id));
  let removed = 0;
  for (;;) {
    const gone = await inAgency(deps.db, staff.agencyId, (scope) => removeSome(scope, deps, staff, id));
    removed += gone;
    if (gone < atOnce) break;
    await setTimeout(breath);
  }
  const kept = await inAgency(deps.db, staff.agencyId, (scope) => peopleOfImport(scope, id));
  return { removed, kept: kept.map(({ id, name }) => ({ id, name })) };
}

async function begin(scope: Scope, staff: Staff, id: string): Promise<void> {
  const found = existing(await findHead(scope, id, true));
  const { state } = existing(mayTouch(staff, found) ? found : undefined);
  // One that is still being stored stops at its next step.
  if (state === 'STORED' || state === 'STORING') await changeImport(scope, id, { state: 'UNDOING' });
  else if (state !== 'UNDOING') conflict();
}

async function removeSome(scope: Scope, deps: Deps, staff: Staff, id: string): Promise<number> {
  const list = existing(await findHead(scope, id, true));
  if (list.state !== 'UNDOING') return 0;
  const gone = await removeUntouched(scope, id, atOnce);
  const last = gone.length < atOnce;
  if (last) await changeImport(scope, id, { state: 'UNDONE' });
  const facts = { import: id };
  const events: AuditEvent[] = gone.map((person) => ({
    actor: staff,
    action: 'PARTICIPANT_REMOVED',
    subject: { kind: 'PARTICIPANT', id: person },
    facts,
  }));
  const undone: AuditEvent = { actor: staff, action: 'IMPORT_UNDONE', subject: { kind: 'IMPORT', id }, facts };
  await auditAll(scope, deps.keys.audit, deps.clock(), last ? [...events, undone] : events);
  return gone.length;
}
