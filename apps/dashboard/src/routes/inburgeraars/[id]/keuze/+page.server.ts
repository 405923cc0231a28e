import { redirect } from '@sveltejs/kit';
import { type Asked, apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { chosen, isOn, readTyped } from '#lib/form/typed.ts';
import { dayInBelgium } from '#lib/page/instant.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  person: await loadPerson(event, event.params.id),
  decisions: await ask(apiOf(event).decisions.list.query({ participantId: event.params.id })),
  today: dayInBelgium(new Date()),
  draft: await loadDraft(event, { participantId: event.params.id, form: 'choice' }),
});

export const actions: Actions = {
  default: async (event) => {
    const values = await readTyped(event.request);
    const { id } = event.params;
    try {
      await apiOf(event).decisions.choose.mutate({
        participantId: id,
        revision: Number(values.revision),
        choice: chosen<Asked<'decisions', 'choose'>['choice']>(values, 'choice'),
        chosenOn: values.chosenOn ?? '',
        contractReference: values.contractReference ?? '',
        wantsCertificate: isOn(values, 'wantsCertificate'),
        reason: values.reason ?? '',
      });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${resolve('/inburgeraars/[id]', { id })}?gedaan=keuze`);
  },
};
