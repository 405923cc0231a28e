import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { formFailure } from '#lib/failure.ts';
import { linkPath } from '#lib/link-path.ts';
import { revisionOf, textOf } from '#lib/typed-form.ts';
import { openTogetherToSign } from '../together.ts';
import { picksOf } from '../together-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asker, open, draft } = await openTogetherToSign(event);
  const { signer, together = [] } = draft.answer;
  const picked = open.filter(({ id }) => together.includes(id));
  // A request that closed meanwhile changes what would be signed: the list tells it first.
  if (!signer || picked.length === 0 || picked.length < together.length) {
    redirect(303, linkPath(event.params.token, 'alle'));
  }
  return { asker, picked, signer, revision: draft.revision, path: linkPath(event.params.token) };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const form = await event.request.formData();
    const picks = picksOf(form);
    // Without the tick the api says what is missing; the type asks for the tick.
    const declared = (textOf(form, 'declared') === 'yes') as true;
    const answer = { token, picks, declared, revision: revisionOf(form) };
    const result = await apiOf(event)
      .confirmations.confirmTogether.mutate(answer)
      .catch((failure) => formFailure(failure, token, undefined));
    if (!('missed' in result)) return result;
    const missed = result.missed.length > 0 ? `?niet=${result.missed.length}` : '';
    redirect(303, linkPath(token, `alle/klaar${missed}`));
  },
};
