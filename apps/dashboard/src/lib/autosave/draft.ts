import type { RequestEvent } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';
import { mayAdd, moderates } from '#lib/work/rights.ts';

/**
 * Which form, and about whom; `participantId` is null for a form about no participant. `form` may name a row behind a
 * colon when there are several.
 */
export type DraftKey = { participantId: string | null; form: string };
/** What was typed there and not handed in, with the time. */
export type Draft = { values: Typed; savedAt: string } | null;

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals'>;

/** The own draft of a form; null without one, and for whoever never hands in such a form. */
export async function loadDraft(event: Event, { participantId, form }: DraftKey): Promise<Draft> {
  const { me } = event.locals;
  if (!(mayAdd(me) || (participantId === null && moderates(me)))) return null;
  const { formDrafts } = apiOf(event);
  const found =
    participantId === null
      ? await formDrafts.getLoose.query({ form })
      : await formDrafts.get.query({ participantId, form });
  return found && { values: found.values, savedAt: String(found.savedAt) };
}

/** Keeps what was typed; gives the time. */
export async function saveDraft(event: Event, { participantId, form }: DraftKey, values: Typed): Promise<string> {
  const { formDrafts } = apiOf(event);
  const { savedAt } =
    participantId === null
      ? await formDrafts.saveLoose.mutate({ form, values })
      : await formDrafts.save.mutate({ participantId, form, values });
  return String(savedAt);
}

/** A form was handed in, so the draft that it names is of no more use; DraftBar lets a form name its draft. */
export async function handedIn(event: Event, { draftOf: form, draftAbout }: Typed): Promise<void> {
  if (form) await discardDraft(event, { participantId: draftAbout || null, form });
}

/** Throws a draft away. */
export async function discardDraft(event: Event, { participantId, form }: DraftKey): Promise<void> {
  const { formDrafts } = apiOf(event);
  if (participantId === null) await formDrafts.discardLoose.mutate({ form });
  else await formDrafts.discard.mutate({ participantId, form });
}
