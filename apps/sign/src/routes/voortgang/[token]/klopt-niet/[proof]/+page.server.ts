import { error, fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { textOf } from '#lib/typed-form.ts';
import { emptyAt, ownFailure } from '../../own-failure.ts';
import { openOwn } from '../../own-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const page = await openOwn(event);
  const proof = page.own.proofs.find(({ id }) => id === event.params.proof);
  if (!proof) error(404, 'Deze activiteit bestaat niet.');
  if (proof.disputed) redirect(303, `${page.path}${page.query}`);
  return { ...page, proof };
};

export const actions: Actions = {
  default: async (event) => {
    const { token, proof: proofId } = event.params;
    const typed = { text: textOf(await event.request.formData(), 'text') };
    const { path, code } = await openOwn(event);
    if (!typed.text) return fail(400, { typed, problems: emptyAt('text', code) });
    try {
      await apiOf(event).progress.tell.mutate({ token, proofId, text: typed.text });
    } catch (failure) {
      return ownFailure(failure, typed);
    }
    redirect(303, `${path}?taal=${code}&verstuurd`);
  },
};
