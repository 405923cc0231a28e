import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { readMapping } from './mapping-form.ts';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { imports } = apiOf(event);
  const list = await ask(imports.get.query({ id }));
  const unfinished = list.state === 'STORING' || list.state === 'UNDOING';
  return { list, progress: unfinished ? await ask(imports.progress.query({ id })) : null };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = await readTyped(event.request);
    try {
      await apiOf(event).imports.map.mutate({ id: event.params.id, mapping: readMapping(typed) });
    } catch (cause) {
      return answerAtForm(cause, typed);
    }
    redirect(303, resolve('/inburgeraars/invoeren/[id]/proef', { id: event.params.id }));
  },
};
