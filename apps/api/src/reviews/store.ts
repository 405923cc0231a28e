import { explainSignals } from '@veertig/rules';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { confirmations, participants, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { signalFactsOf } from '../proofs/signal-store.ts';
import { type ProofWithPeople, selectProofs } from '../proofs/store.ts';
import { mostAtOnce } from './input.ts';

/** The signed proofs that wait for a check, the longest waiting first; `more` when there are others behind them. */
export async function waitingForCheck(scope: Scope, counselorIds: readonly string[] | undefined) {
  const rows = await selectProofs(scope)
    .where(
      and(
        eq(proofs.agencyId, scope.agencyId),
        eq(proofs.state, 'SIGNED'),
        counselorIds ? inArray(participants.counselorId, [...counselorIds]) : undefined,
      ),
    )
    .orderBy(asc(confirmations.confirmedAt), asc(proofs.id))
    .limit(mostAtOnce + 1);
  return { rows: rows.slice(0, mostAtOnce), more: rows.length > mostAtOnce };
}

/** What asks for a look at a proof, for whoever checks it; nothing without a live confirmation. */
export async function signalsFor(scope: Scope, found: ProofWithPeople, viewerId: string) {
  const facts = await signalFactsOf(scope, found, viewerId);
  return facts ? explainSignals(facts) : [];
}
