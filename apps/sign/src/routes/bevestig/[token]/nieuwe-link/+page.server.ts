import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { openLink } from '#lib/link.ts';
import { linkPath } from '#lib/link-path.ts';
import { textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { token } = event.params;
  const { state, asker } = await openLink(event);
  const asked = event.url.searchParams.has('gevraagd');
  if (!asked && state !== 'EXPIRED') redirect(303, linkPath(token));
  return { asker, asked, path: linkPath(token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    if (textOf(form, 'sure') !== 'yes') {
      return fail(400, { problems: [{ field: 'sure', sentence: 'Zet een vinkje als u een nieuwe link wilt.' }] });
    }
    try {
      await apiOf(event).confirmations.renew.mutate({ token });
    } catch (failure) {
      return formFailure(failure, token, undefined);
    }
    redirect(303, linkPath(token, 'nieuwe-link?gevraagd'));
  },
};
