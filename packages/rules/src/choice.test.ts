import { describe, expect, it } from 'vitest';
import { choiceIsOpen, choseAtStart, possibleChoices } from './choice.ts';

describe('possibleChoices', () => {
  it.each([
    ['TG-01: verplicht en in het contract', 'MANDATORY', true, false, []],
    ['verplicht, maar nog niet in het contract', 'MANDATORY', false, false, ['IN']],
    ['OPT-03: verplicht geworden na afzien', 'MANDATORY', true, true, ['IN']],
    ['TG-06: een voortraject', 'NOT_APPLICABLE', false, false, []],
    ['TG-06: een voortraject met een contract van vroeger', 'NOT_APPLICABLE', true, false, ['AMENDED']],
    ['OPT-01: nog niets gekozen', 'OPTIONAL', false, false, ['IN', 'OUT']],
    ['OPT-03: in het contract', 'OPTIONAL', true, false, ['OUT']],
    ['OPT-04: afgezien, nog in het contract', 'OPTIONAL', true, true, ['IN', 'OUT', 'AMENDED']],
    ['afgezien en uit het contract', 'OPTIONAL', false, true, ['IN', 'OUT']],
    ['nog na te kijken', 'NEEDS_REVIEW', true, false, ['OUT']],
  ] as const)('%s', (_title, obligation, contractIncludesPnt, optedOut, expected) => {
    expect(possibleChoices({ obligation, contractIncludesPnt, optedOut })).toEqual(expected);
  });
});

describe('choseAtStart', () => {
  it.each([
    ['OPT-01: vrij te kiezen, en in het contract', 'OPTIONAL', true, true],
    ['nog na te kijken, en in het contract', 'NEEDS_REVIEW', true, true],
    ['vrij te kiezen, nog niet in het contract', 'OPTIONAL', false, false],
    ['TG-01: verplicht', 'MANDATORY', true, false],
    ['TG-06: een voortraject', 'NOT_APPLICABLE', false, false],
  ] as const)('%s', (_title, obligation, contractIncludesPnt, expected) => {
    expect(choseAtStart({ obligation, contractIncludesPnt })).toBe(expected);
  });
});

describe('choiceIsOpen', () => {
  it.each([
    ['verplicht en in het contract', 'MANDATORY', true, false, false],
    ['verplicht na afzien', 'MANDATORY', true, true, true],
    ['een voortraject met een contract', 'NOT_APPLICABLE', true, false, true],
    ['vrij te kiezen', 'OPTIONAL', false, false, false],
  ] as const)('%s', (_title, obligation, contractIncludesPnt, optedOut, expected) => {
    expect(choiceIsOpen({ obligation, contractIncludesPnt, optedOut })).toBe(expected);
  });
});
