import { fail, redirect } from '@sveltejs/kit';
import type { Answer } from '#lib/api/failure.ts';
import { forwardCookies } from '#lib/api/forward-cookies.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { returnPath } from './return-path.ts';

// Never tells whether the address exists.
const wrong = 'E-mailadres of wachtwoord klopt niet. Kijk ze allebei na.';
const tooMany = 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.me) redirect(303, returnPath(url.searchParams.get('naar'), resolve('/')));
};

export const actions: Actions = {
  default: async ({ request, fetch, cookies, url }) => {
    const { email = '', password = '' } = await readTyped(request);
    const answer = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: email.trim(), password }),
    });
    if (answer.status >= 500) throw new Error(`sign-in answered ${answer.status}`);
    if (!answer.ok) {
      const sentence = answer.status === 429 ? tooMany : wrong;
      const kept: Answer = { values: { email }, problems: [{ field: 'email', sentence }] };
      return fail(answer.status === 429 ? 429 : 400, kept);
    }
    forwardCookies(answer, cookies);
    redirect(303, returnPath(url.searchParams.get('naar'), resolve('/')));
  },
};
