import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const offerId = event.url.searchParams.get('aanbod') ?? '';
  const id = event.url.searchParams.get('inburgeraar');
  if (id) redirect(303, `${resolve('/inburgeraars/[id]/activiteit/nieuw', { id })}?aanbod=${offerId}`);
  const api = apiOf(event);
  const [offer, people] = await ask(
    Promise.all([api.offers.forActivity.query({ id: offerId }), api.people.list.query({})]),
  );
  return { offerId, title: offer.description, people: people.map(({ id, name }) => ({ id, name })) };
};
