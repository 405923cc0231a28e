import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceProof,
  contractActions,
  furtherActions,
  type ProofAction,
  type ProofActor,
  proofActors,
  transition,
} from './proof-life.ts';
import type { ProofState } from './proof-state.ts';

type Move = { action: ProofAction; actor: ProofActor };

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    action: fc.constantFrom<ProofAction>(...contractActions, ...furtherActions),
    actor: fc.constantFrom<ProofActor>('COUNSELOR', 'COUNSELOR', 'CONTACT_PERSON', 'CONTACT_PERSON', ...proofActors),
  }),
  { maxLength: 60 },
);

/** What a whole life leaves behind: a signature holds from a confirmation until something takes it away. */
type Life = { state: ProofState; signed: boolean; path: ProofState[] };

const confirming: readonly ProofAction[] = ['SIGN', 'RECORD_PAPER_SIGNATURE', 'RECORD_PHONE_CONFIRMATION'];

function live(all: readonly Move[]): Life[] {
  const lives: Life[] = [{ state: 'DRAFT', signed: false, path: ['DRAFT'] }];
  for (const { action, actor } of all) {
    const now = lives.at(-1) as Life;
    const step = advanceProof(now.state, action, actor);
    if ('error' in step) continue;
    const signed = step.signatureInvalidated ? false : now.signed || confirming.includes(action);
    lives.push({ state: step.state, signed, path: [...now.path, step.state] });
  }
  return lives;
}

const always = (holds: (life: Life) => boolean) => {
  fc.assert(
    fc.property(moves, (all) => {
      for (const life of live(all)) expect(holds(life)).toBe(true);
    }),
    { numRuns: 500 },
  );
};

describe('het leven van een bewijs, langs elke weg', () => {
  it('PR-05: wie aanvaard of in twijfel is, heeft een geldige handtekening', () => {
    always(({ state, signed }) => signed || !['SIGNED', 'IN_DOUBT', 'ACCEPTED'].includes(state));
  });

  it('PR-06: een ontwerp of een vraag heeft nooit nog een handtekening', () => {
    always(({ state, signed }) => !signed || !['DRAFT', 'SENT', 'REFUSED', 'CANCELLED'].includes(state));
  });

  it('PR-06: aanvaarden komt altijd na bevestigen', () => {
    always(({ state, path }) => state !== 'ACCEPTED' || ['SIGNED', 'IN_DOUBT'].includes(path.at(-2) ?? ''));
  });

  it('CK-03: de inburgeraar en het lokaal bestuur veranderen nooit iets', () => {
    fc.assert(
      fc.property(moves, fc.constantFrom<ProofActor>('PARTICIPANT', 'LOCAL_AUTHORITY'), (all, actor) => {
        expect(live(all.map(({ action }) => ({ action, actor })))).toHaveLength(1);
      }),
    );
  });

  it('wat transition toelaat, doet advanceProof net zo', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let state: ProofState = 'DRAFT';
        for (const { action, actor } of all) {
          const step = transition({ state, action, actor });
          if ('error' in step) continue;
          expect(advanceProof(state, action, actor)).toStrictEqual(step);
          state = step.state;
        }
      }),
    );
  });
});
