import { expect, test } from 'vitest';
import { possibleChoices } from './possible-choices.ts';

const meaning = { sentence: '', because: [], rules: [] };
const meanings = { optedIn: meaning, optedOut: meaning, amended: meaning } as unknown as Parameters<
  typeof possibleChoices
>[1];
const values = (obligation: string, contractIncludesPnt: boolean, optedOut: boolean) =>
  possibleChoices(
    { obligation: { result: { obligation } }, pathway: { contractIncludesPnt, optedOut } } as unknown as Parameters<
      typeof possibleChoices
    >[0],
    meanings,
  ).map(({ value }) => value);

test.each([
  ['MANDATORY', true, false, []],
  ['NOT_APPLICABLE', false, false, []],
  ['OPTIONAL', false, false, ['IN', 'OUT']],
  ['OPTIONAL', true, false, ['OUT']],
  ['OPTIONAL', true, true, ['IN', 'AMENDED']],
  ['OPTIONAL', false, true, ['IN']],
] as const)('%s, in the contract %s, opted out %s', (obligation, inContract, optedOut, expected) => {
  expect(values(obligation, inContract, optedOut)).toEqual(expected);
});
