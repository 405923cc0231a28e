import { advanceProof, type Session, totalMinutes } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { dayOf } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed, refuse } from '../failures.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { crockford } from '../links.ts';
import { termsOf } from '../people/store.ts';
import { factsHash, type ProofFacts } from '../proofs/proof-facts.ts';
import { changeState, findAgency } from '../proofs/store.ts';
import { readSessions } from '../read-sessions.ts';
import { declarationOf } from './declaration.ts';
import type { DraftAnswer } from './input.ts';
import { addConfirmation, dropDraft, lastVersion, nextNumber } from './store.ts';
import type { Link } from './view.ts';

/** The hours a draft stands for, checked again today: minutes pass between the steps. */
async function draftSessions(scope: Scope, { found, draft }: Link, today: string): Promise<Session[]> {
  const { hours } = draft.answer;
  if (!hours) malformed([{ field: 'hours', sentence: 'Geef eerst aan of de uren kloppen.' }]);
  if (hours.answer === 'CORRECT') return found.proof.asked;
  return readSessions(hours.rows, { terms: await termsOf(scope, [found.participant.id]), today });
}

/**
 * Fixes what a contact person confirms: new state, facts, number, sealing job and audit row, all or nothing. Of two
 * confirmations at once one changes the state; the other finds nothing to change and gets false.
 */
export async function confirm(scope: Scope, deps: Deps, link: Link, now: Date): Promise<boolean> {
  const { delivery, found, draft } = link;
  const next = advanceProof(found.proof.state, 'SIGN', 'CONTACT_PERSON');
  if ('error' in next) refuse(next.error);
  const confirmed = await draftSessions(scope, link, dayOf(now));
  if (!(await changeState(scope, found.proof, { state: next.state }))) return false;
  const facts = await factsOf(scope, deps, link, confirmed, now);
  const id = await addConfirmation(scope, {
    proofId: found.proof.id,
    version: facts.version,
    number: facts.number,
    verificationCode: facts.verificationCode,
    facts,
    factsSha256: factsHash(facts),
    confirmedAt: now,
  });
  await dropDraft(scope, delivery.id);
  await enqueue(scope, now, 'SEAL_PROOF', id);
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'CONTACT_PERSON', deliveryId: delivery.id, agencyId: scope.agencyId },
    action: 'PROOF_SIGN',
    subject: { kind: 'PROOF', id: found.proof.id },
    facts: { from: found.proof.state, to: next.state, minutes: facts.totalMinutes, draft: draft.revision },
  });
  return true;
}

async function factsOf(
  scope: Scope,
  deps: Deps,
  { found, draft }: Link,
  confirmed: Session[],
  now: Date,
): Promise<ProofFacts> {
  const { proof, participant, organization, counselor } = found;
  const { name, role, reach } = signerOf(draft.answer);
  return {
    schema: 'veertig/bewijs-van-deelname/1',
    number: await nextNumber(scope, dayOf(now).slice(0, 4)),
    version: (await lastVersion(scope, proof.id)) + 1,
    participant: { name: participant.name },
    offerType: proof.offerType,
    description: proof.description,
    organization: organization && { name: organization.name, municipality: organization.municipality },
    contactPerson: { name, role, reach },
    asked: proof.asked,
    confirmed,
    askedMinutes: totalMinutes(proof.asked),
    totalMinutes: totalMinutes(confirmed),
    remark: draft.answer.remark ?? null,
    declaration: declarationOf(participant.name, confirmed),
    signature: { signedAt: now.toISOString(), channel: 'LINK', recordedBy: null },
    counselor: { name: counselor.name, phone: counselor.phone, email: counselor.email },
    agency: { name: (await findAgency(scope)).name },
    verificationCode: crockford(deps.randomBytes(10)),
  };
}

function signerOf({ signer }: DraftAnswer) {
  return signer ?? malformed([{ field: 'name', sentence: 'Vul eerst uw naam en rol in.' }]);
}

/** Ends the procedure unless the answers are still those the page showed. */
export function sameDraft(link: Link, revision: number): void {
  if (link.draft.revision !== revision) refuse('DRAFT_CHANGED');
}
