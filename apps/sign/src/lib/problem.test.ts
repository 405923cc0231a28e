import { expect, test } from 'vitest';
import { errorAt, titleOf } from './problem.ts';

const problems = [{ field: 'name', sentence: 'Vul uw naam in.' }, { sentence: 'Kijk de gegevens na.' }];

test('a sentence stands at its own field only', () => {
  expect(errorAt(problems, 'name')).toBe('Vul uw naam in.');
  expect(errorAt(problems, 'role')).toBeUndefined();
  expect(errorAt(undefined, 'name')).toBeUndefined();
});

test('the title says that something is wrong, and only then', () => {
  expect(titleOf('Wie bent u?', problems)).toBe('Fout: Wie bent u?');
  expect(titleOf('Wie bent u?', [])).toBe('Wie bent u?');
  expect(titleOf('Wie bent u?', undefined)).toBe('Wie bent u?');
});
