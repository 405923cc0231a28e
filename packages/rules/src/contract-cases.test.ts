import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  assessActivity,
  assessWorkExemption,
  checkContactPerson,
  computeProgress,
  determineObligation,
  evaluateEndOfTerm,
  groupIntoProofs,
  optionStatus,
  transition,
} from './index.ts';

const contract = {
  determineObligation,
  assessWorkExemption,
  computeProgress,
  groupIntoProofs,
  assessActivity,
  checkContactPerson,
  transition,
  evaluateEndOfTerm,
  optionStatus,
};

type ContractCase = { id: string; given: string; when: keyof typeof contract; input: never; expected: unknown };

const lines = readFileSync(new URL('./contract-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const cases = lines.map((line) => JSON.parse(line) as ContractCase);

describe('de uitgewerkte gevallen van het contract', () => {
  it.each(cases)('$id $when: $given', ({ when, input, expected }) => {
    expect(contract[when](input)).toStrictEqual(expected);
  });

  it('raken elke functie van het contract', () => {
    expect(new Set(cases.map((known) => known.when)).size).toBe(Object.keys(contract).length);
  });

  it('blijven gelijk als de invoer extra velden heeft', () => {
    for (const { when, input, expected } of cases) {
      expect(contract[when]({ ...(input as object), unknownField: { nested: true } } as never)).toStrictEqual(expected);
    }
  });

  it('veranderen hun invoer niet', () => {
    for (const { when, input } of cases) {
      const before = JSON.stringify(input);
      contract[when](input);
      expect(JSON.stringify(input)).toBe(before);
    }
  });
});
