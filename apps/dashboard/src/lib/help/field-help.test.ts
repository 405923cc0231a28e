import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ruleById } from '@veertig/rules';
import { expect, test } from 'vitest';
import { helpFor, namedRules, pagesWithHelp } from './field-help.ts';

test('every rule beside a field stands in the register', () => {
  expect(namedRules().filter((id) => !ruleById(id))).toEqual([]);
});

test('every page with help exists', () => {
  const routes = join(import.meta.dirname, '../../routes');
  const missing = pagesWithHelp().filter((route) => !readdirSync(join(routes, route)).includes('+page.svelte'));
  expect(missing).toEqual([]);
});

test('the help of a field is the sentence of its rule with where it was read', () => {
  expect(helpFor('/inburgeraars/[id]/einde-termijn').causeOutsideWill).toEqual([
    { id: 'EN-04', sentence: ruleById('EN-04')?.sentence, source: expect.stringContaining('2022') },
  ]);
  expect(helpFor('/instellingen')).toEqual({});
  expect(helpFor(null)).toEqual({});
});
