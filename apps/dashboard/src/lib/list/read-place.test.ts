import { expect, test } from 'vitest';
import { readPlace } from './read-place.ts';

const id = '11111111-2222-3333-4444-555555555555';
const read = (words: string) => readPlace(new URLSearchParams(words));

test('reads after and before which row a page is', () => {
  expect(read(`na=${id}`)).toEqual({ after: id });
  expect(read(`voor=${id}`)).toEqual({ before: id });
});

test('leaves out what is no row', () => expect([read('na=x'), read('')]).toEqual([{}, {}]));
