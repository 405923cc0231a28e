import { expect, test } from 'vitest';
import { fileKind, fileSize, scanProblem } from './scan-limits.ts';
import { chosenScans, withScans } from './upload-scans.ts';

test('ten megabytes is the most', () => {
  expect(scanProblem({ size: 10 * 1024 * 1024 })).toBeUndefined();
  expect(scanProblem({ size: 10 * 1024 * 1024 + 1 })?.sentence).toContain('groter dan 10 MB');
});

test('a size and a kind in words', () => {
  expect([12, 230_400, 1_440_000].map(fileSize)).toEqual(['1 kB', '230 kB', '1,4 MB']);
  expect(['application/pdf', 'image/jpeg', 'text/html'].map(fileKind)).toEqual(['PDF', 'foto', 'bestand']);
});

test('ticked scans and new ones are used, each once', () => {
  const typed = { 'use.a': 'on', name: 'Rita' };
  expect(chosenScans(typed, ['c', 'a'])).toEqual(['a', 'c']);
  expect(withScans(typed, ['c'])).toEqual({ ...typed, 'use.c': 'on' });
});
