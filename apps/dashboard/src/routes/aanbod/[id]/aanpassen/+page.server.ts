import { fail, redirect } from '@sveltejs/kit';
import { fieldOfOffer, readOffer, writeOffer } from '@veertig/ui/typed-offer';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { offerForm } from '../../offer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, revision, offer } = await ask(apiOf(event).offers.moderate.query({ id: event.params.id }));
  const draft = await loadDraft(event, { participantId: null, form: `offer:${id}` });
  return { id, title: offer.title, revision, stored: writeOffer(offer), draft, ...(await ask(offerForm(event))) };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = event.params;
    const typed = await readTyped(event.request);
    const open = leftOpen(typed);
    if (open) return fail(400, open);
    try {
      const revision = Number(typed.revision);
      await apiOf(event).offers.edit.mutate({ id, revision, offer: readOffer(typed) });
      await handedIn(event, typed);
    } catch (cause) {
      return answerAtForm(cause, typed, fieldOfOffer);
    }
    redirect(303, `${resolve('/aanbod/[id]', { id })}?gedaan=bewaard`);
  },
};
