import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  sample: await ask(apiOf(event).samples.get.query({ id: event.params.id })),
});
