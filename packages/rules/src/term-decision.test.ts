import { expect, it } from 'vitest';
import type { EndOfTermDossier } from './end-of-term.ts';
import { possibleTermDecisions, termDecisionLabel, termDecisions } from './term-decision.ts';

const ended: EndOfTermDossier = {
  status: 'OBLIGED',
  obligation: 'MANDATORY',
  contractIncludesPnt: true,
  goalReached: false,
  termEnd: '2026-10-31',
  today: '2026-11-01',
  effort: 'INSUFFICIENT',
};

it.each<[string, Partial<EndOfTermDossier>, string[]]>([
  ['EN-02: te weinig inspanning', {}, ['EXTEND', 'ENFORCEMENT', 'GO_ON']],
  ['EN-02: genoeg inspanning', { effort: 'SUFFICIENT' }, ['EXTEND', 'GO_ON']],
  ['EN-02: inspanning niet genoteerd', { effort: null }, ['EXTEND', 'GO_ON']],
  ['EN-04: buiten de wil', { causeOutsideWill: true }, ['EXTEND', 'GO_ON']],
  ['EN-05: na een sanctie', { sanctioned: true }, ['EXTEND', 'GO_ON']],
  ['EN-03: rechthebbend', { status: 'ENTITLED', obligation: 'OPTIONAL' }, ['EXTEND', 'GO_ON', 'STOP']],
  ['TG-03: door werk een vrije keuze', { obligation: 'OPTIONAL' }, ['EXTEND', 'GO_ON', 'STOP']],
  ['verplicht of niet is onduidelijk', { obligation: 'NEEDS_REVIEW' }, ['EXTEND', 'GO_ON']],
  ['de laatste dag', { today: '2026-10-31' }, []],
  ['het doel bereikt', { goalReached: true }, []],
])('%s', (_title, change, decisions) => expect(possibleTermDecisions({ ...ended, ...change })).toEqual(decisions));

it('names every decision without an amount (D-30)', () => {
  const words = termDecisions.map(termDecisionLabel);
  expect(new Set(words).size).toBe(termDecisions.length);
  expect(words.join()).not.toMatch(/\d|euro|boete/i);
});
