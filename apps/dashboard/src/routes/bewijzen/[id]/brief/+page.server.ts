import { loadForWay } from '../record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  page: (await loadForWay(event, event.params.id, 'letter')).page,
  refusal: event.url.searchParams.get('geweigerd'),
});
