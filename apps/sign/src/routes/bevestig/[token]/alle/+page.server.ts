import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { linkPath } from '#lib/link-path.ts';
import { revisionOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { openTogetherToSign } from './together.ts';
import { readTogether } from './together-form.ts';

export const load: PageServerLoad = async (event) => {
  const { asker, open, draft } = await openTogetherToSign(event);
  const { signer, together } = draft.answer;
  const typed = { picks: together ?? [], ...(signer ?? { name: '', role: '', reach: '' }) };
  return { asker, open, typed, revision: draft.revision, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    const typed = readTogether(form);
    try {
      await apiOf(event).confirmations.saveTogether.mutate({ token, revision: revisionOf(form), ...typed });
    } catch (failure) {
      return formFailure(failure, token, typed);
    }
    redirect(303, linkPath(token, 'alle/controle'));
  },
};
