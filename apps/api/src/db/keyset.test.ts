import { describe, expect, it } from 'vitest';
import { pageOf } from './keyset.ts';

describe('a page of a list', () => {
  it.each([
    { found: [1, 2, 3], backwards: false, begun: false, page: { rows: [1, 2], hasNext: true, hasPrevious: false } },
    { found: [3, 4], backwards: false, begun: true, page: { rows: [3, 4], hasNext: false, hasPrevious: true } },
    { found: [4, 3, 2], backwards: true, begun: true, page: { rows: [3, 4], hasNext: true, hasPrevious: true } },
    { found: [2, 1], backwards: true, begun: true, page: { rows: [1, 2], hasNext: true, hasPrevious: false } },
  ])('of $found, backwards: $backwards, begun: $begun', ({ found, page, ...reading }) => {
    expect(pageOf(found, { size: 2, ...reading })).toEqual(page);
  });
});
