import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import { computeProgress, type Progress, type ProgressProof } from './progress.ts';
import { proofStates } from './proof-state.ts';
import { REQUIRED_MINUTES } from './ruleset.ts';
import { type Session, totalMinutes } from './session.ts';

const days = fc.integer({ min: -5, max: 25 }).map((offset) => addDays('2026-03-01', offset));
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: -2, max: 40 }))
  .map(([start, length]) => [start * 15, Math.min(1440, Math.max(0, start * 15 + length * 15))] as const);

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const repeats = fc.constantFrom(undefined, 1, 2);
const sessions: fc.Arbitrary<Session> = fc.oneof(
  fc.record({ date: days, clock: clocks, repeat: repeats }).map(({ date, clock: [start, end], repeat }): Session => {
    return { date, start: time(start), end: time(end), repeat };
  }),
  fc.record({ date: days, minutes: fc.integer({ min: -10, max: 1500 }), repeat: repeats }),
  fc.record({ from: days, to: days, minutes: fc.integer({ min: -10, max: 4000 }), repeat: repeats }),
);
const statuses = fc.constantFrom(...proofStates);
const proofs: fc.Arbitrary<ProgressProof[]> = fc.array(
  fc.record({ id: fc.uuid(), status: statuses, sessions: fc.array(sessions, { maxLength: 6 }) }),
  { maxLength: 6 },
);
const terms = [
  { start: '2026-03-01', end: '2026-03-12' },
  { start: '2026-03-15', end: '2026-03-31' },
];

const progressOf = (list: readonly ProgressProof[]): Progress =>
  computeProgress({ terms, proofs: list, today: '2026-03-20' });
const totals = ({ excluded: _, ...rest }: Progress) => rest;

describe('computeProgress: wat altijd waar is', () => {
  it('HR-08: nooit meer geteld dan gepresteerd', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const { countedMinutes, awaitingCheckMinutes } = progressOf(list);
        const performed = (wanted: string[]) =>
          totalMinutes(list.filter(({ status }) => wanted.includes(status)).flatMap((proof) => proof.sessions));
        expect(countedMinutes).toBeLessThanOrEqual(performed(['ACCEPTED']));
        expect(countedMinutes + awaitingCheckMinutes).toBeLessThanOrEqual(
          performed(['ACCEPTED', 'SIGNED', 'IN_DOUBT']),
        );
      }),
    );
  });

  it('D-01: elk getal is een geheel aantal minuten en nooit negatief', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const { countedMinutes, awaitingCheckMinutes, remainingMinutes } = progressOf(list);
        for (const minutes of [countedMinutes, awaitingCheckMinutes, remainingMinutes]) {
          expect(Number.isSafeInteger(minutes) && minutes >= 0).toBe(true);
        }
      }),
    );
  });

  it('HR-01: wat overblijft, volgt uit wat telt', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const { countedMinutes, remainingMinutes, goalReached } = progressOf(list);
        expect(remainingMinutes).toBe(Math.max(0, REQUIRED_MINUTES - countedMinutes));
        expect(goalReached).toBe(remainingMinutes === 0);
      }),
    );
  });

  it('HR-07: de volgorde van bewijzen en regels maakt niets uit', () => {
    const shuffled = proofs.chain((list) => {
      const inside = fc.tuple(
        ...list.map((proof) => fc.shuffledSubarray([...proof.sessions], { minLength: proof.sessions.length })),
      );
      return inside.chain((lines) => {
        const mixed = list.map((proof, index) => ({ ...proof, sessions: lines[index] ?? [] }));
        return fc.tuple(fc.constant(list), fc.shuffledSubarray(mixed, { minLength: mixed.length }));
      });
    });
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(totals(progressOf(other))).toEqual(totals(progressOf(list)));
      }),
    );
  });

  it('HR-08: verdeeld over meer bewijzen blijft het totaal gelijk', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const split = list.flatMap((proof) => proof.sessions.map((session) => ({ ...proof, sessions: [session] })));
        expect(totals(progressOf(split))).toEqual(totals(progressOf(list)));
      }),
    );
  });

  it('HR-07: een aanvaard uur erbij verlaagt de teller nooit', () => {
    fc.assert(
      fc.property(proofs, sessions, (list, session) => {
        const more = [...list, { id: 'extra', status: 'ACCEPTED' as const, sessions: [session] }];
        expect(progressOf(more).countedMinutes).toBeGreaterThanOrEqual(progressOf(list).countedMinutes);
      }),
    );
  });

  it('CK-01: een wachtend bewijs aanvaarden verlaagt de teller nooit en houdt de som gelijk', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const before = progressOf(list);
        const waiting = list.findIndex(({ status }) => status === 'SIGNED' || status === 'IN_DOUBT');
        const after = progressOf(
          list.map((proof, index) => (index === waiting ? { ...proof, status: 'ACCEPTED' } : proof)),
        );
        expect(after.countedMinutes).toBeGreaterThanOrEqual(before.countedMinutes);
        expect(after.countedMinutes + after.awaitingCheckMinutes).toBe(
          before.countedMinutes + before.awaitingCheckMinutes,
        );
        expect(after.flags).toEqual(before.flags);
      }),
    );
  });

  it('EN-04: een langere termijn verlaagt de teller nooit', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const longer = computeProgress({
          terms: [{ start: '2026-03-01', end: '2026-04-30' }],
          proofs: list,
          today: '2026-03-20',
        });
        expect(longer.countedMinutes).toBeGreaterThanOrEqual(progressOf(list).countedMinutes);
      }),
    );
  });

  it('D-03: zonder overlap is wat telt precies de som van de geldige regels', () => {
    fc.assert(
      fc.property(proofs, (list) => {
        const accepted = list
          .filter(({ status }) => status === 'ACCEPTED')
          .map((proof) => ({ ...proof, sessions: proof.sessions.map(single) }));
        const { countedMinutes, excluded, flags } = progressOf(accepted);
        fc.pre(!flags.includes('OVERLAP'));
        const bad = (proof: string, line: number) =>
          excluded.some((entry) => entry.proof === proof && entry.line === line);
        const valid = accepted.flatMap(({ id, sessions: lines }) => lines.filter((_, line) => !bad(id, line)));
        expect(countedMinutes).toBe(totalMinutes(valid));
      }),
    );
  });
});

function single(session: Session): Session {
  return { ...session, repeat: 1 };
}
