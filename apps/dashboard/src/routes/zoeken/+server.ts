import { json } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { seesPeople } from '#lib/work/rights.ts';
import type { RequestHandler } from './$types';

const most = 6;

/** The first few people by a part of the name or number, for the palette; the list itself finds everybody. */
export const GET: RequestHandler = async (event) => {
  const search = event.url.searchParams.get('zoek')?.trim().slice(0, 100) ?? '';
  if (!search || !seesPeople(event.locals.me)) return json([]);
  const { rows } = await ask(apiOf(event).caseload.list.query({ search, sort: 'NAME', whose: 'TEAM' }));
  return json(rows.slice(0, most).map(({ id, name, kbiReference }) => ({ id, name, kbiReference })));
};
