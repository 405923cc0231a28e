import { isDeepStrictEqual } from 'node:util';
import type { Scope } from '../db/scope.ts';
import { refuse } from '../failures.ts';
import type { DraftAnswer } from './input.ts';
import { saveDraft } from './store.ts';
import type { Link } from './view.ts';

/** Adds to the answers so far; of two devices that build on the same answers the slower one is refused. */
export async function saveAnswer(
  scope: Scope,
  { delivery, draft }: Link,
  change: Partial<DraftAnswer>,
  before: number,
  now: Date,
) {
  const answer = { ...draft.answer, ...change };
  // A double click or a reload sends the same again: that is no other device.
  if (isDeepStrictEqual(answer, draft.answer)) return { revision: draft.revision };
  const revision = await saveDraft(scope, { deliveryId: delivery.id, answer, savedAt: now }, before);
  return revision === undefined ? refuse('DRAFT_CHANGED') : { revision };
}
