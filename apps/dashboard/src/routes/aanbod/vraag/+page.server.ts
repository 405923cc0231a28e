import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';
import { placesWithGaps } from './gaps.ts';

export const load: PageServerLoad = async (event) => {
  const { rows, suppressedBelow } = await ask(apiOf(event).offers.gap.query());
  return { places: placesWithGaps(rows, suppressedBelow), suppressedBelow };
};
