import { expect, test } from 'vitest';
import { fieldOf, readHandover } from './handover-form.ts';

test('a hand-over for good asks for no days, and a counselor gives the own caseload', () => {
  const typed = { soort: 'voorgoed', naar: 'hilde', eerste: '2026-11-02', laatste: '' };
  expect(readHandover(typed, 'jan')).toEqual({ kind: 'FOR_GOOD', fromId: 'jan', toId: 'hilde' });
});

test('an absence has a first and a last day', () => {
  const typed = { soort: 'afwezig', van: 'jan', naar: 'hilde', eerste: '2026-11-02', laatste: '2026-11-06' };
  expect(readHandover(typed, 'karima')).toEqual({
    kind: 'ABSENCE',
    fromId: 'jan',
    toId: 'hilde',
    startsOn: '2026-11-02',
    endsOn: '2026-11-06',
  });
});

test('a mistake stands at the field of the page', () => {
  expect(['toId', 'endsOn', 'other'].map(fieldOf)).toEqual(['naar', 'laatste', 'other']);
});
