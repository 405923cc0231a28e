import { expect, test } from 'vitest';
import { readEvidence } from './read-evidence.ts';

test('hours with a comma or a point', () => {
  expect(readEvidence({ hoursPerWeek: '18,5', fullTimeHours: ' 38.0 ' })).toMatchObject({
    hoursPerWeek: 18.5,
    fullTimeHours: 38,
  });
});

test('nothing stays nothing, and words are no number', () => {
  expect(readEvidence({})).toMatchObject({ hoursPerWeek: null, legal: null, atLeastHalfTime: null });
  expect(readEvidence({ hoursPerWeek: 'halftijds' }).hoursPerWeek).toBeNaN();
});
