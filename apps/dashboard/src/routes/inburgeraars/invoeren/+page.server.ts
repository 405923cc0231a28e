import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { uploadList } from './upload-list.ts';

export const load: PageServerLoad = async (event) => ({ lists: await ask(apiOf(event).imports.list.query()) });

export const actions: Actions = {
  default: async (event) => {
    const kept = await uploadList(event, await event.request.formData());
    if ('id' in kept) redirect(303, resolve('/inburgeraars/invoeren/[id]', kept));
    return fail(400, { values: {}, problems: [{ field: 'file', sentence: kept.sentence }] });
  },
};
