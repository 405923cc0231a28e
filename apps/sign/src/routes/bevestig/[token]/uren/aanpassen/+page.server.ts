import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openRequest } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import { textOf } from '#lib/typed-form.ts';
import { typedFrom } from '#lib/typed-session.ts';
import type { Actions, PageServerLoad } from './$types';
import { pressed, readHours } from './hours-form.ts';

export const load: PageServerLoad = async (event) => {
  const { asker, request, draft } = await openRequest(event);
  const { hours, remark } = draft.answer;
  const rows = hours?.answer === 'ADJUST' ? hours.rows : request.asked.map(typedFrom);
  const typed = { rows, remark: remark ?? '' };
  const { participantName, askedMinutes } = request;
  const back = linkPath(event.params.token, `uren${event.url.search}`);
  return { asker, participantName, askedMinutes, revision: draft.revision, typed, back };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    const { revision, ...typed } = readHours(form);
    const press = textOf(form, 'press');
    const { request } = await openRequest(event);
    const rows = pressed(press, typed.rows, request.asked);
    if (rows) return { problems: [], typed: { ...typed, rows }, press };
    try {
      await apiOf(event).confirmations.saveHours.mutate({ token, revision, answer: 'ADJUST', ...typed });
    } catch (failure) {
      return formFailure(failure, token, typed);
    }
    redirect(303, linkPath(token, event.url.searchParams.has('wijzig') ? 'controle' : 'naam'));
  },
};
