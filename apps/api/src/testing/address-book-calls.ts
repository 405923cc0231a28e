import type { Staff } from '../trpc.ts';
import type { Caller } from './cases.ts';
import type { World } from './world.ts';

/** Two entries for one organization, merged, as rows to ask about. */
export async function keepMergedBook(world: World, activityId: string, staff: Staff) {
  const caller = world.callerOf(staff);
  const { organization, contactPerson } = await caller.activities.get({ id: activityId });
  const other = await world.activity(await world.person({}, staff), {}, staff);
  const twin = await caller.activities.get({ id: other });
  const pair = { kind: 'ORGANIZATION', kept: organization?.id ?? '', gone: twin.organization?.id ?? '' } as const;
  const { kept, gone } = await caller.addressBook.previewMerge(pair);
  await caller.addressBook.merge({ ...pair, keptRevision: kept.revision, goneRevision: gone.revision });
  const page = await caller.addressBook.get({ id: pair.kept });
  const [first] = page.mergedInto === null ? page.merges : [];
  return {
    organizationId: pair.kept,
    contactPersonId: twin.contactPerson.id,
    twinId: contactPerson.id,
    mergeId: first?.id ?? '',
  };
}

/** One complete call for each procedure of the address book. */
export function addressBookCalls({
  organizationId,
  contactPersonId,
  twinId,
  mergeId,
}: Awaited<ReturnType<typeof keepMergedBook>>): Record<string, (caller: Caller) => Promise<unknown>> {
  const contact = { name: 'An Smet', email: 'an.smet@example.be' };
  const pair = { kind: 'CONTACT_PERSON', kept: contactPersonId, gone: twinId } as const;
  return {
    'addressBook.list': (caller) => caller.addressBook.list({}),
    'addressBook.informal': (caller) => caller.addressBook.informal({}),
    'addressBook.duplicates': (caller) => caller.addressBook.duplicates(),
    'addressBook.similar': (caller) => caller.addressBook.similar({ name: 'Buurthuis De Linde' }),
    'addressBook.get': (caller) => caller.addressBook.get({ id: organizationId }),
    'addressBook.edit': (caller) => caller.addressBook.edit({ id: organizationId, name: 'Buurthuis Nieuw' }),
    'addressBook.addContact': (caller) => caller.addressBook.addContact({ organizationId, name: contact.name }),
    'addressBook.editContact': (caller) => caller.addressBook.editContact({ id: contactPersonId, ...contact }),
    'addressBook.markPresence': (caller) => caller.addressBook.markPresence({ id: contactPersonId, left: true }),
    'addressBook.undoMerge': (caller) => caller.addressBook.undoMerge({ id: mergeId }),
    'addressBook.previewMerge': (caller) => caller.addressBook.previewMerge(pair),
    'addressBook.merge': (caller) => caller.addressBook.merge({ ...pair, keptRevision: 1, goneRevision: 1 }),
    'addressBook.keepApart': (caller) => caller.addressBook.keepApart(pair),
  };
}
