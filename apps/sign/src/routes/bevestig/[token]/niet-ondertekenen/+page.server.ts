import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import type { Actions, PageServerLoad } from './$types';
import { declineProblems, isWayOut, readDecline } from './decline-form.ts';

export const load: PageServerLoad = async (event) => {
  const { asker, request } = await openRequest(event);
  const how = event.url.searchParams.get('hoe');
  return { asker, participantName: request.participantName, how, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const typed = readDecline(await event.request.formData());
    const { how, reason } = typed;
    const problems = declineProblems(typed);
    if (problems.length > 0 || !isWayOut(how)) return fail(400, { problems, typed });
    try {
      await apiOf(event).confirmations.decline.mutate({ token, how, reason });
    } catch (failure) {
      return formFailure(failure, token, typed);
    }
    redirect(303, linkPath(token, 'doorgegeven'));
  },
};
