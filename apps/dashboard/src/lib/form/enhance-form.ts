import type { SubmitFunction } from '$app/forms';
import { resolve } from '$app/paths';
import { pending } from './pending.svelte.ts';
import { postPlainly } from './post-plainly.ts';

/** With JavaScript a form keeps what was typed, and the page shows what is true after the answer. */
export const enhanceForm: SubmitFunction = ({ formElement, action, submitter }) => {
  const arrived = pending.begin();
  return async ({ result, update }) => {
    // The session was over. The page to sign in must get the text too, so the form goes there as a whole.
    if (result.type === 'redirect' && result.location === resolve('/aanmelden')) {
      return postPlainly(formElement, action, submitter);
    }
    await update({ reset: false, refreshAll: true });
    arrived();
  };
};
