import { expect, test } from 'vitest';
import { declineProblems, isWayOut, readDecline } from './decline-form.ts';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const problemFields = (fields: Record<string, string>) =>
  declineProblems(readDecline(formOf(fields))).map(({ field }) => field);

test('a button alone declines nothing', () => {
  expect(problemFields({})).toEqual(['how', 'sure']);
});

test('a choice without a tick, or a tick without a choice, declines nothing', () => {
  expect(problemFields({ how: 'REFUSE' })).toEqual(['sure']);
  expect(problemFields({ sure: 'yes' })).toEqual(['how']);
  expect(problemFields({ how: 'SIGN', sure: 'yes' })).toEqual(['how']);
});

test.each(['REFUSE', 'DISPUTE', 'RETURN_AS_WRONG_PERSON'])('%s with a tick passes, with or without a reason', (how) => {
  expect(problemFields({ how, sure: 'yes' })).toEqual([]);
  expect(readDecline(formOf({ how, sure: 'yes', reason: ' te druk ' }))).toEqual({
    how,
    sure: true,
    reason: 'te druk',
  });
  expect(isWayOut(how)).toBe(true);
});
