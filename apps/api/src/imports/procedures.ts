import { auditAll } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { conflict, malformed } from '../failures.ts';
import { rowIdInput } from '../input.ts';
import { isKbiReferenceInUse } from '../people/store.ts';
import { router, type Staff, staffProcedure } from '../trpc.ts';
import { mappingInput, storeInput } from './input.ts';
import { addPeople } from './people-store.ts';
import {
  endImport,
  findImport,
  type ImportRow,
  latestImports,
  peopleOfImport,
  removeImported,
  saveMapping,
} from './store.ts';
import { checkedImport, fieldChoices, importedPeople, judgeImport, mayTouch } from './view.ts';

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

  /** Stores every row that can be stored; the others stay out, as the dry run said. */
  store: staffProcedure.input(storeInput).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const list = await ownImport(scope, ctx.staff, input.id, true);
      if (list.state !== 'READ') conflict();
      const { ready, duplicates } = await judgeImport(scope, list, ctx.staff);
      const rows = [...ready, ...(input.withDuplicates ? duplicates.map(({ row }) => row) : [])];
      if (rows.length === 0) malformed([{ field: 'id', sentence: 'Er is geen rij die ingevoerd kan worden.' }]);
      const now = ctx.deps.clock();
      await endImport(scope, list.id, { state: 'STORED', storedCount: rows.length });
      await addPeople(scope, ctx.deps, rows, { importId: list.id, staff: ctx.staff, now });
      return { stored: rows.length, skipped: list.rowCount - rows.length };
    }).catch((error) => {
      // Somebody else gave one of these references away since the dry run: looking again says which.
      if (isKbiReferenceInUse(error)) conflict();
      throw error;
    }),
  ),

  /** Takes a list back: everybody who came with it and on whom nobody worked since. */
  undo: staffProcedure.input(rowIdInput).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const list = await ownImport(scope, ctx.staff, input.id, true);
      if (list.state !== 'STORED') conflict();
      const people = await peopleOfImport(scope, list.id);
      const untouched = people.filter(({ touched }) => !touched).map(({ id }) => id);
      const gone = new Set(await removeImported(scope, untouched));
      await endImport(scope, list.id, { state: 'UNDONE' });
      const subjects = [...[...gone].map((id) => ({ kind: 'PARTICIPANT', id }) as const), importOf(list)];
      await auditAll(
        scope,
        ctx.deps.keys.audit,
        ctx.deps.clock(),
        subjects.map((subject) => ({
          actor: ctx.staff,
          action: subject.kind === 'IMPORT' ? 'IMPORT_UNDONE' : 'PARTICIPANT_REMOVED',
          subject,
          facts: { import: list.id },
        })),
      );
      return {
        removed: gone.size,
        kept: people.filter(({ id }) => !gone.has(id)).map(({ id, name }) => ({ id, name })),
      };
    }),
  ),
});

const importOf = ({ id }: ImportRow) => ({ kind: 'IMPORT', id }) as const;

async function ownImport(scope: Scope, staff: Staff, id: string, hold = false): Promise<ImportRow> {
  const found = existing(await findImport(scope, id, hold));
  return existing(mayTouch(staff, found) ? found : undefined);
}
