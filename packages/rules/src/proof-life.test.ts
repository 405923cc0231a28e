import { describe, expect, it } from 'vitest';
import {
  advanceProof,
  allowedActions,
  contractActions,
  contractArrows,
  furtherActions,
  type ProofAction,
  type ProofActor,
  proofActors,
  proofArrows,
  type TransitionResult,
  transition,
} from './proof-life.ts';
import { type ProofState, proofStates } from './proof-state.ts';

type Step = [rule: string, state: ProofState, action: ProofAction, actor: ProofActor, result: TransitionResult];

const steps: Step[] = [
  ['PR-06', 'DRAFT', 'SEND', 'COUNSELOR', { state: 'SENT' }],
  ['PR-07', 'SENT', 'RECORD_PAPER_SIGNATURE', 'COUNSELOR', { state: 'SIGNED' }],
  ['PR-06', 'SENT', 'CANCEL', 'COUNSELOR', { state: 'CANCELLED' }],
  ['PR-05', 'SENT', 'SIGN', 'CONTACT_PERSON', { state: 'SIGNED' }],
  ['CK-04', 'SENT', 'REFUSE', 'CONTACT_PERSON', { state: 'REFUSED', task: 'CONTACT_PROVIDER_ABOUT_MOTIVATION' }],
  ['CK-01', 'SIGNED', 'ACCEPT', 'COUNSELOR', { state: 'ACCEPTED' }],
  ['CK-01', 'SIGNED', 'REJECT', 'COUNSELOR', { state: 'REJECTED' }],
  ['CK-01', 'SIGNED', 'REOPEN', 'COUNSELOR', { state: 'DRAFT', signatureInvalidated: true }],
  ['CK-02', 'SIGNED', 'DOUBT', 'COUNSELOR', { state: 'IN_DOUBT', task: 'CONTACT_CONTACT_PERSON' }],
  ['CK-02', 'IN_DOUBT', 'ACCEPT', 'COUNSELOR', { state: 'ACCEPTED' }],
  ['CK-02', 'IN_DOUBT', 'REJECT', 'COUNSELOR', { state: 'REJECTED' }],
  ['CK-02', 'IN_DOUBT', 'REOPEN', 'COUNSELOR', { state: 'DRAFT', signatureInvalidated: true }],
  ['CK-04', 'REFUSED', 'RESEND', 'COUNSELOR', { state: 'SENT' }],
];

const addedSteps: Step[] = [
  ['CP-02', 'SENT', 'DELEGATE', 'CONTACT_PERSON', { state: 'SENT' }],
  ['CP-02', 'SENT', 'RETURN_AS_WRONG_PERSON', 'CONTACT_PERSON', { state: 'DRAFT', task: 'FIND_OTHER_CONTACT_PERSON' }],
  ['CK-02', 'SENT', 'DISPUTE', 'CONTACT_PERSON', { state: 'DRAFT', task: 'DISCUSS_WITH_CONTACT_PERSON' }],
  ['CP-03', 'SENT', 'RECORD_PHONE_CONFIRMATION', 'COUNSELOR', { state: 'SIGNED' }],
  ['CP-02', 'SENT', 'RESEND', 'COUNSELOR', { state: 'SENT' }],
  ['CP-01', 'DRAFT', 'CHOOSE_CONTACT_PERSON', 'COUNSELOR', { state: 'DRAFT' }],
  ['CK-04', 'REFUSED', 'CHOOSE_CONTACT_PERSON', 'COUNSELOR', { state: 'DRAFT' }],
  ['PR-06', 'DRAFT', 'CANCEL', 'COUNSELOR', { state: 'CANCELLED' }],
  ['PR-06', 'REFUSED', 'CANCEL', 'COUNSELOR', { state: 'CANCELLED' }],
  ['CK-01', 'ACCEPTED', 'WITHDRAW', 'COUNSELOR', { state: 'REJECTED' }],
  ['CK-01', 'ACCEPTED', 'REOPEN', 'COUNSELOR', { state: 'DRAFT', signatureInvalidated: true }],
];

const illegal = { error: 'ILLEGAL_TRANSITION' };
const forbidden = { error: 'FORBIDDEN_ACTOR' };
const allActions: ProofAction[] = [...contractActions, ...furtherActions];

function everyTriple(): [ProofState, ProofAction, ProofActor][] {
  return proofStates.flatMap((state) =>
    allActions.flatMap((action) =>
      proofActors.map((actor): [ProofState, ProofAction, ProofActor] => [state, action, actor]),
    ),
  );
}

const knows = (list: Step[], state: string, action: string, actor?: string) =>
  list.some(
    ([, ownState, ownAction, ownActor]) => ownState === state && ownAction === action && (!actor || ownActor === actor),
  );

describe('transition: het contract', () => {
  it.each(steps)('%s: %s, %s door %s', (_rule, state, action, actor, expected) => {
    expect(transition({ state, action, actor })).toStrictEqual(expected);
  });

  it.each(steps)('%s en CK-03: %s, %s mag niemand anders dan %s', (_rule, state, action, actor) => {
    for (const other of proofActors.filter((known) => known !== actor)) {
      expect(transition({ state, action, actor: other })).toStrictEqual(forbidden);
    }
  });

  it('geeft voor elke andere combinatie ILLEGAL_TRANSITION', () => {
    const others = everyTriple().filter(([state, action]) => !knows(steps, state, action));
    expect(others.length).toBe((proofStates.length * allActions.length - steps.length) * proofActors.length);
    for (const [state, action, actor] of others) expect(transition({ state, action, actor })).toStrictEqual(illegal);
  });

  it.each([
    { state: 'LOST', action: 'SEND', actor: 'COUNSELOR' },
    { state: 'DRAFT', action: 'FLY', actor: 'COUNSELOR' },
    { state: 'draft', action: 'send', actor: 'counselor' },
    { state: '__proto__', action: 'constructor', actor: 'toString' },
    {},
    null,
    'DRAFT',
  ])('%j is geen bekende stap', (input) => {
    expect(transition(input as never)).toStrictEqual(illegal);
  });

  it.each(['STRANGER', '', null, undefined])('een bekende stap door %j is voor iemand anders', (actor) => {
    expect(transition({ state: 'DRAFT', action: 'SEND', actor: actor as never })).toStrictEqual(forbidden);
  });

  it('kent de toegevoegde stappen niet', () => {
    for (const [, state, action, actor] of addedSteps)
      expect(transition({ state, action, actor })).toStrictEqual(illegal);
  });

  it('laat niemand de tabel veranderen via een resultaat', () => {
    const result = transition({ state: 'DRAFT', action: 'SEND', actor: 'COUNSELOR' });
    Object.assign(result, { state: 'ACCEPTED' });
    expect(transition({ state: 'DRAFT', action: 'SEND', actor: 'COUNSELOR' })).toStrictEqual({ state: 'SENT' });
  });
});

describe('advanceProof: het contract en wat erbij kwam', () => {
  it.each([...steps, ...addedSteps])('%s: %s, %s door %s', (_rule, state, action, actor, expected) => {
    expect(advanceProof(state, action, actor)).toStrictEqual(expected);
  });

  it('weigert alles wat niet in de tabel staat', () => {
    const known = [...steps, ...addedSteps];
    for (const [state, action, actor] of everyTriple()) {
      if (knows(known, state, action, actor)) continue;
      expect(advanceProof(state, action, actor)).toStrictEqual(knows(known, state, action) ? forbidden : illegal);
    }
  });

  it('heeft precies de pijlen van deze tabellen', () => {
    expect(contractArrows.length).toBe(steps.length);
    expect(proofArrows.length).toBe(steps.length + addedSteps.length);
  });

  it('laat een ingetrokken of afgekeurd bewijs rusten', () => {
    for (const action of allActions) {
      expect(advanceProof('CANCELLED', action, 'COUNSELOR')).toStrictEqual(illegal);
      expect(advanceProof('REJECTED', action, 'COUNSELOR')).toStrictEqual(illegal);
    }
  });

  it('brengt elke staat in bereik vanaf een ontwerp', () => {
    const reached = new Set<ProofState>(['DRAFT']);
    for (let round = 0; round < proofStates.length; round++) {
      for (const { from, to } of proofArrows) if (reached.has(from)) reached.add(to.state);
    }
    expect([...reached].sort()).toEqual([...proofStates].sort());
  });
});

describe('allowedActions', () => {
  it.each<[ProofState, ProofActor, ProofAction[]]>([
    ['DRAFT', 'COUNSELOR', ['SEND', 'CHOOSE_CONTACT_PERSON', 'CANCEL']],
    ['SENT', 'COUNSELOR', ['RECORD_PAPER_SIGNATURE', 'CANCEL', 'RECORD_PHONE_CONFIRMATION', 'RESEND']],
    ['SENT', 'CONTACT_PERSON', ['SIGN', 'REFUSE', 'DELEGATE', 'RETURN_AS_WRONG_PERSON', 'DISPUTE']],
    ['SIGNED', 'COUNSELOR', ['ACCEPT', 'REJECT', 'REOPEN', 'DOUBT']],
    ['SIGNED', 'CONTACT_PERSON', []],
    ['IN_DOUBT', 'COUNSELOR', ['ACCEPT', 'REJECT', 'REOPEN']],
    ['ACCEPTED', 'COUNSELOR', ['WITHDRAW', 'REOPEN']],
    ['REFUSED', 'COUNSELOR', ['RESEND', 'CHOOSE_CONTACT_PERSON', 'CANCEL']],
    ['SIGNED', 'PARTICIPANT', []],
    ['SIGNED', 'LOCAL_AUTHORITY', []],
  ])('in %s kan %s: %j', (state, actor, actions) => {
    expect(allowedActions({ state, actor })).toEqual(actions);
  });

  it('belooft nooit een stap die advanceProof weigert', () => {
    for (const state of proofStates) {
      for (const actor of proofActors) {
        for (const action of allowedActions({ state, actor }))
          expect(advanceProof(state, action, actor)).not.toHaveProperty('error');
      }
    }
  });
});
