import type { RequestEvent } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';
import { mayAdd } from '#lib/work/rights.ts';

/** Which form about whom; `form` may name a row behind a colon when a person has several. */
export type DraftKey = { participantId: string; form: string };
/** What was typed there and not handed in, with the time. */
export type Draft = { values: Typed; savedAt: string } | null;

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals'>;

/** The own draft of a form; null without one, and for whoever never writes about people. */
export async function loadDraft(event: Event, key: DraftKey): Promise<Draft> {
  if (!mayAdd(event.locals.me)) return null;
  const found = await apiOf(event).formDrafts.get.query(key);
  return found && { values: found.values, savedAt: String(found.savedAt) };
}

/** After a form was handed in its draft is of no more use. */
export async function discardDraft(event: Event, key: DraftKey): Promise<void> {
  await apiOf(event).formDrafts.discard.mutate(key);
}
