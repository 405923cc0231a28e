import { determineObligation, explainObligation, explainWorkExemption, type WorkExemptionResult } from '@veertig/rules';
import { describe, expect, test } from 'vitest';
import { type ObligationReason, obligationAnswer, obligationReasons, profileOf } from './obligation-answer.ts';
import { type ObligationAnswers, obligationTree } from './obligation-questions.ts';
import { addressOf, placesOf } from './question-tree.ts';
import { workExemptionOf } from './work-evidence.ts';

const places = placesOf(obligationTree);
const ends = places.filter(({ question }) => question === undefined);

/** What the options mean, written out once more and by hand: the rules must agree with it on every path. */
function expectedProfile(answers: ObligationAnswers) {
  return {
    status: answers.status === 'verplicht' ? 'OBLIGED' : answers.status === 'rechthebbend' ? 'ENTITLED' : 'UNKNOWN',
    trajectoryType: answers.trajectory === 'voortraject' ? 'PRE_TRAJECTORY' : 'REGULAR',
    temporaryProtectionUkraine: answers.protection === 'beschermd',
    obligedSince: answers.since === 'ervoor' ? '2022-06-01' : answers.since === 'weet-niet' ? 'unknown' : '2023-01-01',
    workExemption: expectedWork(answers),
    studyStatus:
      answers.study === 'studie-bevestigd'
        ? 'CONFIRMED'
        : answers.study === 'studie-niet-bevestigd'
          ? 'CLAIMED'
          : 'NONE',
  } as const;
}

function expectedWork(answers: ObligationAnswers): WorkExemptionResult {
  const said = Object.values(answers);
  const refusals = ['geen-werk', 'niet-wettelijk', 'geen-contract', 'geen-bewijs', 'geen-besluit', 'minder', 'te-kort'];
  if (answers.capacity === undefined || refusals.some((option) => said.includes(option))) return 'NO';
  const doubts = ['samen-halftijds', 'weekend-ertussen'];
  return doubts.some((option) => said.includes(option)) || answers.halfTime === 'weet-niet' ? 'NEEDS_REVIEW' : 'YES';
}

describe('Moet ik?', () => {
  test('has one start, and every end is reached by one path', () => {
    expect(places.filter(({ steps }) => steps.length === 0)).toHaveLength(1);
    expect(new Set(places.map(({ steps }) => addressOf(steps))).size).toBe(places.length);
    expect(ends.length).toBeGreaterThan(40);
  });

  test.each(ends.map((end) => [addressOf(end.steps), end.answers] as const))(
    '%s says what the rules say',
    (_p, answers) => {
      const answer = obligationAnswer(answers);
      expect(answer.decision).toEqual(determineObligation(expectedProfile(answers)));
      const explained = explainObligation(profileOf(answers));
      expect(answer.decision).toEqual(explained.result);
      expect(answer.rules.slice(0, explained.rules.length)).toEqual(explained.rules);
      expect(profileOf(answers).workExemption).toBe(expectedWork(answers));
    },
  );

  test('asks nothing that cannot change the answer any more', () => {
    for (const { steps, answers, question } of places.filter((place) => place.question && place.steps.length > 0)) {
      const options = obligationTree.options[question ?? 'trajectory'];
      const outcomes = options.flatMap((option) => endsBelow([...steps.map((step) => step.option), option]));
      expect(
        new Set(outcomes.map((end) => JSON.stringify(obligationAnswer(end).decision))).size,
        JSON.stringify(answers),
      ).toBeGreaterThan(1);
    }
  });

  test('each reason it has words for is given somewhere', () => {
    const given = new Set<ObligationReason>(ends.map((end) => obligationAnswer(end.answers).reason));
    expect([...given].sort()).toEqual([...obligationReasons].sort());
  });

  test('says why work does not count where that decides', () => {
    for (const { answers } of ends) {
      const { reason, workReasons } = obligationAnswer(answers);
      const expected = ['obliged', 'workUnclear'].includes(reason) ? workExemptionOf(answers).result.reasons : [];
      expect(workReasons).toEqual(expected);
    }
  });

  test('shows every reason the rules have against work', () => {
    const shown = new Set(ends.flatMap(({ answers }) => obligationAnswer(answers).workReasons));
    expect([...shown].sort()).toEqual([
      'BELOW_HALF_TIME',
      'COMBINED_PART_TIME',
      'EVIDENCE_MISSING',
      'HALF_TIME_UNKNOWN',
      'LESS_THAN_THREE_CONTIGUOUS_MONTHS',
      'NOT_LEGAL',
      'NOT_WORKING',
      'WEEKEND_GAP',
    ]);
    expect(explainWorkExemption({ capacity: 'NONE' }).result.reasons).toEqual(['NOT_WORKING']);
  });
});

function endsBelow(options: readonly string[]): ObligationAnswers[] {
  return ends
    .filter(({ steps }) => options.every((option, index) => steps[index]?.option === option))
    .map(({ answers }) => answers);
}
