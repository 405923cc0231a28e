import { expect, test } from 'vitest';
import { groupOf, workGroups } from './work-list.ts';

test('each group has a word and a heading of its own', () => {
  expect(new Set(workGroups.map(({ word }) => word)).size).toBe(workGroups.length);
  expect(new Set(workGroups.map(({ heading }) => heading)).size).toBe(workGroups.length);
});

test('an address names a group or none', () => {
  expect(groupOf('nakijken')?.group).toBe('REVIEW');
  expect([groupOf('x'), groupOf(null)]).toEqual([undefined, undefined]);
});
