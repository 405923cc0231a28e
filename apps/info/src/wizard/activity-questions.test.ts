import { assessActivity, explainActivity } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { activityOutcomes, activityWords } from '../content/activity-check.ts';
import { activityAnswer, activityQuestions, activityTree, criteriaOf, ruleOfHard } from './activity-questions.ts';
import { addressOf, placesOf } from './question-tree.ts';

const places = placesOf(activityTree);
const ends = places.filter(({ question }) => question === undefined);

describe('Past onze activiteit?', () => {
  test.each(ends.map((end) => [addressOf(end.steps), end.answers] as const))(
    '%s says what the rules say',
    (_p, answers) => {
      const { advice, because, rules } = activityAnswer(answers);
      const criteria = criteriaOf(answers);
      expect(advice).toBe(assessActivity(criteria).advice);
      const explained = explainActivity(criteria);
      expect(because.length).toBeGreaterThan(0);
      expect(explained.because).toEqual(expect.arrayContaining(because));
      expect(explained.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(rules));
    },
  );

  test('stops at the first criterion that fails, with its rule alone', () => {
    const bad = { setting: 'alleen', mostlyAlone: 'ja' };
    for (const [question, rule] of Object.entries(ruleOfHard)) {
      const option = question in bad ? bad[question as keyof typeof bad] : 'nee';
      const failing = ends.filter(
        ({ steps }) => steps.at(-1)?.question === question && steps.at(-1)?.option === option,
      );
      expect(failing).toHaveLength(1);
      expect(assessActivity(criteriaOf(failing[0]?.answers ?? {})).failed).toEqual([rule]);
    }
  });

  test('names the one criterion nobody knows', () => {
    for (const [question, rule] of Object.entries(ruleOfHard)) {
      const unknown = ends.filter(({ answers }) => answers[question as keyof typeof answers] === 'weet-niet');
      expect(unknown).toHaveLength(1);
      const { advice, rules, because } = activityAnswer(unknown[0]?.answers ?? {});
      expect({ advice, rules }).toEqual({ advice: 'NEEDS_JUDGEMENT', rules: [rule, 'CR-18'] });
      expect(because).toHaveLength(1);
    }
    const reasons = Object.keys(ruleOfHard).map((question) => activityAnswer({ [question]: 'weet-niet' }).because[0]);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test('collects every soft point, and only one path meets everything', () => {
    const soft = ends.filter(({ answers }) => answers.online !== undefined);
    expect(soft).toHaveLength(16);
    expect(soft.filter(({ answers }) => activityAnswer(answers).advice === 'MEETS')).toHaveLength(1);
    const worst = activityAnswer(
      soft.find(
        ({ steps }) =>
          steps
            .slice(-4)
            .map(({ option }) => option)
            .join() === 'nee,nee,nee,ja',
      )?.answers ?? {},
    );
    expect(worst.because).toHaveLength(4);
  });

  test('has words for every option and every advice', () => {
    for (const question of activityQuestions) {
      expect(Object.keys(activityWords[question].options).sort()).toEqual([...activityTree.options[question]].sort());
    }
    const given = new Set(ends.map(({ answers }) => activityAnswer(answers).advice));
    expect([...given].sort()).toEqual(Object.keys(activityOutcomes).sort());
  });
});
