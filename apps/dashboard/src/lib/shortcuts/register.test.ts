import { expect, test } from 'vitest';
import { keysInWords, meaningOf, type Shortcut, shortcuts } from './register.ts';

const known: readonly Shortcut[] = shortcuts;
const together = (a: Shortcut, b: Shortcut) =>
  a.place === b.place || a.place === 'EVERYWHERE' || b.place === 'EVERYWHERE';

test('no two shortcuts that work in one place have the same keys, or hide one another', () => {
  const clashes = known.flatMap((a) =>
    known
      .filter((b) => a !== b && together(a, b) && (a.keys === b.keys || b.keys.startsWith(`${a.keys} `)))
      .map((b) => `${a.id} and ${b.id}`),
  );
  expect(clashes).toEqual([]);
});

test('every shortcut is found by its keys, but Enter belongs to the browser', () => {
  for (const { id, keys } of known) expect(meaningOf(keys)).toBe(keys === 'Enter' ? undefined : id);
});

test('the first key of two is a begin, anything else means nothing', () => {
  expect([meaningOf('g'), meaningOf('g z'), meaningOf('q'), meaningOf('G')]).toEqual([
    'BEGIN',
    undefined,
    undefined,
    undefined,
  ]);
});

test('keys are told as people read them', () => {
  expect(['g v', '?', 'Enter', 'a'].map(keysInWords)).toEqual(['G dan V', '?', 'Enter', 'A']);
});
