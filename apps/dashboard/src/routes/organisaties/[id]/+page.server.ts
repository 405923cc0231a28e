import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const page = await ask(apiOf(event).addressBook.get.query({ id: event.params.id }));
  // Whoever kept an old address comes where everything went.
  if (page.mergedInto !== null) redirect(303, resolve('/organisaties/[id]', { id: page.mergedInto }));
  return { page };
};

export const actions: Actions = {
  maakOngedaan: async (event) => {
    const values = await readTyped(event.request);
    try {
      await apiOf(event).addressBook.undoMerge.mutate({ id: values.id ?? '' });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${here(event.params.id)}?gedaan=ongedaan`);
  },
  tweeVerschillende: async (event) => {
    const values = await readTyped(event.request);
    const kind = values.kind === 'CONTACT_PERSON' ? 'CONTACT_PERSON' : 'ORGANIZATION';
    const pair = { kind, kept: values.kept ?? '', gone: values.gone ?? '' } as const;
    await ask(apiOf(event).addressBook.keepApart.mutate(pair));
    redirect(303, `${here(event.params.id)}?gedaan=apart`);
  },
};

const here = (id: string) => resolve('/organisaties/[id]', { id });
