import { expect, test } from 'vitest';
import { proofGroups } from './work-list.ts';

const step = (kind: string) => ({ kind, urgency: 1, because: '', action: '', subjectId: 'p' });
const row = (name: string, ...kinds: string[]) => ({ id: name, name, steps: kinds.map(step) });
const grouped = (...rows: object[]) =>
  proofGroups(rows as unknown as Parameters<typeof proofGroups>[0]).map(
    ({ heading, work }) => `${heading}: ${work.map(({ participant }) => participant).join(', ')}`,
  );

test('groups every step about a proof, not only the first of a person', () => {
  expect(grouped(row('Amina', 'TERM_ENDS', 'REVIEW', 'WAIT'), row('Olena', 'REFUSED'), row('Yusuf', 'REVIEW'))).toEqual(
    ['Na te kijken: Amina, Yusuf', 'Te bellen: Olena', 'Wacht op antwoord: Amina'],
  );
});

test('leaves out what is not about a proof', () => {
  expect(grouped(row('Maria', 'ENTER_IN_KBI', 'FIND_ACTIVITY', 'TERM_ENDED'))).toEqual([]);
});
