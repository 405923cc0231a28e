import { error, redirect } from '@sveltejs/kit';
import { type ModerationAction, moderationActions } from '@veertig/rules';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  page: await ask(apiOf(event).offers.moderate.query({ id: event.params.id })),
  draft: await loadDraft(event, { participantId: null, form: `moderation:${event.params.id}` }),
});

export const actions: Actions = {
  link: async (event) => {
    const { id } = event.params;
    try {
      await apiOf(event).offers.sendLink.mutate({ id });
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, `${resolve('/aanbod/[id]', { id })}?gedaan=link`);
  },

  beslis: async (event) => {
    const { id } = event.params;
    const typed = await readTyped(event.request);
    const action: ModerationAction | undefined = moderationActions.find((known) => known === typed.action);
    if (!action) error(404, 'Deze beslissing bestaat niet.');
    const { reason = '', revision } = typed;
    try {
      await apiOf(event).offers.decide.mutate({ id, revision: Number(revision), action, reason });
      await handedIn(event, typed);
    } catch (cause) {
      return answerAtForm(cause, { action, [`reason-${action}`]: reason }, (field) => `${field}-${action}`);
    }
    redirect(303, `${resolve('/aanbod/[id]', { id })}?gedaan=${action}`);
  },
};
