import { advanceProof } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, refuse } from '../failures.ts';
import { changeState } from '../proofs/store.ts';
import type { Link } from './view.ts';

/**
 * Notes that a contact person wants to fill in signed hours again. Nothing about the proof changes: the counselor
 * decides, where the rules let a proof be opened again. While one wish is open, asking again does nothing more.
 */
export async function askReopen(
  scope: Scope,
  deps: Deps,
  { delivery, found: { proof } }: Link,
  wish: { reason: string; now: Date },
): Promise<void> {
  if (proof.reopenAskedAt) return;
  const possible = advanceProof(proof.state, 'REOPEN', 'COUNSELOR');
  if ('error' in possible) refuse(possible.error);
  const change = { state: proof.state, reopenAskedAt: wish.now, reopenReason: wish.reason };
  if (!(await changeState(scope, proof, change))) conflict();
  await audit(scope, deps.keys.audit, wish.now, {
    actor: { kind: 'CONTACT_PERSON', deliveryId: delivery.id, agencyId: scope.agencyId },
    action: 'PROOF_REOPEN_ASKED',
    subject: { kind: 'PROOF', id: proof.id },
  });
}
