import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { Actions, PageServerLoad } from './$types';
import { handOverProblems, readHandOver } from './hand-over-form.ts';

export const load: PageServerLoad = async (event) => {
  const { asker, request } = await openRequest(event);
  return { asker, request, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const typed = readHandOver(await event.request.formData());
    const problems = handOverProblems(typed);
    if (problems.length > 0) return fail(400, { problems, typed });
    try {
      await apiOf(event).confirmations.delegate.mutate({ token, name: typed.name, email: typed.email });
    } catch (failure) {
      return formFailure(failure, token, typed);
    }
    redirect(303, linkPath(token, 'doorgegeven'));
  },
};
