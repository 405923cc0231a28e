import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import { revisionOf, textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, request, review, draft } = await openRequest(event);
  const { revision, answer } = draft;
  return { asker, request, review, revision, answer: answer.hours?.answer, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    const answer = textOf(form, 'answer');
    if (answer === 'LATER') redirect(303, linkPath(token, 'later'));
    if (answer === 'ADJUST') redirect(303, linkPath(token, `uren/aanpassen${event.url.search}`));
    if (answer !== 'CORRECT') {
      return fail(400, { problems: [{ field: 'answer', sentence: 'Kies een antwoord.' }], typed: undefined });
    }
    try {
      await apiOf(event).confirmations.saveHours.mutate({ token, answer, revision: revisionOf(form) });
    } catch (failure) {
      return formFailure(failure, token, undefined);
    }
    redirect(303, linkPath(token, event.url.searchParams.has('wijzig') ? 'controle' : 'naam'));
  },
};
