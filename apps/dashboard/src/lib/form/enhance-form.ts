import type { SubmitFunction } from '$app/forms';

/** With JavaScript a form keeps what was typed, and the page shows what is true after the answer. */
export const enhanceForm: SubmitFunction =
  () =>
  ({ update }) =>
    update({ reset: false, refreshAll: true });
