import { redirect } from '@sveltejs/kit';
import { fieldOfOffer, readOffer } from '@veertig/ui/typed-offer';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { isOn, readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { offerForm } from '../offer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  draft: await loadDraft(event, { participantId: null, form: 'offer' }),
  ...(await ask(offerForm(event))),
});

export const actions: Actions = {
  default: async (event) => {
    const typed = await readTyped(event.request);
    let id: string;
    try {
      const publish = isOn(typed, 'publish');
      ({ id } = await apiOf(event).offers.add.mutate({ offer: readOffer(typed), publish }));
      await handedIn(event, typed);
    } catch (cause) {
      return answerAtForm(cause, typed, fieldOfOffer);
    }
    redirect(303, `${resolve('/aanbod/[id]', { id })}?gedaan=toegevoegd`);
  },
};
