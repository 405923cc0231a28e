import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openConfirmed } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import { textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { reopenProblems } from './reopen-form.ts';

export const load: PageServerLoad = async (event) => {
  const { asker, confirmed } = await openConfirmed(event);
  const path = linkPath(event.params.token);
  if (confirmed.reopenAsked) redirect(303, `${path}/klaar`);
  return { asker, participantName: confirmed.facts.participant.name, path };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    const typed = { reason: textOf(form, 'reason'), sure: textOf(form, 'sure') === 'yes' };
    const problems = reopenProblems(typed);
    if (problems.length > 0) return fail(400, { problems, typed });
    try {
      await apiOf(event).confirmations.askReopen.mutate({ token, reason: typed.reason });
    } catch (failure) {
      return formFailure(failure, token, typed);
    }
    redirect(303, linkPath(token, 'klaar'));
  },
};
