import { fold } from '../caseload/case-words.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { informalWithoutKeys, refreshContactKeys, refreshKeys, storeSortName, withoutKeys } from './key-store.ts';

/** Entries in one transaction, so that a round never holds the address book for long. */
const batch = 100;

/** Makes entries findable that were stored before the book was searched by key. */
export async function indexAddressBook({ db }: Pick<Deps, 'db'>, agencyId: string): Promise<void> {
  for (const indexSome of [indexOrganizations, indexInformal]) {
    let done = batch;
    while (done === batch) done = await inAgency(db, agencyId, indexSome);
  }
}

async function indexOrganizations(scope: Scope): Promise<number> {
  const waiting = await withoutKeys(scope, batch);
  for (const { id, name } of waiting) {
    await refreshKeys(scope, id);
    // A name of signs alone sorts by itself: nothing may wait for ever.
    await storeSortName(scope, id, fold(name) || name);
  }
  return waiting.length;
}

async function indexInformal(scope: Scope): Promise<number> {
  const waiting = await informalWithoutKeys(scope, batch);
  for (const id of waiting) await refreshContactKeys(scope, { id, organizationId: null });
  return waiting.length;
}
