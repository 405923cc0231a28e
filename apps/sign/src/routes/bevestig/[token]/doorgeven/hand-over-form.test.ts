import { expect, test } from 'vitest';
import { handOverProblems, readHandOver } from './hand-over-form.ts';

const formOf = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const whole = { name: ' An Claes ', email: 'an@example.be ', sure: 'yes' };

test('reads a colleague without the blanks around', () => {
  expect(readHandOver(formOf(whole))).toEqual({ name: 'An Claes', email: 'an@example.be', sure: true });
  expect(handOverProblems(readHandOver(formOf(whole)))).toEqual([]);
});

test('a robot that only presses the button hands nothing over', () => {
  expect(handOverProblems(readHandOver(formOf({}))).map(({ field }) => field)).toEqual(['name', 'email', 'sure']);
});

test.each(['name', 'email', 'sure'])('asks for %s alone', (missing) => {
  const problems = handOverProblems(readHandOver(formOf({ ...whole, [missing]: '' })));
  expect(problems.map(({ field }) => field)).toEqual([missing]);
});
