import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const offerId = searchParams.get('aanbod') ?? '';
  const id = searchParams.get('inburgeraar');
  if (id) redirect(303, `${resolve('/inburgeraars/[id]/activiteit/nieuw', { id })}?aanbod=${offerId}`);
  const search = (searchParams.get('zoek') ?? '').slice(0, 100);
  const api = apiOf(event);
  const [offer, found] = await ask(
    Promise.all([api.offers.forActivity.query({ id: offerId }), api.caseload.list.query({ search, sort: 'NAME' })]),
  );
  const people = found.rows.map(({ id, name }) => ({ id, name }));
  return { offerId, title: offer.description, search, people, more: found.hasNext };
};
