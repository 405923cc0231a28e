import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { readTyped } from '#lib/form/typed.ts';
import { readersStop } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { readFirstTime, writeFirstTime } from './read-first-time.ts';

export const load: PageServerLoad = async (event) => {
  const page = await ask(apiOf(event).activities.get.query({ id: event.params.id }));
  readersStop(event, page);
  const { activity, participant, contactPerson, organization } = page;
  const key = { participantId: participant.id, form: `first-time:${activity.id}` };
  return {
    id: activity.id,
    description: activity.description,
    revision: activity.firstTimeRevision,
    participantName: participant.name,
    contact: [contactPerson.name, organization?.name].filter(Boolean).join(', '),
    reach: [contactPerson.phone, contactPerson.email].filter(Boolean).join(' of '),
    stored: writeFirstTime(activity),
    key,
    draft: await loadDraft(event, key),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    const { id } = event.params;
    try {
      await apiOf(event).activities.arrangeFirstTime.mutate({ id, ...readFirstTime(values) });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/activiteiten/[id]', { id })}?gedaan=eerste-keer#eerste-keer`);
  },
};
