import type { Scope } from '../db/scope.ts';
import { type Asker, type ReadyFilter, readyFilter } from './filter-store.ts';
import type { CaseFilter, Selection } from './input.ts';
import { pageOfCases, type StoredCase } from './list-store.ts';

/** Somebody in a selection. */
export type Selected = Pick<StoredCase, 'name' | 'counselorName'> & { id: string };

/** The first people of a selection by name, and whether there are more. */
export async function selectedPeople(
  scope: Scope,
  selection: Selection,
  asker: Asker,
  most: number,
): Promise<{ people: Selected[]; more: boolean }> {
  const ready = await readySelection(scope, selection, asker);
  const { rows, hasNext } = await pageOfCases(scope, ready, { sort: 'NAME', size: most });
  return { people: rows.map(({ row, ...names }) => ({ id: row.participantId, ...names })), more: hasNext };
}

/** Whoever was ticked, or everybody the filter finds now. */
export async function readySelection(scope: Scope, selection: Selection, asker: Asker): Promise<ReadyFilter> {
  if ('filter' in selection) return readyFilter(scope, selection.filter, asker);
  const everybody: CaseFilter = { whose: 'TEAM', search: '' };
  return { ...(await readyFilter(scope, everybody, asker)), found: selection.ids };
}
