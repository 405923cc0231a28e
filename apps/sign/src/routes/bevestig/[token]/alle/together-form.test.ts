import { expect, test } from 'vitest';
import { atList, readTogether } from './together-form.ts';

test('reads each tick once, and who signs', () => {
  const form = new FormData();
  for (const id of ['a', 'b', 'a']) form.append('picks', id);
  form.append('picks', new File(['x'], 'x.txt'));
  form.set('name', ' Rita ');
  form.set('role', 'buddy');
  expect(readTogether(form)).toEqual({ picks: ['a', 'b'], name: 'Rita', role: 'buddy', reach: '' });
});

test('a form without ticks picks nothing', () => {
  expect(readTogether(new FormData()).picks).toEqual([]);
});

test('what is wrong with one pick stands at the list', () => {
  expect(atList([{ field: 'picks.0', sentence: 'A' }, { field: 'name', sentence: 'B' }, { sentence: 'C' }])).toEqual([
    { field: 'picks', sentence: 'A' },
    { field: 'name', sentence: 'B' },
    { sentence: 'C' },
  ]);
});
