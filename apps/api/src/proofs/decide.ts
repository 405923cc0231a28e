import { advanceProof, checkContactPerson, type ProofAction } from '@veertig/rules';
import { findActivity } from '../activities/store.ts';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { secondsLater } from '../clock.ts';
import { endConfirmation } from '../confirmations/store.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { deliver, giveLink, withdrawDeliveries } from './deliver.ts';
import type { Decision } from './input.ts';
import { changeState, findProof, type ProofWithPeople } from './store.ts';

// A person who reads the trail later must see why.
const needsReason: readonly ProofAction[] = ['DOUBT', 'REJECT', 'REOPEN', 'WITHDRAW'];

/** How a request goes to the contact person. Without a link the answer is noted at once: on paper or by phone. */
export type Route = 'MAIL' | 'LETTER' | 'NO_LINK';

/**
 * Carries out a counselor's decision on a proof: the rules say what it leads to, and state, links, mail and audit row
 * change in one transaction.
 */
export function decide(deps: Deps, staff: Staff, decision: Decision) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, decision.id));
    mayChange(staff, found);
    return takeDecision(scope, deps, staff, found, decision, 'MAIL');
  });
}

/** The same inside a transaction, on a proof of which this person may decide; a request goes by `route`. */
export async function takeDecision(
  scope: Scope,
  deps: Deps,
  staff: Staff,
  found: ProofWithPeople,
  decision: Decision,
  route: Route,
) {
  const { proof } = found;
  if (decision.revision !== undefined && decision.revision !== proof.revision) refuse('ALREADY_DECIDED');
  const next = advanceProof(proof.state, decision.action, 'COUNSELOR');
  if ('error' in next) refuse(next.error);
  if (needsReason.includes(decision.action) && !decision.reason) {
    malformed([{ field: 'reason', sentence: 'Schrijf kort de reden.' }]);
  }
  const now = deps.clock();
  const sends = next.state === 'SENT';
  if (sends) await checkRoute(scope, found, route);
  const change = sends ? { sentAt: now } : { decidedAt: now };
  // Whatever is decided also answers a contact person who asked to open the proof again.
  const answered = { reason: decision.reason ?? null, reopenAskedAt: null, reopenReason: null };
  const done = await changeState(scope, proof, { state: next.state, ...answered, ...change });
  if (!done) conflict();
  await followUp(scope, deps, found, decision.action, route, now);
  await audit(scope, deps.keys.audit, now, {
    actor: staff,
    action: `PROOF_${decision.action}`,
    subject: { kind: 'PROOF', id: proof.id },
    facts: {
      from: proof.state,
      to: next.state,
      ...(sends && { route }),
      // Noted and accepted by one and the same person: allowed, but never unseen.
      ...(decision.action === 'ACCEPT' && found.confirmation?.recordedBy === staff.userId && { ownRecord: true }),
    },
  });
  return { state: next.state, task: next.task ?? null };
}

/** Only somebody who is neither the participant nor the counselor is asked, by mail only at an address (D-19, D-23). */
export async function checkRoute(
  scope: Scope,
  { proof, contactPerson, participant, counselor }: ProofWithPeople,
  route: Route,
): Promise<void> {
  const { activity } = existing(await findActivity(scope, proof.activityId));
  if (activity.judgement === 'NOT_SUITABLE') refuse('ACTIVITY_NOT_SUITABLE');
  if (contactPerson.leftAt && route !== 'NO_LINK') refuse('CONTACT_PERSON_LEFT');
  const check = checkContactPerson({
    contactEmail: contactPerson.email,
    participantEmail: participant.email,
    counselorEmail: counselor.email,
    relation: activity.relation,
  });
  if (check.result === 'BLOCK') refuse(check.reason === 'IS_PARTICIPANT' ? 'IS_PARTICIPANT' : 'IS_COUNSELOR');
  if (route === 'MAIL' && !contactPerson.email) refuse('NO_EMAIL_FOR_LINK');
}

async function followUp(
  scope: Scope,
  deps: Deps,
  found: ProofWithPeople,
  action: ProofAction,
  route: Route,
  now: Date,
): Promise<void> {
  const { proof } = found;
  switch (action) {
    case 'SEND':
    case 'RESEND':
      if (route === 'MAIL') await deliver(scope, deps, mailRequest(deps, found, action, now));
      if (route === 'LETTER') await giveLink(scope, deps, { proofId: proof.id, sentTo: null, now });
      return;
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

// The first time the mail waits a moment, so that a slip of the hand can be undone; asking again was thought over.
function mailRequest(deps: Deps, { proof, contactPerson }: ProofWithPeople, action: ProofAction, now: Date) {
  const leavesAt = action === 'SEND' ? secondsLater(now, deps.sendDelay) : now;
  return { proofId: proof.id, sentTo: contactPerson.email ?? '', now, leavesAt };
}
