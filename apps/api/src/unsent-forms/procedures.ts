import { secondsLater } from '../clock.ts';
import { notFound } from '../failures.ts';
import { openSealedId } from '../mail/sealed-id.ts';
import { openProcedure, router, staffProcedure } from '../trpc.ts';
import { sealedForm, unsentForm } from './input.ts';
import { openForm, sealForm } from './seal-form.ts';

const keptSeconds = 12 * 3600;

/**
 * A form that was posted when the session was over. It is stored nowhere: the page to sign in carries it, unreadable,
 * and the same account gets it back. Whoever else signs in there gets nothing.
 */
export const unsentForms = router({
  /** Seals a form for the account of this mark. Nothing is stored, so nobody has to be signed in. */
  seal: openProcedure.input(unsentForm).mutation(({ ctx: { deps }, input: { mark, action, fields } }) => {
    const userId = openSealedId(deps.keys, 'OWN_FORM', mark) ?? notFound();
    return { sealed: sealForm(deps.keys, { userId, action, fields, at: deps.clock().toISOString() }) };
  }),

  /** Opens a form of this same account, for half a day; null when it is anything else. */
  open: staffProcedure.input(sealedForm).mutation(({ ctx: { deps, staff }, input }) => {
    const form = openForm(deps.keys, input.sealed);
    if (form?.userId !== staff.userId) return null;
    if (secondsLater(new Date(form.at), keptSeconds) < deps.clock()) return null;
    return { action: form.action, fields: form.fields };
  }),
});
