import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';

const contract = [
  rules.determineObligation,
  rules.assessWorkExemption,
  rules.computeProgress,
  rules.groupIntoProofs,
  rules.assessActivity,
  rules.checkContactPerson,
  rules.transition,
  rules.evaluateEndOfTerm,
  rules.optionStatus,
];
const beside = [
  rules.explainObligation,
  rules.explainWorkExemption,
  rules.explainProgress,
  rules.explainActivity,
  rules.explainContactPerson,
  rules.explainEndOfTerm,
  rules.explainOption,
  rules.explainTransition,
  rules.allowedActions,
];

// Half of the objects get the real field names, so that odd values reach every branch.
const fieldNames = fc.constantFrom(
  ...['status', 'trajectoryType', 'obligedSince', 'workExemption', 'studyStatus', 'capacity', 'legal', 'contracts'],
  ...[
    'start',
    'end',
    'hoursPerWeek',
    'fullTimeHours',
    'terms',
    'proofs',
    'today',
    'sessions',
    'date',
    'minutes',
    'from',
  ],
  ...['to', 'repeat', 'activities', 'id', 'offerType', 'contactPerson', 'setting', 'onlineOnly', 'contactEmail'],
  ...['participantEmail', 'state', 'action', 'actor', 'termEnd', 'goalReached', 'effort', 'obligation', 'optedOut'],
);
const values = fc.constantFrom(
  ...['OBLIGED', 'EMPLOYEE', 'CIVIL_SERVANT', 'ACCEPTED', 'SIGNED', 'DRAFT', 'SEND', 'COUNSELOR', 'MANDATORY', 'NONE'],
  ...['2026-03-02', '2026-02-30', '14:00', '24:00', '', '__proto__'],
  ...[true, false, null, 0, -1, 60, 0.5, 1e308, Number.NaN],
);
const likely = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    values,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fieldNames, tie('node'), { maxKeys: 8 }),
  ),
})).node;
const anything = fc.oneof(fc.jsonValue(), likely);

describe('geen enkele regel struikelt over invoer', () => {
  it.each([...contract, ...beside].map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = (rule as (input: unknown) => unknown)(input);
        expect(typeof result).toBe('object');
      }),
      { numRuns: 300 },
    );
  });

  it.each(contract.map((rule) => [rule.name, rule] as const))('%s geeft telkens hetzelfde', (_name, rule) => {
    const decide = rule as (input: unknown) => unknown;
    fc.assert(
      fc.property(anything, (input) => {
        expect(decide(structuredClone(input))).toStrictEqual(decide(input));
      }),
    );
  });

  it('checkSessions geeft bij elke lijst een lijst problemen met een zin', () => {
    fc.assert(
      fc.property(fc.array(anything), (sessions) => {
        const problems = rules.checkSessions(sessions as never, { terms: [], today: '2026-11-21' });
        expect(problems.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
      }),
    );
  });

  it('readSession leest elke tekst of zegt wat er mis is', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '3', '6/10/2026', '13.30', '3u30'));
    const typed = fc.record(
      { day: text, start: text, end: text, hours: text, from: text, to: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (fields) => {
        const read = rules.readSession(fields);
        if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
        else expect(rules.sessionMinutes(read.session)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
