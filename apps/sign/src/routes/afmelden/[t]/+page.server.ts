import { error, fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Says the same whatever the address holds: whoever makes one up learns nothing. */
export const load: PageServerLoad = ({ url }) => ({ stopped: url.searchParams.has('gestopt') });

export const actions: Actions = {
  default: async ({ request, fetch, params, url }) => {
    if (textOf(await request.formData(), 'sure') !== 'yes') {
      return fail(400, { problems: [{ field: 'sure', sentence: 'Zet een vinkje als u deze mails niet meer wilt.' }] });
    }
    const stop = `/api/mail/unsubscribe?t=${encodeURIComponent(params.t)}`;
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const response = await fetch(stop, { method: 'POST', body });
    if (!response.ok) error(500, 'Afmelden lukte niet.');
    redirect(303, `${url.pathname}?gestopt`);
  },
};
