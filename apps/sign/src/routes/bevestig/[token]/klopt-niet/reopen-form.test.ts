import { expect, test } from 'vitest';
import { reopenProblems } from './reopen-form.ts';

test.each([
  ['', false, ['reason', 'sure']],
  ['Te veel uren', false, ['sure']],
  ['', true, ['reason']],
  ['Te veel uren', true, []],
])('with the reason "%s" and the tick %s', (reason, sure, fields) => {
  expect(reopenProblems({ reason, sure }).map(({ field }) => field)).toEqual(fields);
});
