import { expect, test } from 'vitest';
import { draftOrigin } from './draft-origin.ts';

const origin = (sentAt: string | null, ...replacedAt: (string | null)[]) =>
  draftOrigin({ proof: { sentAt }, versions: replacedAt.map((at) => ({ replacedAt: at })) } as never);

test('a draft that never went out is new', () => expect(origin(null)).toBe('NEW'));

test('a confirmed proof opened again is reopened, not returned', () => {
  expect(origin('2026-10-01', '2026-10-05')).toBe('REOPENED');
  expect(origin(null, '2026-10-05')).toBe('REOPENED');
});

test('a question that came back unanswered is returned, also after it was reopened before', () => {
  expect(origin('2026-10-01')).toBe('RETURNED');
  expect(origin('2026-10-09', '2026-10-05')).toBe('RETURNED');
});
