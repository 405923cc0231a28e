import { accounts } from './accounts/procedures.ts';
import { activities } from './activities/procedures.ts';
import { addressBook } from './address-book/procedures.ts';
import { calendarFeeds } from './calendar-feeds/procedures.ts';
import { bulk } from './caseload/bulk-procedures.ts';
import { caseload } from './caseload/procedures.ts';
import { savedViews } from './caseload/saved-view-procedures.ts';
import { decisions } from './casework/decision-procedures.ts';
import { entries } from './casework/entry-procedures.ts';
import { exemptions } from './casework/exemption-procedures.ts';
import { timeline } from './casework/timeline-procedures.ts';
import { confirmations } from './confirmations/procedures.ts';
import { formDrafts } from './form-drafts/procedures.ts';
import { handovers } from './handovers/procedures.ts';
import { imports } from './imports/procedures.ts';
import { offers } from './offers/procedures.ts';
import { overview } from './overview/procedures.ts';
import { pathways } from './pathways/procedures.ts';
import { people } from './people/procedures.ts';
import { progress } from './progress/procedures.ts';
import { proofs } from './proofs/procedures.ts';
import { reviews } from './reviews/procedures.ts';
import { samples } from './samples/procedures.ts';
import { router } from './trpc.ts';
import { unsentForms } from './unsent-forms/procedures.ts';
import { verifications } from './verifications/procedures.ts';

/** Every procedure of the product, one key a slice. */
export const appRouter = router({
  accounts,
  activities,
  addressBook,
  bulk,
  calendarFeeds,
  caseload,
  confirmations,
  decisions,
  entries,
  exemptions,
  formDrafts,
  handovers,
  imports,
  offers,
  overview,
  pathways,
  people,
  progress,
  proofs,
  reviews,
  samples,
  savedViews,
  timeline,
  unsentForms,
  verifications,
});
export type AppRouter = typeof appRouter;
