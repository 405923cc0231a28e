import { advanceProof, checkContactPerson, RULESET } from '@veertig/rules';
import { addContactPerson, findColleague } from '../activities/store.ts';
import { audit } from '../audit/audit.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { post } from '../mail/outbox.ts';
import { deliver } from '../proofs/deliver.ts';
import { changeState, countHandOvers, type ProofWithPeople } from '../proofs/store.ts';
import { dropDraft } from './store.ts';
import type { Link } from './view.ts';

interface Colleague {
  name: string;
  email: string;
}

/**
 * Gives a request on to a colleague of the same organization: a link of its own, the old one dead, the counselor told
 * (CP-02). The proof keeps its state; who confirms changes.
 */
export async function handOver(scope: Scope, deps: Deps, link: Link, colleague: Colleague, now: Date): Promise<void> {
  const { delivery, found } = link;
  const next = advanceProof(found.proof.state, 'DELEGATE', 'CONTACT_PERSON');
  if ('error' in next) refuse(next.error);
  await checkColleague(scope, link, colleague.email);
  const { id: contactPersonId } = await contactPersonFor(scope, found, colleague);
  if (!(await changeState(scope, found.proof, { state: next.state, contactPersonId }))) conflict();
  await dropDraft(scope, delivery.id);
  const request = { proofId: found.proof.id, sentTo: colleague.email, handedOverBy: found.contactPerson.id, now };
  const newDelivery = await deliver(scope, deps, request);
  await post(scope, now, { kind: 'PROOF_HANDED_OVER', subjectId: newDelivery, recipient: found.counselor.email });
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'CONTACT_PERSON', deliveryId: delivery.id, agencyId: scope.agencyId },
    action: 'PROOF_DELEGATE',
    subject: { kind: 'PROOF', id: found.proof.id },
    facts: { from: found.proof.state, to: next.state, newDelivery },
  });
}

/** Sends a new link for an expired one, only to the address on file; nothing when there is no such address. */
export async function renewLink(scope: Scope, deps: Deps, { delivery, found }: Link, now: Date): Promise<void> {
  const sentTo = found.contactPerson.email;
  if (!sentTo || blockedAs(found, sentTo)) return;
  const newDelivery = await deliver(scope, deps, { proofId: found.proof.id, sentTo, now });
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'CONTACT_PERSON', deliveryId: delivery.id, agencyId: scope.agencyId },
    action: 'LINK_RENEWED',
    subject: { kind: 'DELIVERY', id: delivery.id },
    facts: { proof: found.proof.id, newDelivery },
  });
}

async function checkColleague(scope: Scope, { delivery, found }: Link, email: string): Promise<void> {
  if (email.toLowerCase() === delivery.sentTo?.toLowerCase()) {
    malformed([{ field: 'email', sentence: 'Dit is uw eigen e-mailadres. Vul dat van uw collega in.' }]);
  }
  const blocked = blockedAs(found, email);
  if (blocked) refuse(blocked);
  if ((await countHandOvers(scope, found.proof.id)) >= RULESET.maximumHandOvers) refuse('HANDED_OVER_TOO_OFTEN');
}

/** Never the participant or the counselor (D-19). */
export function blockedAs({ participant, counselor }: ProofWithPeople, contactEmail: string) {
  const check = checkContactPerson({
    contactEmail,
    participantEmail: participant.email,
    counselorEmail: counselor.email,
  });
  return check.result === 'BLOCK' ? check.reason : null;
}

/** The colleague as the address book knows them, else a new entry with the same organization. */
async function contactPersonFor(scope: Scope, { organization }: ProofWithPeople, { name, email }: Colleague) {
  const known = organization && (await findColleague(scope, organization.id, email));
  if (known) return known;
  return addContactPerson(scope, { name, email, organizationId: organization?.id ?? null, phone: null, role: null });
}
