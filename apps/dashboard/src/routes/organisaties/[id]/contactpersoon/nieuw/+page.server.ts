import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { loadToChange } from '../../load-organization.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, name } = (await loadToChange(event, event.params.id)).organization;
  return { id, name, draft: await loadDraft(event, { participantId: null, form: `new-contact:${id}` }) };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const { id: organizationId } = event.params;
    const { name = '', email = '', phone = '', role = '' } = values;
    try {
      await apiOf(event).addressBook.addContact.mutate({ organizationId, name, email, phone, role });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/organisaties/[id]', { id: organizationId })}?gedaan=toegevoegd`);
  },
};
