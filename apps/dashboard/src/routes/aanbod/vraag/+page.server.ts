import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { countedText } from '#lib/charts/counted-text.ts';
import type { PageServerLoad } from './$types';
import { placesWithGaps } from './gaps.ts';

export const load: PageServerLoad = async (event) => {
  const gap = await ask(apiOf(event).offers.gap.query());
  if (!gap) return { counted: null, gap };
  const { rows, suppressedBelow } = gap;
  return {
    counted: countedText(gap, new Date()),
    gap: { places: placesWithGaps(rows, suppressedBelow), suppressedBelow },
  };
};
