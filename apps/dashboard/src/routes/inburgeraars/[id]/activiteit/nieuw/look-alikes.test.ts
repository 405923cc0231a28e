import { expect, test } from 'vitest';
import { isOpen } from './look-alikes.ts';

const alike = [{ value: 'o1', label: 'Buurthuis De Linde', hint: 'Zelfde naam.' }];
const open = (like?: string) => isOpen(like === undefined ? {} : { 'organization.like': like }, alike);

test('asks until somebody chose one of them, or that it is another', () => {
  expect([open(), open(''), open('o2')]).toEqual([true, true, true]);
  expect([open('o1'), open('new')]).toEqual([false, false]);
});

test('asks nothing when nothing looks like it', () => expect(isOpen({}, [])).toBe(false));
