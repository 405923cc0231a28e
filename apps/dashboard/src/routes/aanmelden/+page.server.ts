import { type ActionFailure, fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { forwardCookies } from '#lib/api/forward-cookies.ts';
import { type Problem, readTyped, type Typed } from '#lib/form/typed.ts';
import { markOf, textsInOrder } from '#lib/session/unsent-form.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { returnPath } from './return-path.ts';

// Never tells whether the address exists.
const wrong = 'E-mailadres of wachtwoord klopt niet. Kijk ze allebei na.';
const tooMany = 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.';

/** What this page shows beside its fields: a form that came too late, still sealed or opened again. */
type Said = {
  values: Typed;
  problems: Problem[];
  kept?: string;
  files?: boolean;
  over?: 'KEPT' | 'LOST';
  unsent?: { action: string; fields: [string, string][]; files: boolean };
};

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.me) redirect(303, returnPath(url.searchParams.get('naar'), resolve('/')));
};

export const actions: Actions = {
  aanmelden: async (event): Promise<Said | ActionFailure<Said>> => {
    const { email = '', password = '', kept = '', files = '' } = await readTyped(event.request);
    const answer = await event.fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: email.trim(), password }),
    });
    if (answer.status >= 500) throw new Error(`sign-in answered ${answer.status}`);
    if (!answer.ok) {
      const sentence = answer.status === 429 ? tooMany : wrong;
      const again: Said = { values: { email }, problems: [{ field: 'email', sentence }], kept, files: files === 'ja' };
      return fail(answer.status === 429 ? 429 : 400, again);
    }
    forwardCookies(answer, event.cookies);
    const form = kept ? await openKept(event, answer, kept) : null;
    if (form) return { values: {}, problems: [], unsent: { ...form, files: files === 'ja' } };
    redirect(303, backTo(event));
  },

  /** A form of any page that came when the session was over: it waits here, sealed, until its account signs in. */
  verlopen: async (event): Promise<Said> => {
    const { fields, files } = textsInOrder(await event.request.formData());
    const form = { mark: markOf(event.cookies), action: backTo(event), fields };
    try {
      const { sealed } = await apiOf(event).unsentForms.seal.mutate(form);
      return { values: {}, problems: [], over: 'KEPT', kept: sealed, files };
    } catch {
      // Too large, or of nobody who was signed in here.
      return { values: {}, problems: [], over: 'LOST' };
    }
  },
};

const backTo = ({ url }: Pick<RequestEvent, 'url'>) => returnPath(url.searchParams.get('naar'), resolve('/'));

/** What was kept, when it belongs to the account that just signed in; asked with the session of that answer. */
async function openKept({ fetch, url }: RequestEvent, answer: Response, sealed: string) {
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const signedIn: typeof fetch = (address, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookie);
    return fetch(address, { ...init, headers });
  };
  const form = await apiOf({ fetch: signedIn, url }).unsentForms.open.mutate({ sealed });
  return form && { ...form, action: returnPath(form.action, resolve('/')) };
}
