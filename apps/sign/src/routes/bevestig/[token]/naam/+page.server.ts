import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import { revisionOf, textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, draft } = await openRequest(event);
  const { hours, signer } = draft.answer;
  if (!hours) redirect(303, linkPath(event.params.token, 'uren'));
  const typed = signer ?? { name: '', role: '', reach: '' };
  return { asker, revision: draft.revision, typed, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    const typed = { name: textOf(form, 'name'), role: textOf(form, 'role'), reach: textOf(form, 'reach') };
    try {
      await apiOf(event).confirmations.saveSigner.mutate({ token, revision: revisionOf(form), ...typed });
    } catch (failure) {
      return formFailure(failure, token, typed);
    }
    redirect(303, linkPath(token, 'controle'));
  },
};
