import { indexAddressBook } from '../address-book/index-book.ts';
import { expireBulkSteps } from '../caseload/expire-steps.ts';
import { refreshDueCases } from '../caseload/refresh-due.ts';
import type { Db } from '../db/client.ts';
import { agencies } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { expireFormDrafts } from '../form-drafts/expire.ts';
import { expireOldImports } from '../imports/expire.ts';
import { postDigests } from './digests.ts';
import { postExpiries } from './expiries.ts';
import { postOfferQuestions } from './offer-questions.ts';
import { postReminders } from './reminders.ts';
import { endUnansweredOffers } from './unanswered-offers.ts';
import { postWaitingOffers } from './waiting-offers.ts';

/** What time alone makes due. Each looks at the rows themselves, so nothing is lost when no node runs for a while. */
const rounds = {
  postReminders,
  postExpiries,
  postDigests,
  refreshDueCases,
  indexAddressBook,
  postOfferQuestions,
  postWaitingOffers,
  expireOldImports,
  expireBulkSteps,
  expireFormDrafts,
  endUnansweredOffers,
};

/**
 * Posts every mail that is due by now, agency by agency. Doing it twice, on two nodes at once or again after a crash
 * posts nothing twice: each mail is one row, stored with its audit row in one transaction.
 */
export async function sweep(deps: Deps): Promise<void> {
  for (const agencyId of await everyAgency(deps.db)) {
    for (const [round, post] of Object.entries(rounds)) {
      await post(deps, agencyId).catch((error) => deps.log.error('sweep_failed', { round, agency: agencyId }, error));
    }
  }
  deps.wakeWorker();
}

async function everyAgency(db: Db): Promise<string[]> {
  const rows = await db.select({ id: agencies.id }).from(agencies).orderBy(agencies.id);
  return rows.map(({ id }) => id);
}
