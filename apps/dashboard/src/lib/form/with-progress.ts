import type { SubmitFunction } from '$app/forms';
import { enhanceForm } from './enhance-form.ts';

/** A form that tells, with JavaScript, that it is at work until the next page stands there. Nothing typed is lost. */
export const withProgress =
  (tell: (busy: boolean) => void): SubmitFunction =>
  (submission) => {
    tell(true);
    const answer = enhanceForm(submission);
    return async (outcome) => {
      if (typeof answer === 'function') await answer(outcome);
      tell(false);
    };
  };
