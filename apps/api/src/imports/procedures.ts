import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { conflict, malformed } from '../failures.ts';
import { rowIdInput } from '../input.ts';
import { router, type Staff, staffProcedure } from '../trpc.ts';
import { mappingInput, storeInput } from './input.ts';
import { findHead, findImport, type ImportRow, latestImports, peopleOfImport, saveMapping } from './store.ts';
import { storeList } from './store-list.ts';
import { undoList } from './undo-list.ts';
import { checkedImport, fieldChoices, importedPeople, importProgress, judgeImport, mayTouch } from './view.ts';

export const imports = router({
  /** The latest lists of the agency and what became of them. */
  list: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const rows = await latestImports(scope);
      return rows.map((row) => ({ ...row, mine: mayTouch(ctx.staff, row) }));
    }),
  ),

  /** A list: its columns, which seems to hold what, its first rows while it waits, and later who came with it. */
  get: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { rows, ...list } = await ownImport(scope, ctx.staff, input.id);
      const people = importedPeople(await peopleOfImport(scope, list.id));
      return { ...list, sample: rows.slice(0, 3), fields: fieldChoices(), people };
    }),
  ),

  /** Says which column holds what. */
  map: staffProcedure.input(mappingInput).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { columns } = await ownImport(scope, ctx.staff, input.id);
      const outside = Object.entries(input.mapping).find(([, column]) => column >= columns.length);
      if (outside) malformed([{ field: `mapping.${outside[0]}`, sentence: 'Deze kolom staat niet in de lijst.' }]);
      if (!(await saveMapping(scope, input.id, input.mapping))) conflict();
      return { id: input.id };
    }),
  ),

  /** The dry run: how many rows can be stored, what is wrong with others, and who seems to be there already. */
  check: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const list = await ownImport(scope, ctx.staff, input.id);
      return { state: list.state, ...checkedImport(await judgeImport(scope, list, ctx.staff)) };
    }),
  ),

  /** How far storing a list, or taking it back, is by now. */
  progress: staffProcedure.input(rowIdInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const found = existing(await findHead(scope, input.id));
      return importProgress(scope, existing(mayTouch(ctx.staff, found) ? found : undefined));
    }),
  ),

  /** Stores every row that can be stored; the others stay out, as the dry run said. */
  store: staffProcedure.input(storeInput).mutation(({ ctx, input }) => storeList(ctx.deps, ctx.staff, input)),

  /** Takes a list back: everybody who came with it and on whom nobody worked since. */
  undo: staffProcedure.input(rowIdInput).mutation(({ ctx, input }) => undoList(ctx.deps, ctx.staff, input.id)),
});

async function ownImport(scope: Scope, staff: Staff, id: string): Promise<ImportRow> {
  const found = existing(await findImport(scope, id));
  return existing(mayTouch(staff, found) ? found : undefined);
}
