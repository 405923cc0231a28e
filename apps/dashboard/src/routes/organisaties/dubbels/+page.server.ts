import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  duplicates: await ask(apiOf(event).addressBook.duplicates.query()),
});
