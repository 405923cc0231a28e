import { expect, test } from 'vitest';
import { explainedChoices } from './explained-choices.ts';

const meaning = (sentence: string) => ({ sentence, because: [], rules: [] });
const meanings = { optedIn: meaning('in'), optedOut: meaning('uit'), amended: meaning('aangepast') };
const explained = (optedOut: boolean) =>
  explainedChoices(
    {
      obligation: { result: { obligation: 'OPTIONAL' } },
      pathway: { contractIncludesPnt: true, optedOut },
    } as Parameters<typeof explainedChoices>[0],
    meanings as unknown as Parameters<typeof explainedChoices>[1],
  );

test('each choice comes with its meaning', () => {
  expect(explained(true).map(({ value, meaning: { sentence } }) => [value, sentence])).toEqual([
    ['IN', 'in'],
    ['OUT', 'uit'],
    ['AMENDED', 'aangepast'],
  ]);
});

test('who opted out before opts out no second time, but answers again', () => {
  expect(explained(false)[0]?.label).toBe('Afzien van het participatietraject');
  expect(explained(true)[1]?.label).toMatch(/^Blijven afzien/);
});
