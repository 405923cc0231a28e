import { setImmediate } from 'node:timers/promises';
import { fold } from '../caseload/case-words.ts';
import { type CellProblem, type ReadyPerson, readRow } from './read-row.ts';
import type { ImportRow } from './store.ts';

/** A row that can be stored; `line` is its row in the sheet, the titles being row 1. */
export interface ReadyRow {
  line: number;
  person: ReadyPerson;
  counselorId: string;
}
export interface ProblemRow {
  line: number;
  problems: CellProblem[];
}
/** A row about somebody who seems to be there; `personId` is null when that is an earlier row of the same list. */
export interface DuplicateRow {
  line: number;
  name: string;
  personId: string | null;
  row: ReadyRow;
}
export interface JudgedRows {
  ready: ReadyRow[];
  problems: ProblemRow[];
  duplicates: DuplicateRow[];
}

/** What the agency knows that a row can clash with. */
export interface KnownPeople {
  references: ReadonlySet<string>;
  /** Ids by folded name. */
  named: ReadonlyMap<string, string>;
}

/** Who the people of a list can be given to: the counselors by their address, and who brings it in. */
export interface Givers {
  counselors: ReadonlyMap<string, string>;
  own: string;
  mayGive: boolean;
}

type ReadRow = { line: number } & ReturnType<typeof readRow>;

// Rows read before others who wait for an answer get their turn.
const inOneTurn = 200;

/** Every row of a list that can be read, and those that cannot, with their place in the sheet. */
export async function readRows({ rows, mapping }: Pick<ImportRow, 'rows' | 'mapping'>): Promise<ReadRow[]> {
  const read: ReadRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index % inOneTurn === inOneTurn - 1) await setImmediate();
    read.push({ line: index + 2, ...readRow(cells, mapping) });
  }
  return read;
}

/** Sorts rows into what can be stored, what is wrong, and who seems to be there. */
export function judgeRows(read: readonly ReadRow[], known: KnownPeople, givers: Givers): JudgedRows {
  const judged: JudgedRows = { ready: [], problems: [], duplicates: [] };
  const seen = { references: new Set<string>(), names: new Set<string>() };
  for (const one of read) {
    if ('problems' in one) {
      judged.problems.push(one);
      continue;
    }
    const { line, person } = one;
    const counselorId = counselorOf(person, givers);
    const problems = [
      ...(typeof counselorId === 'string' ? [] : [counselorId]),
      ...referenceProblems(person, known, seen.references),
    ];
    if (problems.length > 0 || typeof counselorId !== 'string') {
      judged.problems.push({ line, problems });
      continue;
    }
    const row = { line, person, counselorId };
    const key = fold(person.name);
    const personId = known.named.get(key) ?? null;
    if (personId || seen.names.has(key)) judged.duplicates.push({ line, name: person.name, personId, row });
    else judged.ready.push(row);
    seen.names.add(key);
    if (person.kbiReference) seen.references.add(person.kbiReference);
  }
  return judged;
}

function counselorOf(
  { counselorEmail: typed }: ReadyPerson,
  { counselors, own, mayGive }: Givers,
): string | CellProblem {
  if (!typed) return own;
  const id = counselors.get(typed);
  const problem = (sentence: string): CellProblem => ({ field: 'counselor', sentence, typed });
  if (!id) return problem('Geen trajectbegeleider met dit e-mailadres.');
  if (id !== own && !mayGive) return problem('Alleen een coördinator geeft een dossier aan een collega.');
  return id;
}

function referenceProblems(
  { kbiReference: typed }: ReadyPerson,
  known: KnownPeople,
  seen: ReadonlySet<string>,
): CellProblem[] {
  const problem = (sentence: string): CellProblem[] => [{ field: 'kbiReference', sentence, typed: typed ?? '' }];
  if (!typed) return [];
  if (known.references.has(typed)) return problem('Deze KBI-referentie staat al bij een andere inburgeraar.');
  return seen.has(typed) ? problem('Deze KBI-referentie staat twee keer in de lijst.') : [];
}
