import { RULESET, undoStep } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { secondsLater } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { withdrawDeliveries } from './deliver.ts';
import { changeState, findProof, lockProof, type ProofWithPeople } from './store.ts';
import { holdMail, lastStepOf, mailLeavesAt } from './undo-store.ts';

/**
 * Takes back the last step of a proof: hours that were accepted a moment ago, or a request whose mail did not leave yet.
 * `revision` is what the page showed: when anybody decided since, nothing is undone.
 */
export function undo(deps: Deps, staff: Staff, { id, revision }: { id: string; revision: number }) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    await lockProof(scope, id);
    const found = existing(await findProof(scope, id));
    mayChange(staff, found);
    const { proof } = found;
    if (proof.revision !== revision) refuse('ALREADY_DECIDED');
    const now = deps.clock();
    const last = await lastStepOf(scope, id);
    const secondsSince = last ? (now.getTime() - last.at.getTime()) / 1000 : Number.POSITIVE_INFINITY;
    const mailWaits = proof.state === 'SENT' && (await holdMail(scope, id, now));
    const back = undoStep({ state: proof.state, from: last?.from ?? null, secondsSince, mailWaits });
    if ('error' in back) refuse(back.error);
    const before = proof.state === 'SENT' ? { sentAt: null } : { decidedAt: null };
    if (!(await changeState(scope, proof, { state: back.state, ...before }))) conflict();
    if (proof.state === 'SENT') await withdrawDeliveries(scope, id, now);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'PROOF_UNDO',
      subject: { kind: 'PROOF', id },
      facts: { from: proof.state, to: back.state },
    });
    return { state: back.state, participantId: found.participant.id };
  });
}

/** Until when hours that were just accepted can wait for the check again; null for anything else. */
export async function acceptUndoableUntil(scope: Scope, { proof }: ProofWithPeople, now: Date): Promise<Date | null> {
  if (proof.state !== 'ACCEPTED') return null;
  const last = await lastStepOf(scope, proof.id);
  if (last?.from !== 'SIGNED' && last?.from !== 'IN_DOUBT') return null;
  const until = secondsLater(last.at, RULESET.undoAcceptSeconds);
  return until > now ? until : null;
}

/** Until when the request of a proof can be taken back; null when its mail has left, or none was posted. */
export async function sendsAt(scope: Scope, { proof }: ProofWithPeople, now: Date): Promise<Date | null> {
  if (proof.state !== 'SENT' || (await lastStepOf(scope, proof.id))?.from !== 'DRAFT') return null;
  const at = await mailLeavesAt(scope, proof.id);
  return at && at > now ? at : null;
}
