import type { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict } from '../failures.ts';
import { findProof } from '../proofs/store.ts';
import type { Staff } from '../trpc.ts';
import type { outcomeInput, settleInput } from './input.ts';
import { settleDoubts, storeOutcome } from './store.ts';

/**
 * Writes what came of checking a drawn proof. A doubt becomes a task of whoever guides the case; the hours count until a
 * person decides.
 */
export function recordOutcome(deps: Deps, staff: Staff, input: z.infer<typeof outcomeInput>) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const { sampleId, proofId, outcome, note } = input;
    const now = deps.clock();
    existing(await storeOutcome(scope, input, { outcome, note, outcomeBy: staff.userId, outcomeAt: now }));
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'SAMPLE_CHECKED',
      subject: { kind: 'SAMPLE', id: sampleId },
      facts: { proof: proofId, outcome },
    });
    return { outcome };
  });
}

/** Whoever guides the case looked at the doubt and keeps the hours as they are, with a reason. */
export function settleDoubt(deps: Deps, staff: Staff, { proofId, reason }: z.infer<typeof settleInput>) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, proofId));
    mayChange(staff, found);
    const now = deps.clock();
    const settled = { settledAt: now, settledBy: staff.userId, settledReason: reason };
    if ((await settleDoubts(scope, proofId, settled)) === 0) conflict();
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'SAMPLE_DOUBT_SETTLED',
      subject: { kind: 'PARTICIPANT', id: found.participant.id },
      facts: { proof: proofId },
    });
    return { proofId };
  });
}
