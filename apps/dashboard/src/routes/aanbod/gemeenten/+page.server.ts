import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { municipalities } = await ask(apiOf(event).offers.served.query());
  return { names: municipalities.map(({ name }) => name) };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = await readTyped(event.request);
    const municipalities = (typed.municipalities ?? '')
      .split(/[\n,;]/)
      .map((name) => name.trim())
      .filter(Boolean);
    try {
      await apiOf(event).offers.serve.mutate({ municipalities });
    } catch (cause) {
      return answerAtForm(cause, typed, () => 'municipalities');
    }
    redirect(303, `${resolve('/aanbod')}?gedaan=gemeenten`);
  },
};
