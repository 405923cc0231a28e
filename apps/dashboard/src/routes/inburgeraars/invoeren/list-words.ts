import type { Answered } from '#lib/api/client.ts';

type State = Answered<'imports', 'list'>[number]['state'];

/** What became of a list, in a word. */
export const stateWords: Record<State, string> = {
  READ: 'Wacht',
  STORING: 'Deels ingevoerd',
  STORED: 'Ingevoerd',
  UNDOING: 'Deels ongedaan gemaakt',
  UNDONE: 'Ongedaan gemaakt',
  EXPIRED: 'Gewist',
};

const counted = (count: number, one: string, many: string) => `${amount(count)} ${count === 1 ? one : many}`;
const amount = (count: number) => new Intl.NumberFormat('nl-BE').format(count);

/** A number of rows: "1 rij", "9.950 rijen". */
export const rowsText = (count: number): string => counted(count, 'rij', 'rijen');

/** A number of people: "1 inburgeraar", "9.950 inburgeraars". */
export const peopleCount = (count: number): string => counted(count, 'inburgeraar', 'inburgeraars');

/** How far a list is: "4.500 van 10.000 rijen", and people while they are removed again. */
export const progressText = ({
  state,
  done,
  total,
}: Pick<Answered<'imports', 'progress'>, 'state' | 'done' | 'total'>) =>
  `${amount(done)} van ${state === 'UNDOING' || state === 'UNDONE' ? peopleCount(total) : rowsText(total)}`;
