import { expect, test } from 'vitest';
import { readFirstTime, writeFirstTime } from './read-first-time.ts';

const stored = {
  companionKind: 'GUIDE',
  companionName: 'Fatma Yilmaz',
  companionAgreed: false,
  warmHandover: 'PLANNED',
  warmHandoverOn: '2026-11-20',
};
const written = (change: object = {}) =>
  writeFirstTime({ ...stored, ...change } as unknown as Parameters<typeof writeFirstTime>[0]);

test('what is arranged comes back the same', () => {
  expect(readFirstTime({ ...written(), revision: '3' })).toEqual({
    revision: 3,
    companion: { kind: 'GUIDE', name: 'Fatma Yilmaz', agreed: false },
    warmHandover: 'PLANNED',
    warmHandoverOn: '2026-11-20',
    note: null,
  });
});

test('what is not shown is not read', () => {
  const typed = { ...written(), 'companion.kind': 'NONE', warmHandover: 'NOT_NEEDED', note: 'Gebeld.' };
  expect(readFirstTime(typed)).toMatchObject({ companion: null, warmHandoverOn: null, note: null });
});

test('a note comes with what was done', () => {
  expect(readFirstTime({ ...written({ warmHandover: 'DONE' }), note: 'Gebeld.' }).note).toBe('Gebeld.');
});

test('nobody goes along until somebody is chosen', () => {
  expect(written({ companionKind: null, companionName: null, companionAgreed: null })).toMatchObject({
    'companion.kind': 'NONE',
    'companion.agreed': '',
  });
});
