import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ today: await ask(apiOf(event).people.today.query()) });
