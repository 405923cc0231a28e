import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { isOn, readTyped } from '#lib/form/typed.ts';
import { filterEntries, readFilter, readList, viewQuery } from '#lib/list/list-address.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const api = apiOf(event);
  const [list, counts, colleagues, views] = await ask(
    Promise.all([
      api.caseload.list.query(readList(searchParams)),
      api.caseload.counts.query(readFilter(searchParams)),
      api.caseload.colleagues.query(),
      api.savedViews.list.query(),
    ]),
  );
  const filtered = filterEntries(searchParams).some(([name]) => name !== 'wie');
  return { list, counts, colleagues, views, filtered };
};

export const actions: Actions = {
  bewaarWeergave: async (event) => {
    const typed = await readTyped(event.request);
    const view = { name: typed.name ?? '', query: typed.query ?? '', shared: isOn(typed, 'shared') };
    try {
      await apiOf(event).savedViews.save.mutate(view);
    } catch (cause) {
      return answerAtForm(cause, typed);
    }
    redirect(303, here(event.url, 'weergave'));
  },
  wisWeergave: async (event) => {
    const typed = await readTyped(event.request);
    await ask(apiOf(event).savedViews.remove.mutate({ id: typed.id ?? '' }));
    redirect(303, here(event.url, 'gewist'));
  },
};

function here(url: URL, done: string): string {
  const query = viewQuery(url.searchParams);
  return `${resolve('/inburgeraars')}?${query ? `${query}&` : ''}gedaan=${done}`;
}
