import { TRPCError } from '@trpc/server';
import { refusalSentence } from '@veertig/rules';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refusalOf } from '../failures.ts';
import { findProof } from '../proofs/store.ts';
import type { Staff } from '../trpc.ts';
import type { SeenProof } from './input.ts';
import { reviewRow } from './view.ts';

/**
 * Does the same for each proof, so that one failure leaves the others done. The answer names each proof as it is now,
 * with the sentence of what stood in the way. A proof of another agency does not exist and is left out.
 */
export async function forEachSeen(
  deps: Deps,
  staff: Staff,
  seen: readonly SeenProof[],
  act: (proof: SeenProof) => Promise<unknown>,
) {
  const outcomes = [];
  for (const proof of seen) {
    const problem = await problemOf(act(proof));
    const found = await inAgency(deps.db, staff.agencyId, (scope) => findProof(scope, proof.id));
    if (found) outcomes.push({ ...reviewRow(found, []), done: problem === null, problem });
  }
  return outcomes;
}

/** Null when it was done; the sentence of a refusal. Anything else is no answer to a counselor and goes on. */
async function problemOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const sentence = refusalOf(error);
    if (sentence) return sentence;
    if (error instanceof TRPCError && (error.code === 'CONFLICT' || error.code === 'NOT_FOUND')) {
      return refusalSentence({ code: 'ALREADY_DECIDED' });
    }
    throw error;
  }
}
