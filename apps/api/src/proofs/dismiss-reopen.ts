import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { changeState, findProof } from './store.ts';

/**
 * Says no to a contact person who asked to open a signed proof again: the proof stays as it is, and the page behind
 * the link says so. `revision` is what the counselor saw; on older facts it is refused.
 */
export function dismissReopen(deps: Deps, staff: Staff, { id, revision }: { id: string; revision: number }) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, id));
    mayChange(staff, found);
    const { proof } = found;
    if (proof.revision !== revision || !proof.reopenAskedAt) refuse('ALREADY_DECIDED');
    const same = { state: proof.state, reopenAskedAt: null, reopenReason: null };
    if (!(await changeState(scope, proof, same))) conflict();
    await audit(scope, deps.keys.audit, deps.clock(), {
      actor: staff,
      action: 'PROOF_REOPEN_DISMISSED',
      subject: { kind: 'PROOF', id: proof.id },
    });
    return { state: proof.state };
  });
}
