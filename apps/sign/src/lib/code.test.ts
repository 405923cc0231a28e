import { expect, test } from 'vitest';
import { codeProblem, grouped, readCode } from './code.ts';

test.each([
  ['7k3qw-9tmx2', '7K3QW9TMX2'],
  [' 7K3Q W9TM X2 ', '7K3QW9TMX2'],
  ['7K3QW–9TMX2', '7K3QW9TMX2'],
  ['oOiIlL', '001111'],
  ['', ''],
])('a code typed as "%s" is read as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test('groups are short enough to read aloud, and the last one may be shorter', () => {
  expect(grouped('7K3QW9TMX2B4HD6V', 4)).toBe('7K3Q-W9TM-X2B4-HD6V');
  expect(grouped('7K3QW9', 4)).toBe('7K3Q-W9');
  expect(grouped('', 4)).toBe('');
});

test('only a code of the right length and characters passes', () => {
  expect(codeProblem('7K3QW9TMX2', 10)).toBeUndefined();
  expect(codeProblem('', 10)).toBe('Typ de code.');
  expect(codeProblem('7K3', 10)).toBe('De code heeft 10 tekens. U typte er 3.');
  expect(codeProblem('7K3QW9TMX€', 10)).toContain('alleen letters en cijfers');
});
