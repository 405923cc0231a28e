import { advanceProof, checkContactPerson } from '@veertig/rules';
import { addContactPerson, type ContactPerson, colleaguesOf, findContactPerson } from '../activities/store.ts';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { withdrawDeliveries } from './deliver.ts';
import type { ChoiceOfContactPerson } from './input.ts';
import { changeState, findProof, type ProofWithPeople } from './store.ts';

/** Who else of the organization could confirm these hours; nobody where the activity is informal. */
export async function otherContactPersons(scope: Scope, { proof, contactPerson }: ProofWithPeople) {
  if (!proof.organizationId) return [];
  return (await colleaguesOf(scope, proof.organizationId)).filter(({ id }) => id !== contactPerson.id);
}

/**
 * Asks the hours of another contact person of the same organization from now on, before sending or after a refusal
 * (D-13). The request is a draft then, so nothing leaves by itself; a motive that was given stays.
 */
export function chooseContactPerson(deps: Deps, staff: Staff, { id, revision, contactPerson }: ChoiceOfContactPerson) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, id));
    mayChange(staff, found);
    const { proof } = found;
    if (proof.revision !== revision) refuse('ALREADY_DECIDED');
    const next = advanceProof(proof.state, 'CHOOSE_CONTACT_PERSON', 'COUNSELOR');
    if ('error' in next) refuse(next.error);
    const chosen = await choose(scope, found, contactPerson);
    // Only an answer of who is asked now can be told as one.
    const change = { state: next.state, contactPersonId: chosen.id, sentAt: null };
    if (!(await changeState(scope, proof, change))) conflict();
    await withdrawDeliveries(scope, id, deps.clock());
    await audit(scope, deps.keys.audit, deps.clock(), {
      actor: staff,
      action: 'PROOF_CONTACT_PERSON_CHOSEN',
      subject: { kind: 'PROOF', id },
      facts: { from: proof.state, to: next.state, before: found.contactPerson.id, after: chosen.id },
    });
    return { state: next.state };
  });
}

async function choose(
  scope: Scope,
  found: ProofWithPeople,
  choice: ChoiceOfContactPerson['contactPerson'],
): Promise<ContactPerson> {
  const { proof } = found;
  if ('id' in choice) {
    const known = existing(await findContactPerson(scope, choice.id));
    const colleague = proof.organizationId !== null && known.organizationId === proof.organizationId;
    if (!colleague || known.id === proof.contactPersonId) {
      malformed([{ field: 'contactPerson', sentence: 'Kies iemand anders van dezelfde organisatie.' }]);
    }
    checkAddress(found, known.email);
    return known;
  }
  checkAddress(found, choice.email);
  return addContactPerson(scope, { ...choice, organizationId: proof.organizationId });
}

/** Neither the participant nor the counselor confirms hours (D-19). */
function checkAddress({ participant, counselor }: ProofWithPeople, contactEmail: string | null): void {
  const addresses = { contactEmail, participantEmail: participant.email, counselorEmail: counselor.email };
  const check = checkContactPerson(addresses);
  if (check.result === 'BLOCK') refuse(check.reason);
}
