import { fail, redirect } from '@sveltejs/kit';
import type { Effort, TermDecision } from '@veertig/rules';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { leftOpen } from '#lib/form/merge.ts';
import { chosen, isOn, readTyped, yesOrNo } from '#lib/form/typed.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  person: await loadPerson(event, event.params.id),
  decisions: await ask(apiOf(event).decisions.list.query({ participantId: event.params.id })),
  draft: await loadDraft(event, { participantId: event.params.id, form: 'end-of-term' }),
  factsDraft: await loadDraft(event, { participantId: event.params.id, form: 'end-of-term-facts' }),
});

export const actions: Actions = {
  feiten: async (event) => {
    const values = await readTyped(event.request);
    const open = leftOpen(values);
    if (open) return fail(400, open);
    try {
      await apiOf(event).pathways.noteEffort.mutate({
        participantId: event.params.id,
        revision: Number(values.revision),
        effort: values.effort ? chosen<Effort>(values, 'effort') : null,
        causeOutsideWill: yesOrNo(values, 'causeOutsideWill'),
        sanctioned: isOn(values, 'sanctioned'),
      });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=feiten`);
  },
  beslis: async (event) => {
    const values = await readTyped(event.request);
    try {
      await apiOf(event).decisions.endTerm.mutate({
        participantId: event.params.id,
        after: Number(values.after),
        outcome: chosen<TermDecision>(values, 'outcome'),
        until: values.until ?? '',
        reason: values.reason ?? '',
      });
      await handedIn(event, values);
    } catch (cause) {
      return answerAtForm(cause, values);
    }
    redirect(303, `${event.url.pathname}?gedaan=beslist`);
  },
};
