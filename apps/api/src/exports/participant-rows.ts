import { fortyWords, obligationLabel } from '@veertig/rules';
import type { Asker } from '../caseload/filter-store.ts';
import type { Selection } from '../caseload/input.ts';
import { pageOfCases } from '../caseload/list-store.ts';
import { type ListedCase, listedCases } from '../caseload/list-view.ts';
import { readySelection } from '../caseload/selection-store.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';

/** People read at once: each page is a short transaction of its own, so that a slow reader holds nothing. */
const atOnce = 1000;

type Cell = string | number | null;

/** The columns of the export; hours are whole minutes, and once in words. */
const columns: readonly [title: string, cell: (person: ListedCase) => Cell][] = [
  ['Naam', ({ name }) => name],
  ['KBI-referentie', ({ kbiReference }) => kbiReference],
  ['Gemeente', ({ municipality }) => municipality],
  ['Trajectbegeleider', ({ counselorName }) => counselorName],
  ['Participatietraject', ({ obligation }) => obligationLabel(obligation)],
  ['Aanvaard (minuten)', ({ progress }) => progress.countedMinutes],
  ['Wacht op controle (minuten)', ({ progress }) => progress.awaitingCheckMinutes],
  ['Te gaan (minuten)', ({ progress }) => progress.remainingMinutes],
  ['Uren', ({ progress }) => fortyWords(progress)],
  ['Doel bereikt', ({ progress }) => (progress.goalReached ? 'ja' : 'nee')],
  ['Einde termijn', ({ termEnd }) => termEnd],
  ['Laatste contact', ({ lastContactOn }) => lastContactOn],
  ['Volgende stap', ({ next }) => next?.action ?? null],
];

export const participantTitles = columns.map(([title]) => title);

/** The people of a selection by name, a row each, read as they are asked for. */
export async function* participantRows(
  { db }: Pick<Deps, 'db'>,
  agencyId: string,
  selection: Selection,
  asker: Asker,
): AsyncGenerator<Cell[]> {
  let after: string | undefined;
  do {
    const page = await inAgency(db, agencyId, async (scope) => {
      const ready = await readySelection(scope, selection, asker);
      const { rows, hasNext } = await pageOfCases(scope, ready, { sort: 'NAME', after, size: atOnce });
      return { people: await listedCases(scope, rows, asker.today), hasNext };
    });
    for (const person of page.people) yield columns.map(([, cell]) => cell(person));
    after = page.hasNext ? page.people.at(-1)?.id : undefined;
  } while (after !== undefined);
}
