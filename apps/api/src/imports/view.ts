import { fold } from '../caseload/case-words.ts';
import type { Scope } from '../db/scope.ts';
import { leadsTeam, type Staff } from '../trpc.ts';
import { importFields, importFieldWords } from './import-fields.ts';
import { type JudgedRows, judgeRows, readRows } from './judge-rows.ts';
import { guidesByAddress } from './people-store.ts';
import {
  countOfImport,
  type ImportHead,
  type ImportRow,
  knownReferences,
  peopleNamed,
  type peopleOfImport,
} from './store.ts';

/** The most that is written out of what is wrong; the file with problems has everything. */
const shown = 200;

/** A list belongs to who brought it in; a coordinator helps with any. */
export const mayTouch = (staff: Staff, { uploadedBy }: Pick<ImportRow, 'uploadedBy'>): boolean =>
  uploadedBy === staff.userId || leadsTeam(staff.role);

/** Looks at every row of a list with its mapping, without storing anything. */
export async function judgeImport(scope: Scope, list: ImportRow, staff: Staff): Promise<JudgedRows> {
  const read = await readRows(list);
  const people = read.flatMap((row) => ('person' in row ? [row.person] : []));
  const references = people.flatMap(({ kbiReference }) => kbiReference ?? []);
  const known = {
    references: await knownReferences(scope, references),
    named: await peopleNamed(scope, [...new Set(people.map(({ name }) => fold(name)))]),
  };
  // Whoever goes on with a list that was interrupted does not become the counselor of its people.
  const own = list.storedBy ?? staff.userId;
  const givers = { counselors: await guidesByAddress(scope), own, mayGive: leadsTeam(staff.role) };
  return judgeRows(read, known, givers);
}

/** A dry run as a person looks at it. */
export function checkedImport({ ready, problems, duplicates }: JudgedRows) {
  return {
    ready: ready.length,
    problemRows: problems.length,
    problems: problems.slice(0, shown).flatMap(({ line, problems: found }) =>
      found.map(({ field, sentence, typed }) => ({
        line,
        column: importFieldWords[field].label,
        sentence,
        typed: typed.slice(0, 60),
      })),
    ),
    duplicateRows: duplicates.length,
    duplicates: duplicates.slice(0, shown).map(({ line, name, personId }) => ({ line, name, personId })),
    shown,
  };
}

/** How far storing a list is, in rows of it, or taking it back, in people. */
export async function importProgress(scope: Scope, { id, state, rowCount, storedCount, storedUpTo }: ImportHead) {
  switch (state) {
    case 'UNDOING':
    case 'UNDONE':
      return { state, done: Math.max(0, storedCount - (await countOfImport(scope, id))), total: storedCount };
    default:
      return { state, done: storedUpTo - 1, total: rowCount };
  }
}

/** People shown of a list that was stored. */
const listed = 50;

/** Who came with a list and is still there; `worked` are those on whom somebody worked since, whom no undo takes away. */
export function importedPeople(people: Awaited<ReturnType<typeof peopleOfImport>>) {
  const rows = people.map(({ id, name }) => ({ id, name }));
  const worked = rows.filter((_, index) => people[index]?.touched);
  return {
    total: rows.length,
    first: rows.slice(0, listed),
    workedCount: worked.length,
    worked: worked.slice(0, shown),
  };
}

/** What a column can hold, in words. */
export const fieldChoices = () =>
  importFields.map((field) => {
    const { label, hint } = importFieldWords[field];
    return { field, label, hint };
  });
