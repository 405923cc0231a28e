import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { readPlace } from '#lib/list/read-place.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const search = (searchParams.get('zoek') ?? '').slice(0, 100).trim();
  const list = await ask(apiOf(event).addressBook.informal.query({ search, ...readPlace(searchParams) }));
  return { list, search };
};
