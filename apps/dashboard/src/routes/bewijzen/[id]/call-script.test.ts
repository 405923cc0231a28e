import { expect, test } from 'vitest';
import { callScript } from './call-script.ts';

type Facts = Parameters<typeof callScript>[0];
const session = { date: '2026-10-06', start: '13:30', end: '16:30' };
const facts = (confirmed: object[], questions: string[] = []) =>
  ({
    participant: { name: 'Amina Haddad' },
    contactPerson: { phone: '0470 00 00 10' },
    signals: questions.map((question) => ({ question })),
    confirmation: {
      facts: {
        confirmed,
        totalMinutes: confirmed.length * 180,
        description: 'helpen in het buurtrestaurant',
        signature: { signedAt: '2026-10-07T10:00:00.000Z' },
      },
    },
  }) as unknown as Facts;

test('opens with who calls, and asks what the signals ask before the hours', () => {
  const script = callScript(facts([session], ['Hoe kent u elkaar?']), 'Jan Peeters');
  expect(script?.opening).toMatch(/^Goedendag, met Jan Peeters\. U bevestigde op .* 3 u van Amina Haddad/);
  expect(script?.questions).toEqual(['Hoe kent u elkaar?']);
  expect(script?.check).toBe('Lees de uren voor. Klopt elke lijn?');
  expect(script?.lines).toHaveLength(1);
  expect(script?.lines[0]).toContain('13.30');
});

test('asks many lines as a total', () => {
  const script = callScript(facts(Array.from({ length: 9 }, () => session)), 'Jan Peeters');
  expect(script?.check).toBe('Kloppen deze 27 u samen?');
  expect(script?.lines).toEqual([]);
});

test('has nothing to ask about hours that nobody confirmed', () => {
  expect(callScript({ ...facts([]), confirmation: null } as Facts, 'Jan Peeters')).toBeNull();
});
