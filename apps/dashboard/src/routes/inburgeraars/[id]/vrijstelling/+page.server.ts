import { redirect } from '@sveltejs/kit';
import type { StudyStatus, WorkExemptionResult } from '@veertig/rules';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { chosen, readTyped } from '#lib/form/typed.ts';
import { dayInBelgium } from '#lib/page/instant.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import type { Actions, PageServerLoad } from './$types';
import { readEvidence } from './read-evidence.ts';

export const load: PageServerLoad = async (event) => {
  const participantId = event.params.id;
  return {
    person: await loadPerson(event, participantId),
    exemption: await ask(apiOf(event).exemptions.list.query({ participantId })),
    decisions: await ask(apiOf(event).decisions.list.query({ participantId })),
    today: dayInBelgium(new Date()),
    draft: await loadDraft(event, { participantId, form: 'exemption' }),
    evidenceDraft: await loadDraft(event, { participantId, form: 'exemption-evidence' }),
  };
};

export const actions: Actions = {
  bewijs: async (event) => {
    const values = await readTyped(event.request);
    try {
      const participantId = event.params.id;
      await apiOf(event).exemptions.noteEvidence.mutate({ participantId, ...readEvidence(values) });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=gezien`);
  },
  weg: async (event) => {
    const values = await readTyped(event.request);
    try {
      await apiOf(event).exemptions.withdrawEvidence.mutate({ id: values.evidence ?? '' });
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, `${event.url.pathname}?gedaan=weg`);
  },
  beoordeel: async (event) => {
    const values = await readTyped(event.request);
    try {
      await apiOf(event).exemptions.assess.mutate({
        participantId: event.params.id,
        revision: Number(values.revision),
        workExemption: chosen<WorkExemptionResult>(values, 'workExemption'),
        studyStatus: chosen<StudyStatus>(values, 'studyStatus'),
        assessedOn: values.assessedOn ?? '',
        reason: values.reason ?? '',
      });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=beoordeeld`);
  },
};
