import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmePath, testsOf, unaligned, withRegister } from '../scripts/register-table.ts';
import * as rules from './index.ts';

const readme = readFileSync(readmePath, 'utf8');

describe('het register van de regels', () => {
  it('heeft 137 regels, elk één keer', () => {
    expect(rules.ruleIds).toHaveLength(137);
    expect(new Set(rules.ruleIds).size).toBe(137);
    for (const id of rules.ruleIds) expect(id).toMatch(/^[A-Z]{2,3}-\d{2}$/);
  });

  it.each(rules.registeredRules.map((rule) => [rule.id, rule] as const))(
    '%s heeft een zin, een bron en een drager',
    (_id, rule) => {
      expect(rule.sentence).toMatch(/^[A-Z0-9].+\.$/);
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const source of rule.sources) expect(Object.keys(rules.sources)).toContain(source);
      expect(rule.decidedBy.length + rule.elsewhere.length).toBeGreaterThan(0);
    },
  );

  it('noemt alleen wat dit pakket echt uitvoert', () => {
    const exported = new Set(Object.keys(rules));
    const named = rules.registeredRules.flatMap(({ decidedBy }) => decidedBy);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
  });

  it('heeft voor elke regel die hier beslist wordt een test', () => {
    const untested = rules.registeredRules.filter(
      ({ id, decidedBy }) => decidedBy.length > 0 && testsOf(id).length === 0,
    );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it('geeft een regel op nummer, en niets bij een onbekend nummer', () => {
    expect(rules.ruleById('HR-01')).toEqual({
      id: 'HR-01',
      sentence: 'De inburgeraar neemt minstens 40 uren deel.',
      sources: ['S1', 'S2', 'S3'],
    });
    expect(rules.ruleById('HR-99')).toBeUndefined();
    expect(rules.ruleById('constructor')).toBeUndefined();
  });

  it('geeft een kopie: wie erin schrijft, verandert het register niet', () => {
    rules.ruleById('HR-01')?.sources.push('S9');
    expect(rules.ruleById('HR-01')?.sources).toEqual(['S1', 'S2', 'S3']);
  });

  it('beschrijft elke bron', () => {
    expect(rules.sourceLabel('S4')).toBe('vragen en antwoorden bij de webinar van 13 december 2022');
    expect(rules.sourceLabel('S9')).toBe('S9');
  });
});

describe('README.md', () => {
  it('heeft tabellen die kloppen met het register (pnpm --filter @veertig/rules register)', () => {
    expect(unaligned(withRegister(readme))).toBe(unaligned(readme));
  });

  it('tekent precies de pijlen van de staat van een bewijs', () => {
    const drawn = [...readme.matchAll(/^ {2}([A-Z_]+) --> ([A-Z_]+): (.+)$/gm)].flatMap(([, from, to, labels]) =>
      (labels ?? '').split(' / ').map((action) => `${from} ${action.replace('*', '')} ${to}`),
    );
    const known = rules.proofArrows.map(({ from, action, to }) => `${from} ${action} ${to.state}`);
    expect(drawn.sort()).toEqual(known.sort());
  });

  it('noemt elke functie van het contract', () => {
    for (const name of [
      'determineObligation',
      'assessWorkExemption',
      'computeProgress',
      'groupIntoProofs',
      'assessActivity',
      'checkContactPerson',
      'transition',
      'evaluateEndOfTerm',
      'optionStatus',
    ]) {
      expect(readme).toContain(`\`${name}\``);
    }
  });
});
