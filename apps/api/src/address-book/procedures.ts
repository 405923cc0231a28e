import { audit } from '../audit/audit.ts';
import { searchWords } from '../caseload/case-words.ts';
import { inAgency } from '../db/scope.ts';
import { rowIdInput } from '../input.ts';
import { router, staffProcedure } from '../trpc.ts';
import { addContact, editContact, editOrganization, markPresence } from './change-entry.ts';
import { likelyPairs, similarTo } from './find-same.ts';
import { askedOf, pageOfInformal } from './informal-store.ts';
import {
  editedContact,
  editedOrganization,
  listInput,
  mergeInput,
  newContact,
  pair,
  presence,
  typedOrganization,
} from './input.ts';
import { addJudgement } from './judgement-store.ts';
import { activitiesUpTo, figuresOf, pageOfOrganizations } from './list-store.ts';
import { merge, previewMerge } from './merge.ts';
import { undoMerge } from './undo-merge.ts';
import { organizationPage } from './view.ts';

export const addressBook = router({
  /** Organizations by name: who can be asked, what goes on there, when the last answer came. */
  list: staffProcedure.input(listInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { search, ...place } = input;
      const words = searchWords(search);
      const nothing = search !== '' && words.length === 0;
      if (nothing) return { rows: [], activitiesUpTo, hasNext: false, hasPrevious: false };
      const page = await pageOfOrganizations(scope, { words, ...place });
      const figures = await figuresOf(
        scope,
        page.rows.map(({ id }) => id),
      );
      return { ...page, activitiesUpTo, rows: page.rows.map((row) => ({ ...row, ...figures(row.id) })) };
    }),
  ),

  /** Contact persons without an organization by name, with what they are asked about. */
  informal: staffProcedure.input(listInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { search, ...place } = input;
      const words = searchWords(search);
      const nothing = search !== '' && words.length === 0;
      if (nothing) return { rows: [], activitiesUpTo, hasNext: false, hasPrevious: false };
      const page = await pageOfInformal(scope, { words, ...place });
      const asked = await askedOf(
        scope,
        page.rows.map(({ id }) => id),
      );
      return { ...page, activitiesUpTo, rows: page.rows.map((row) => ({ ...row, ...asked(row.id) })) };
    }),
  ),

  /** Everything on the page of one organization. */
  get: staffProcedure
    .input(rowIdInput)
    .query(({ ctx, input }) => inAgency(ctx.deps.db, ctx.staff.agencyId, (scope) => organizationPage(scope, input.id))),

  edit: staffProcedure
    .input(editedOrganization)
    .mutation(({ ctx, input }) => editOrganization(ctx.deps, ctx.staff, input)),

  addContact: staffProcedure.input(newContact).mutation(({ ctx, input }) => addContact(ctx.deps, ctx.staff, input)),

  editContact: staffProcedure
    .input(editedContact)
    .mutation(({ ctx, input }) => editContact(ctx.deps, ctx.staff, input)),

  /** "Werkt er niet meer", or does again: no new request is offered to who left, and those that wait become a task. */
  markPresence: staffProcedure.input(presence).mutation(({ ctx, input }) => markPresence(ctx.deps, ctx.staff, input)),

  /** Organizations that a new one probably is. */
  similar: staffProcedure.input(typedOrganization).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, (scope) => {
      const { name, municipality, ...contact } = input;
      return similarTo(scope, { name, municipality, contacts: [contact] });
    }),
  ),

  /** Pairs in the whole book that are probably one organization. */
  duplicates: staffProcedure.query(({ ctx }) => inAgency(ctx.deps.db, ctx.staff.agencyId, likelyPairs)),

  previewMerge: staffProcedure
    .input(pair)
    .query(({ ctx, input }) => inAgency(ctx.deps.db, ctx.staff.agencyId, (scope) => previewMerge(scope, input))),

  merge: staffProcedure.input(mergeInput).mutation(({ ctx, input }) => merge(ctx.deps, ctx.staff, input)),

  undoMerge: staffProcedure.input(rowIdInput).mutation(({ ctx, input }) => undoMerge(ctx.deps, ctx.staff, input)),

  /** "Dit zijn er twee": from then on nobody is asked about this pair. */
  keepApart: staffProcedure.input(pair).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { kept, gone } = await previewMerge(scope, input);
      const now = ctx.deps.clock();
      const row = { outcome: 'APART', doneBy: ctx.staff.userId, doneAt: now, before: {}, moved: {} } as const;
      await addJudgement(scope, input, { ...row, keptRevision: kept.revision });
      await audit(scope, ctx.deps.keys.audit, now, {
        actor: ctx.staff,
        action: 'ADDRESS_BOOK_KEPT_APART',
        subject: { kind: input.kind, id: kept.id },
        facts: { other: gone.id },
      });
      return { id: kept.id };
    }),
  ),
});
