import { explainSignals, type Signal } from '@veertig/rules';
import type { Scope } from '../db/scope.ts';
import { signalFactsOf } from '../proofs/signal-store.ts';
import { findProofs, type ProofWithPeople } from '../proofs/store.ts';
import { pageOfWork, type Whose } from '../proofs/work-store.ts';
import { workOf } from '../proofs/work-view.ts';
import { mostAtOnce } from './input.ts';

/** The signed proofs that wait for a check, the longest waiting first; `more` when there are others behind them. */
export async function waitingForCheck(scope: Scope, whose: Whose, today: string) {
  const page = await pageOfWork(scope, whose, 'REVIEW', { size: mostAtOnce });
  const work = await workOf(scope, page.rows, today);
  const ids = work.filter(({ step }) => step.kind === 'REVIEW').map(({ proofId }) => proofId);
  const byId = new Map((await findProofs(scope, ids)).map((row) => [row.proof.id, row]));
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), more: page.hasNext };
}

/** What asks for a look at each of these proofs, for whoever checks them; nothing without a live confirmation. */
export async function signalsFor(
  scope: Scope,
  founds: readonly ProofWithPeople[],
  viewerId: string,
): Promise<(proofId: string) => Signal[]> {
  const facts = await signalFactsOf(scope, founds, viewerId);
  const signals = new Map([...facts].map(([id, known]) => [id, explainSignals(known)]));
  return (proofId) => signals.get(proofId) ?? [];
}
