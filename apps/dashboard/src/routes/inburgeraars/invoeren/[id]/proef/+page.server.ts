import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { isOn, readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { imports } = apiOf(event);
  const list = await ask(imports.get.query({ id }));
  // Stored or gone meanwhile: the page of the list says what became of it. Without a name there is nothing to try.
  const ready = list.state === 'READ' && list.mapping.name !== undefined;
  if (!ready) redirect(303, resolve('/inburgeraars/invoeren/[id]', { id }));
  return { list, checked: await ask(imports.check.query({ id })) };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = event.params;
    const typed = await readTyped(event.request);
    try {
      await apiOf(event).imports.store.mutate({ id, withDuplicates: isOn(typed, 'withDuplicates') });
    } catch (cause) {
      return answerAtForm(cause, typed);
    }
    redirect(303, resolve('/inburgeraars/invoeren/[id]', { id }));
  },
};
