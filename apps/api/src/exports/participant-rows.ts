import { fortyWords, obligationLabel } from '@veertig/rules';
import { judge } from '../caseload/case-facts.ts';
import { noDeadline } from '../caseload/case-row.ts';
import { loadCaseFacts } from '../caseload/facts-store.ts';
import type { Asker } from '../caseload/filter-store.ts';
import type { Selection } from '../caseload/input.ts';
import { readySelection } from '../caseload/selection-store.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { type ExportedPerson, type Names, nextPeople } from './people-store.ts';

/** People read at once: each page is a short transaction of its own, so that a slow reader holds nothing. */
const atOnce = 2000;

export type Cell = string | number | null;

/** The columns of the export; hours are whole minutes, and once in words. */
const columns: readonly [title: string, cell: (person: ExportedPerson) => Cell][] = [
  ['Naam', ({ name }) => name],
  ['KBI-referentie', ({ kbiReference }) => kbiReference],
  ['Gemeente', ({ municipality }) => municipality],
  ['Trajectbegeleider', ({ counselorName }) => counselorName],
  ['Participatietraject', ({ obligation }) => obligationLabel(obligation)],
  ['Aanvaard (minuten)', ({ countedMinutes }) => countedMinutes],
  ['Wacht op controle (minuten)', ({ awaitingMinutes }) => awaitingMinutes],
  ['Te gaan (minuten)', ({ remainingMinutes }) => remainingMinutes],
  ['Uren', (person) => fortyWords({ ...person, awaitingCheckMinutes: person.awaitingMinutes })],
  ['Doel bereikt', ({ goalReached }) => (goalReached ? 'ja' : 'nee')],
  ['Einde termijn', ({ deadlineOn }) => (deadlineOn === noDeadline ? null : deadlineOn)],
  ['Laatste contact', ({ lastContactOn }) => lastContactOn],
  ['Volgende stap', ({ nextAction }) => nextAction],
];

export const participantTitles = columns.map(([title]) => title);

/** The people of a selection by name, a row each, read as they are asked for, one page ahead of the reader. */
export async function* participantPages(
  { db }: Pick<Deps, 'db'>,
  agencyId: string,
  selection: Selection,
  asker: Asker,
): AsyncGenerator<Cell[][]> {
  const ready = await inAgency(db, agencyId, (scope) => readySelection(scope, selection, asker));
  const names: Names = new Map();
  const read = (after?: ExportedPerson) =>
    inAgency(db, agencyId, async (scope) =>
      judgedAgain(scope, await nextPeople(scope, ready, names, after, atOnce), asker.today),
    );
  let page = read();
  for (;;) {
    const people = await page;
    const last = people.length === atOnce ? people.at(-1) : undefined;
    if (last) {
      page = read(last);
      // Whoever stops reading does not wait for it; whoever goes on hears of a failure where it is awaited.
      page.catch(() => {});
    }
    yield people.map((person) => columns.map(([, cell]) => cell(person)));
    if (!last) return;
  }
}

/** A line that time made out of date is judged again, so that it equals the list and the person. */
async function judgedAgain(scope: Scope, people: ExportedPerson[], today: string): Promise<ExportedPerson[]> {
  const due = people.filter(({ changesOn }) => changesOn <= today).map(({ id }) => id);
  const judged = new Map((await loadCaseFacts(scope, due)).map((facts) => [facts.person.participant.id, facts]));
  return people.map((person) => {
    const facts = judged.get(person.id);
    if (!facts) return person;
    const { obligation, progress, termEnd, steps } = judge(facts, today);
    const { countedMinutes, awaitingCheckMinutes: awaitingMinutes, remainingMinutes, goalReached } = progress;
    const hours = { countedMinutes, awaitingMinutes, remainingMinutes, goalReached };
    const deadlineOn = termEnd ?? noDeadline;
    return { ...person, ...hours, obligation, deadlineOn, nextAction: steps[0]?.action ?? null };
  });
}
