import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { textOf } from '#lib/typed-form.ts';
import { emptyAt, ownFailure } from '../own-failure.ts';
import { openOwn } from '../own-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = openOwn;

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const field = (name: string) => textOf(form, name);
    const typed = { what: field('what'), place: field('place'), contact: field('contact'), when: field('when') };
    const { path, code } = await openOwn(event);
    if (!typed.what) return fail(400, { typed, problems: emptyAt('what', code) });
    try {
      await apiOf(event).progress.propose.mutate({ token: event.params.token, ...typed });
    } catch (failure) {
      return ownFailure(failure, typed);
    }
    redirect(303, `${path}?taal=${code}&verstuurd`);
  },
};
