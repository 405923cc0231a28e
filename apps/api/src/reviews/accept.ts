import { existing, mayChange } from '../case-access.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refuse } from '../failures.ts';
import { takeDecision } from '../proofs/decide.ts';
import { findProof } from '../proofs/store.ts';
import type { Staff } from '../trpc.ts';
import type { SeenProof } from './input.ts';
import { signalsFor } from './store.ts';

/** Accepts one signed proof, unless something about it asks for a look by now: then a person opens it first. */
export function accept(deps: Deps, staff: Staff, { id, revision }: SeenProof) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, id));
    mayChange(staff, found);
    if (found.proof.state !== 'SIGNED') refuse('ALREADY_DECIDED');
    const signalsOf = await signalsFor(scope, [found], staff.userId);
    if (signalsOf(id).length > 0) refuse('HAS_SIGNALS');
    await takeDecision(scope, deps, staff, found, { id, revision, action: 'ACCEPT' }, 'NO_LINK');
  });
}
