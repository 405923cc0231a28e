import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const search = (searchParams.get('zoek') ?? '').slice(0, 100);
  const everyone = searchParams.get('wie') === 'iedereen';
  return { search, everyone, rows: await ask(apiOf(event).people.list.query({ search, everyone })) };
};
