import { error, type RequestEvent } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped, type Typed } from '#lib/form/typed.ts';
import { readSelection } from '#lib/list/list-address.ts';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf, workOf } from './bulk-actions.ts';

export const load: PageServerLoad = async (event) => {
  const word = event.url.searchParams.get('actie');
  if (!workOf(word)) error(404, 'Deze pagina bestaat niet.');
  const selection = readSelection(event.url.searchParams);
  if (!selection) return { word, selected: null, preview: null, draft: null };
  const api = apiOf(event);
  const selected = await ask(api.bulk.select.query(selection));
  // A reminder asks for nothing more, so its effect can be shown at once.
  const ready = word === 'herinneren' && !selected.more && event.request.method === 'GET';
  const preview = ready ? await ask(api.bulk.preview.query({ selection, action: { kind: 'REMIND' } })) : null;
  const draft = word === 'verlengen' ? await loadDraft(event, { participantId: null, form: 'bulk-extend' }) : null;
  return { word, selected, preview, draft };
};

export const actions: Actions = {
  bekijk: (event) => work(event, async (api, input) => ({ preview: await api.bulk.preview.query(input) })),
  doe: (event) =>
    work(event, async (api, input, typed) => {
      const run = await api.bulk.run.mutate(input);
      await handedIn(event, typed);
      return { run };
    }),
  ongedaan: async (event) => {
    const typed = await readTyped(event.request);
    try {
      return { values: {}, problems: [], undone: await apiOf(event).bulk.undo.mutate({ id: typed.run ?? '' }) };
    } catch (cause) {
      return answerAtForm(cause, {});
    }
  },
};

type Api = ReturnType<typeof apiOf>;

async function work<T>(
  event: RequestEvent,
  call: (api: Api, input: Parameters<Api['bulk']['run']['mutate']>[0], typed: Typed) => Promise<T>,
) {
  const { searchParams } = event.url;
  const chosen = workOf(searchParams.get('actie'));
  const selection = readSelection(searchParams);
  if (!chosen || !selection) error(404, 'Deze pagina bestaat niet.');
  const typed = await readTyped(event.request);
  try {
    return {
      values: typed,
      problems: [],
      ...(await call(apiOf(event), { selection, action: chosen.read(typed) }, typed)),
    };
  } catch (cause) {
    return answerAtForm(cause, typed, fieldOf);
  }
}
