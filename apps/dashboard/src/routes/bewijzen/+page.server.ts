import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';
import { proofGroups } from './work-list.ts';

export const load: PageServerLoad = async (event) => ({
  groups: proofGroups(await ask(apiOf(event).people.list.query({}))),
});
