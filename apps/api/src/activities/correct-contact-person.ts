import { checkContactPerson } from '@veertig/rules';
import { refreshContactKeys } from '../address-book/key-store.ts';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, notFound, refuse } from '../failures.ts';
import { findPerson } from '../people/store.ts';
import { withdrawDeliveries } from '../proofs/deliver.ts';
import { lockProof, waitingWith } from '../proofs/store.ts';
import type { Staff } from '../trpc.ts';
import type { Correction } from './input.ts';
import {
  addressesAround,
  type ContactPerson,
  findActivity,
  findContactPerson,
  isContactOf,
  reachContactPerson,
} from './store.ts';

/**
 * Corrects the address book. A new address ends every open link that went to the old one, whoever guides the case:
 * that mailbox belongs to nobody or to somebody else. Nothing is sent: each counselor asks again, by mail or letter.
 */
export function correctContactPerson(
  deps: Deps,
  staff: Staff,
  { activityId, contactPersonId, revision, ...change }: Correction,
) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const { activity } = existing(await findActivity(scope, activityId));
    mayChange(staff, existing(await findPerson(scope, activity.participantId)));
    const asked = contactPersonId ?? activity.contactPersonId;
    if (!(await isContactOf(scope, activityId, asked))) notFound();
    const contactPerson = existing(await findContactPerson(scope, asked));
    const now = deps.clock();
    const { addressChanged, endedLinks } = await correctReach(scope, contactPerson, { ...change, revision }, now);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'CONTACT_PERSON_CORRECTED',
      subject: { kind: 'ACTIVITY', id: activityId },
      facts: { contactPerson: contactPerson.id, addressChanged, endedLinks },
    });
    return { endedLinks };
  });
}

/** Stores how a contact person is reached; CONFLICT when that changed since. A new address ends the links to the old one. */
export async function correctReach(
  scope: Scope,
  { id, email, organizationId }: ContactPerson,
  {
    revision,
    ...change
  }: Pick<ContactPerson, 'email' | 'phone' | 'role'> & { name?: string; revision?: number | undefined },
  now: Date,
) {
  await checkNoContactOfOwn(scope, id, change.email);
  if (!(await reachContactPerson(scope, { id, revision }, change))) conflict();
  await refreshContactKeys(scope, { id, organizationId });
  const addressChanged = change.email?.toLowerCase() !== email?.toLowerCase();
  const proofs = addressChanged ? await waitingWith(scope, id) : [];
  for (const proof of proofs) {
    await lockProof(scope, proof);
    await withdrawDeliveries(scope, proof, now);
  }
  return { addressChanged, endedLinks: proofs.length };
}

/** Nobody for whom this person confirms hours, and none of their counselors, may have this address (D-19). */
export async function checkNoContactOfOwn(
  scope: Scope,
  contactPersonId: string,
  contactEmail: string | null,
): Promise<void> {
  for (const around of await addressesAround(scope, contactPersonId)) {
    const check = checkContactPerson({ contactEmail, ...around });
    if (check.result === 'BLOCK') refuse(check.reason);
  }
}
