import { existing, mayChange } from '../case-access.ts';
import { inAgency } from '../db/scope.ts';
import { findPerson } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { draft, draftKey, looseDraft, looseDraftKey } from './input.ts';
import { findDraft, keepDraft, removeDraft } from './store.ts';

/**
 * What somebody typed and did not hand in yet: for that account alone, in no total, and gone with the person. It is no
 * change of the case, so the trail does not tell of it. Forms about no participant have drafts of their own.
 */
export const formDrafts = router({
  /** The own draft of a form with its time, or null. */
  get: staffProcedure.input(draftKey).query(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      existing(await findPerson(scope, input.participantId));
      return (await findDraft(scope, { ...input, userId: staff.userId })) ?? null;
    }),
  ),

  /** Keeps what was typed until the form is handed in or the draft is thrown away. */
  save: staffProcedure.input(draft).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      mayChange(staff, existing(await findPerson(scope, input.participantId)));
      const savedAt = deps.clock();
      await keepDraft(scope, { ...input, userId: staff.userId, savedAt });
      return { savedAt };
    }),
  ),

  /** Throws it away; one that is not there is nothing to throw away. */
  discard: staffProcedure.input(draftKey).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      existing(await findPerson(scope, input.participantId));
      await removeDraft(scope, { ...input, userId: staff.userId });
      return { participantId: input.participantId };
    }),
  ),

  /** The own draft of a form that is about no participant, or null. */
  getLoose: staffProcedure
    .input(looseDraftKey)
    .query(({ ctx: { deps, staff }, input }) =>
      inAgency(
        deps.db,
        staff.agencyId,
        async (scope) => (await findDraft(scope, { ...input, participantId: null, userId: staff.userId })) ?? null,
      ),
    ),

  /** Keeps what was typed there for a week. */
  saveLoose: staffProcedure.input(looseDraft).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const savedAt = deps.clock();
      await keepDraft(scope, { ...input, participantId: null, userId: staff.userId, savedAt });
      return { savedAt };
    }),
  ),

  /** Throws it away. */
  discardLoose: staffProcedure.input(looseDraftKey).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      await removeDraft(scope, { ...input, participantId: null, userId: staff.userId });
      return { form: input.form };
    }),
  ),
});
