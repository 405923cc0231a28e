import { advanceProof, checkContactPerson, type ProofAction } from '@veertig/rules';
import { findActivity } from '../activities/store.ts';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { endConfirmation } from '../confirmations/store.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { deliver, withdrawDeliveries } from './deliver.ts';
import type { Decision } from './input.ts';
import { changeState, findProof, type ProofWithPeople } from './store.ts';

// A person who reads the trail later must see why.
const needsReason: readonly ProofAction[] = ['DOUBT', 'REJECT', 'REOPEN', 'WITHDRAW'];

/**
 * Carries out a counselor's decision on a proof: the rules say what it leads to, and state, links, mail and audit row
 * change in one transaction.
 */
export function decide(deps: Deps, staff: Staff, decision: Decision) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, decision.id));
    mayChange(staff, found);
    const { proof } = found;
    if (decision.revision !== undefined && decision.revision !== proof.revision) refuse('ALREADY_DECIDED');
    const next = advanceProof(proof.state, decision.action, 'COUNSELOR');
    if ('error' in next) refuse(next.error);
    if (needsReason.includes(decision.action) && !decision.reason) {
      malformed([{ field: 'reason', sentence: 'Schrijf kort de reden.' }]);
    }
    const now = deps.clock();
    const sends = next.state === 'SENT';
    if (sends) await checkRoute(scope, found);
    const change = sends ? { sentAt: now } : { decidedAt: now };
    // Whatever is decided also answers a contact person who asked to open the proof again.
    const answered = { reason: decision.reason ?? null, reopenAskedAt: null, reopenReason: null };
    const done = await changeState(scope, proof, { state: next.state, ...answered, ...change });
    if (!done) conflict();
    await followUp(scope, deps, found, decision.action, now);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: `PROOF_${decision.action}`,
      subject: { kind: 'PROOF', id: proof.id },
      facts: { from: proof.state, to: next.state },
    });
    return { state: next.state, task: next.task ?? null };
  });
}

/** Only somebody with an address, who is neither the participant nor the counselor, can get a link (D-19, D-23). */
async function checkRoute(scope: Scope, { proof, contactPerson, participant, counselor }: ProofWithPeople) {
  const { activity } = existing(await findActivity(scope, proof.activityId));
  if (activity.judgement === 'NOT_SUITABLE') refuse('ACTIVITY_NOT_SUITABLE');
  const check = checkContactPerson({
    contactEmail: contactPerson.email,
    participantEmail: participant.email,
    counselorEmail: counselor.email,
    relation: activity.relation,
  });
  if (check.result === 'BLOCK') refuse(check.reason === 'IS_PARTICIPANT' ? 'IS_PARTICIPANT' : 'IS_COUNSELOR');
  if (!contactPerson.email) refuse('NO_EMAIL_FOR_LINK');
}

async function followUp(scope: Scope, deps: Deps, found: ProofWithPeople, action: ProofAction, now: Date) {
  const { proof } = found;
  switch (action) {
    case 'SEND':
    case 'RESEND':
      return deliver(scope, deps, { proofId: proof.id, sentTo: found.contactPerson.email ?? '', now });
    case 'REOPEN':
      await endConfirmation(scope, proof.id, { replacedAt: now });
      return withdrawDeliveries(scope, proof.id, now);
    case 'WITHDRAW':
      return endConfirmation(scope, proof.id, { withdrawnAt: now });
    case 'CANCEL':
      return withdrawDeliveries(scope, proof.id, now);
    default:
      return;
  }
}
