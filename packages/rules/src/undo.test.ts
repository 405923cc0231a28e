import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofStates } from './proof-state.ts';
import { type UndoFacts, type UndoResult, undoStep } from './undo.ts';

const accepted: UndoFacts = { state: 'ACCEPTED', from: 'SIGNED', secondsSince: 5, mailWaits: false };
const sent: UndoFacts = { state: 'SENT', from: 'DRAFT', secondsSince: 5, mailWaits: true };
const late = { error: 'TOO_LATE_TO_UNDO' } as const;
const illegal = { error: 'ILLEGAL_TRANSITION' } as const;

describe('undoStep', () => {
  it.each<[string, UndoFacts, UndoResult]>([
    ['een aanvaarding', accepted, { state: 'SIGNED' }],
    ['een aanvaarding na twijfel', { ...accepted, from: 'IN_DOUBT' }, { state: 'IN_DOUBT' }],
    ['een aanvaarding op de laatste seconde', { ...accepted, secondsSince: 600 }, { state: 'SIGNED' }],
    ['een aanvaarding een seconde te laat', { ...accepted, secondsSince: 601 }, late],
    ['een aanvaarding in de toekomst', { ...accepted, secondsSince: -1 }, late],
    ['een vraag die nog wacht', sent, { state: 'DRAFT' }],
    ['een vraag die weg is', { ...sent, mailWaits: false }, late],
    ['een vraag die opnieuw ging', { ...sent, from: 'REFUSED' }, illegal],
    ['een aanvaarding zonder spoor', { ...accepted, from: null }, illegal],
  ])('%s', (_name, facts, expected) => {
    expect(undoStep(facts)).toEqual(expected);
  });

  it('maakt verder niets ongedaan', () => {
    for (const state of proofStates.filter((known) => known !== 'ACCEPTED' && known !== 'SENT')) {
      for (const from of proofStates) {
        expect(undoStep({ state, from, secondsSince: 0, mailWaits: true })).toEqual(illegal);
      }
    }
  });

  it('breekt op niets', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void undoStep(anything as UndoFacts)));
  });
});
