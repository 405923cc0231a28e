import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openReview } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import { revisionOf, textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, request, review, signer, draft } = await openReview(event);
  const { revision, answer } = draft;
  return { asker, request, review, signer, remark: answer.remark, revision, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    // Without the tick the api says what is missing; the type asks for the tick.
    const declared = (textOf(form, 'declared') === 'yes') as true;
    try {
      await apiOf(event).confirmations.confirm.mutate({ token, declared, revision: revisionOf(form) });
    } catch (failure) {
      return formFailure(failure, token, undefined);
    }
    redirect(303, linkPath(token, 'klaar'));
  },
};
