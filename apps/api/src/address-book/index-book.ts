import { fold } from '../caseload/case-words.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refreshKeys, storeSortName, withoutKeys } from './key-store.ts';

/** Organizations in one transaction, so that a round never holds the address book for long. */
const batch = 100;

/** Makes organizations findable that were stored before the book was searched by key. */
export async function indexAddressBook(deps: Pick<Deps, 'db'>, agencyId: string): Promise<void> {
  let done = batch;
  while (done === batch) {
    done = await inAgency(deps.db, agencyId, async (scope) => {
      const waiting = await withoutKeys(scope, batch);
      for (const { id, name } of waiting) {
        await refreshKeys(scope, id);
        // A name of signs alone sorts by itself: nothing may wait for ever.
        await storeSortName(scope, id, fold(name) || name);
      }
      return waiting.length;
    });
  }
}
