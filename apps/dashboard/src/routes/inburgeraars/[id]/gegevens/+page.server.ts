import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { readTyped } from '#lib/form/typed.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import { readParticipant } from '../../profile.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { participant } = await loadPerson(event, event.params.id);
  const { name, email, phone, language, municipality, kbiReference } = participant;
  const stored = {
    name,
    email: email ?? '',
    phone: phone ?? '',
    language,
    municipality: municipality ?? '',
    kbiReference: kbiReference ?? '',
  };
  return { id: participant.id, name, stored };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    try {
      await apiOf(event).people.edit.mutate({ id, ...readParticipant(values) });
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/inburgeraars/[id]', { id })}?gedaan=bewaard`);
  },
};
