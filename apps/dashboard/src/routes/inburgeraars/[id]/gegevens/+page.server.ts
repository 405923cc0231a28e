import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { loadPersonToChange } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import { readParticipant } from '../../profile.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { participant } = await loadPersonToChange(event, event.params.id);
  const { name, email, phone, language, municipality, kbiReference } = participant;
  const stored = {
    name,
    email: email ?? '',
    phone: phone ?? '',
    language,
    municipality: municipality ?? '',
    kbiReference: kbiReference ?? '',
  };
  const draft = await loadDraft(event, { participantId: participant.id, form: 'participant' });
  return { id: participant.id, name, stored, revision: participant.revision, draft };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { id } = event.params;
    try {
      const revision = Number(values.revision);
      await apiOf(event).people.edit.mutate({ id, revision, ...readParticipant(values) });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/inburgeraars/[id]', { id })}?gedaan=bewaard`);
  },
};
