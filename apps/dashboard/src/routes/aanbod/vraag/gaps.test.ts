import { expect, test } from 'vitest';
import { placesWithGaps } from './gaps.ts';

const row = (name: string, asked: number | null, offered: number) => ({
  municipality: { name },
  offerType: 'BUDDY' as const,
  asked,
  offered,
});

test('few people are said in words and draw no bar', () => {
  const [place] = placesWithGaps([row('Gent', null, 2)], 5);
  expect(place?.gaps[0]).toMatchObject({ asked: 'minder dan 5', askedBar: 0, offered: '2', missing: false });
});

test('what people ask for and nobody offers is marked and comes first, also when they are few', () => {
  const places = placesWithGaps([row('Aalst', 0, 3), row('Gent', null, 0), row('Gent', 8, 0)], 5);
  expect(places.map(({ name, gaps }) => [name, gaps.map(({ missing }) => missing)])).toEqual([
    ['Gent', [true, true]],
    ['Aalst', [false]],
  ]);
});

test('the longest bar is the largest number of all', () => {
  const [gent, aalst] = placesWithGaps([row('Gent', 20, 5), row('Aalst', 10, 1)], 5);
  expect([gent?.gaps[0]?.askedBar, gent?.gaps[0]?.offeredBar, aalst?.gaps[0]?.askedBar]).toEqual([100, 25, 50]);
});
