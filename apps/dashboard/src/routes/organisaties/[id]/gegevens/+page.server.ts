import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { loadToChange } from '../load-organization.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, name, municipality, revision } = (await loadToChange(event, event.params.id)).organization;
  return { id, name, stored: { name, municipality: municipality ?? '', revision: String(revision) } };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { id } = event.params;
    const { name = '', municipality = '' } = values;
    try {
      await apiOf(event).addressBook.edit.mutate({ id, name, municipality, revision: Number(values.revision) });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/organisaties/[id]', { id })}?gedaan=bewaard`);
  },
};
