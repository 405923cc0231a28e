import { moderationActions, moderationStep, offerStates } from '@veertig/rules';
import { expect, test } from 'vitest';
import { mainAction, moderationWords, queueViews } from './offer-words.ts';

test('each decision that needs a reason tells the owner, and each says what it does', () => {
  const asking = moderationActions.filter((action) => moderationWords[action].asksReason);
  expect(asking).toEqual(['RETURN', 'REJECT']);
  for (const action of asking) expect(moderationWords[action].explanation).toMatch(/mail/);
});

test('the open decision is always one that can be taken', () => {
  for (const state of offerStates) {
    const actions = moderationActions.filter((action) => moderationStep(state, action));
    const main = mainAction(state, actions);
    if (main) expect(actions).toContain(main);
  }
  expect(mainAction('SUBMITTED', ['PUBLISH', 'REJECT'])).toBe('PUBLISH');
  expect(mainAction('REJECTED', ['PUBLISH'])).toBeUndefined();
});

test('each view of the queue has a word of its own', () => {
  expect(new Set(queueViews.map(({ word }) => word)).size).toBe(queueViews.length);
});
