import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const list = await ask(apiOf(event).imports.get.query({ id }));
  if (list.state !== 'STORED' && list.state !== 'STORING')
    redirect(303, resolve('/inburgeraars/invoeren/[id]', { id }));
  return { list };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = event.params;
    try {
      await apiOf(event).imports.undo.mutate({ id });
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, resolve('/inburgeraars/invoeren/[id]', { id }));
  },
};
