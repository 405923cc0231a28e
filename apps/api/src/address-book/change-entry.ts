import { correctReach } from '../activities/correct-contact-person.ts';
import { addContactPerson, findContactPerson, findOrganization } from '../activities/store.ts';
import { type AuditEvent, audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, notFound } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { changeEntry, peopleOf } from './entry-store.ts';
import type { EditedContact, EditedOrganization, NewContact, Presence } from './input.ts';
import { refreshKeys } from './key-store.ts';

/** Corrects an organization for everybody who uses it. Proofs that were signed keep the name they have. */
export function editOrganization(deps: Deps, staff: Staff, { id, revision, ...change }: EditedOrganization) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const before = existing(await findOrganization(scope, id));
    if (before.mergedInto) notFound();
    if (!(await changeEntry(scope, 'ORGANIZATION', { id, revision }, change))) conflict();
    await refreshKeys(scope, id);
    const facts = { name: before.name !== change.name, municipality: before.municipality !== change.municipality };
    await tell(scope, deps, staff, { action: 'ORGANIZATION_CORRECTED', subject: { kind: 'ORGANIZATION', id }, facts });
    return { id };
  });
}

/** Adds somebody to an organization. Whoever has this address there already is named at the field. */
export function addContact(deps: Deps, staff: Staff, { organizationId, ...facts }: NewContact) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const organization = existing(await findOrganization(scope, organizationId));
    if (organization.mergedInto) notFound();
    await checkNew(scope, organizationId, facts.email);
    const { id } = await addContactPerson(scope, { ...facts, organizationId });
    await tell(scope, deps, staff, { action: 'CONTACT_PERSON_ADDED', subject: { kind: 'CONTACT_PERSON', id } });
    return { id };
  });
}

/** Corrects a contact person for every activity. A new address ends the open links to the old one, whoever guides the case. */
export function editContact(deps: Deps, staff: Staff, { id, ...change }: EditedContact) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const before = existing(await findContactPerson(scope, id));
    if (before.mergedInto) notFound();
    const { addressChanged, endedLinks } = await correctReach(scope, before, change, deps.clock());
    await tell(scope, deps, staff, {
      action: 'CONTACT_PERSON_CORRECTED',
      subject: { kind: 'CONTACT_PERSON', id },
      facts: { name: before.name !== change.name, addressChanged, endedLinks },
    });
    return { id, endedLinks };
  });
}

/** Marks that a contact person no longer works there, or does again. Requests that wait become a task; nothing is sent. */
export function markPresence(deps: Deps, staff: Staff, { id, revision, left }: Presence) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const before = existing(await findContactPerson(scope, id));
    if (before.mergedInto) notFound();
    const leftAt = left ? deps.clock() : null;
    if (!(await changeEntry(scope, 'CONTACT_PERSON', { id, revision }, { leftAt }))) conflict();
    const action = left ? 'CONTACT_PERSON_LEFT' : 'CONTACT_PERSON_BACK';
    await tell(scope, deps, staff, { action, subject: { kind: 'CONTACT_PERSON', id } });
    return { id };
  });
}

async function checkNew(scope: Scope, organizationId: string, email: string | null): Promise<void> {
  if (email === null) return;
  const people = await peopleOf(scope, [organizationId]);
  const same = people.find((one) => one.email?.toLowerCase() === email.toLowerCase());
  if (!same) return;
  malformed([{ field: 'email', sentence: `${same.name} staat hier al met dit adres. Pas die gegevens aan.` }]);
}

const tell = (scope: Scope, deps: Deps, staff: Staff, event: Omit<AuditEvent, 'actor'>) =>
  audit(scope, deps.keys.audit, deps.clock(), { ...event, actor: staff });
