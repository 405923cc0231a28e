import { expect, test } from 'vitest';
import { planAction } from './plan-action.ts';

type Facts = Parameters<typeof planAction>[1];
const facts = (known: object = {}): Facts =>
  ({ participant: { id: 'someone' }, next: [], activities: [], proofs: [], ...known }) as unknown as Facts;
const next = (kind: string, action: string, subjectId: string | null = null) => ({ kind, action, subjectId });
const person = '/dashboard/inburgeraars/someone';

test('the most urgent thing of a step comes first, also when the step is done', () => {
  const steps = [next('MAIL_FAILED', 'Kijk het adres na', 'p1'), next('REVIEW', 'Kijk het bewijs na', 'p2')];
  const step = { name: 'PROOF', state: 'done' } as const;
  expect(planAction(step, facts({ next: steps }))).toEqual({
    href: '/dashboard/bewijzen/p1',
    label: 'Kijk het adres na',
  });
});

test.each([
  ['REGISTRATION', 'Noteer het gesprek', `${person}/notities`],
  ['CONTRACT', 'Voeg een termijn toe', `${person}/termijn`],
  ['ACTIVITY', 'Zoek samen een activiteit', `${person}/activiteit/nieuw`],
] as const)('%s begins with: %s', (name, label, href) => {
  expect(planAction({ name, state: 'current' }, facts())).toEqual({ href, label });
  expect(planAction({ name, state: 'later' }, facts())).toBeUndefined();
});

test('hours are asked for at an activity that fits, and not while an answer is awaited', () => {
  const activities = [{ activity: { id: 'a', judgement: 'SUITABLE' } }];
  const now = { name: 'PROOF', state: 'current' } as const;
  expect(planAction(now, facts({ activities }))?.href).toBe('/dashboard/activiteiten/a/bewijs');
  expect(planAction(now, facts({ activities, proofs: [{ proof: { state: 'SENT' } }] }))).toBeUndefined();
});

test('a message stands apart from the plan', () => {
  const step = { name: 'GOAL', state: 'current' } as const;
  expect(planAction(step, facts({ next: [next('MESSAGE', 'Lees het bericht')] }))).toBeUndefined();
});
