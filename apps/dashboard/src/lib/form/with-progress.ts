import type { SubmitFunction } from '$app/forms';

/** A form that tells, with JavaScript, that it is at work until the next page stands there. Nothing typed is lost. */
export const withProgress =
  (tell: (busy: boolean) => void): SubmitFunction =>
  () => {
    tell(true);
    return async ({ update }) => {
      await update({ reset: false, refreshAll: true });
      tell(false);
    };
  };
