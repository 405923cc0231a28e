import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { loadPerson } from '#lib/work/load-person.ts';
import type { PageServerLoad } from './$types';
import { readTimeline } from './timeline-address.ts';

export const load: PageServerLoad = async (event) => {
  const { participant } = await loadPerson(event, event.params.id);
  const asked = readTimeline(event.url.searchParams, event.params.id);
  return { id: participant.id, name: participant.name, ...(await ask(apiOf(event).timeline.list.query(asked))) };
};
