import { allowedActions, type proofStates } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { decided, decisionForms, furtherDecisions, readDecision } from './decisions.ts';

test('every decision says afterwards what it did', () => {
  for (const action of Object.keys(decisionForms)) expect(decided[action]).toMatch(/\.$/);
});

function offered(state: (typeof proofStates)[number], mail = true) {
  const actions = allowedActions({ state, actor: 'COUNSELOR' });
  return furtherDecisions({ actions, ways: { mail } }, 'ACCEPT').map(({ action }) => action);
}

describe('what the rules allow', () => {
  test('is offered, less the one that the page shows first', () => {
    expect(offered('SIGNED')).toEqual(['DOUBT', 'REOPEN', 'REJECT']);
    expect(offered('REFUSED')).toEqual(['RESEND', 'CANCEL']);
    expect(offered('ACCEPTED')).toEqual(['REOPEN', 'WITHDRAW']);
    expect(offered('REJECTED')).toEqual([]);
  });

  test('is less without an address for the mail', () => {
    expect(offered('SENT')).toEqual(['RESEND', 'CANCEL']);
    expect(offered('SENT', false)).toEqual(['CANCEL']);
  });
});

test('only a decision is read as one', () => {
  expect(readDecision('ACCEPT')).toBe('ACCEPT');
  expect(readDecision('SIGN')).toBeUndefined();
  expect(readDecision(undefined)).toBeUndefined();
});
