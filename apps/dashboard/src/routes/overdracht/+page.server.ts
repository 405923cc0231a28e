import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped, type Typed } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf, readHandover } from './handover-form.ts';

export const load: PageServerLoad = async (event) => ({
  handovers: await ask(apiOf(event).handovers.list.query()),
  draft: await loadDraft(event, { participantId: null, form: 'hand-over' }),
});

export const actions: Actions = {
  bekijk: (event) =>
    withTyped(event, async (typed, gift) => ({
      values: typed,
      problems: [],
      preview: await apiOf(event).handovers.preview.query(gift),
    })),
  doe: (event) =>
    withTyped(event, async (typed, gift) => {
      await apiOf(event).handovers.give.mutate(gift);
      await handedIn(event, typed);
      return redirect(
        303,
        `${resolve('/overdracht')}?gedaan=${gift.kind === 'ABSENCE' ? 'vervanging' : 'doorgegeven'}`,
      );
    }),
  beeindig: async (event) => {
    const typed = await readTyped(event.request);
    try {
      await apiOf(event).handovers.end.mutate({ id: typed.id ?? '' });
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, `${resolve('/overdracht')}?gedaan=${typed.soort === 'ABSENCE' ? 'beeindigd' : 'teruggenomen'}`);
  },
};

async function withTyped<T>(
  event: RequestEvent,
  work: (typed: Typed, gift: ReturnType<typeof readHandover>) => Promise<T>,
) {
  const typed = await readTyped(event.request);
  if (!typed.soort) {
    return fail(400, { values: typed, problems: [{ field: 'soort', sentence: 'Kies waarom de dossiers doorgaan.' }] });
  }
  const gift = readHandover(typed, event.locals.me?.userId ?? '');
  // A redirect of the work is no failure of the form.
  return work(typed, gift).catch((cause) => answerAtForm(cause, typed, fieldOf));
}
