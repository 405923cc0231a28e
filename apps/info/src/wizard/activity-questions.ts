import { type ActivityAdvice, type ActivityCriteria, explainActivity, unansweredCriteria } from '@veertig/rules';
import type { Answers, QuestionTree } from './question-tree.ts';

export const hardQuestions = [
  'setting',
  'mostlyAlone',
  'meetsNewPeople',
  'lastingContacts',
  'fluentSpeakers',
  'dutchContext',
] as const;
export const softQuestions = ['workingLanguage', 'interaction', 'othersDutch', 'online'] as const;

export const activityQuestions = [...hardQuestions, ...softQuestions] as const;
export type ActivityQuestion = (typeof activityQuestions)[number];
export type ActivityAnswers = Answers<ActivityQuestion>;

/** The answer that keeps a hard criterion open; any other ends the check. */
const goesOnWith: Record<(typeof hardQuestions)[number], string> = {
  setting: 'samen',
  mostlyAlone: 'nee',
  meetsNewPeople: 'ja',
  lastingContacts: 'ja',
  fluentSpeakers: 'ja',
  dutchContext: 'ja',
};

const hardOptions = ['ja', 'nee', 'weet-niet'];
const softOptions = ['ja', 'nee'];

export const activityTree: QuestionTree<ActivityQuestion> = {
  options: {
    setting: ['samen', 'alleen', 'weet-niet'],
    mostlyAlone: hardOptions,
    meetsNewPeople: hardOptions,
    lastingContacts: hardOptions,
    fluentSpeakers: hardOptions,
    dutchContext: hardOptions,
    workingLanguage: softOptions,
    interaction: softOptions,
    othersDutch: softOptions,
    online: softOptions,
  },
  next: nextQuestion,
};

/** Hard criteria one by one until one fails or is unknown, then the soft ones, all of them. */
function nextQuestion(answers: ActivityAnswers): ActivityQuestion | undefined {
  for (const question of hardQuestions) {
    if (answers[question] === undefined) return question;
    if (answers[question] !== goesOnWith[question]) return undefined;
  }
  return softQuestions.find((question) => answers[question] === undefined);
}

/** The answers as the checklist of the rules package; what was not asked stays unknown. */
export function criteriaOf(answers: ActivityAnswers): ActivityCriteria {
  const said = (question: ActivityQuestion) => ({ ja: true, nee: false })[answers[question] ?? ''];
  const settings = { samen: 'GROUP', alleen: 'ALONE' } as const;
  return {
    setting: settings[answers.setting as keyof typeof settings],
    mostlyAlone: said('mostlyAlone'),
    meetsNewPeople: said('meetsNewPeople'),
    lastingContactsLikely: said('lastingContacts'),
    fluentDutchSpeakersPresent: said('fluentSpeakers'),
    dutchContext: said('dutchContext'),
    workingLanguageDutch: said('workingLanguage'),
    mutualInteraction: said('interaction'),
    othersSpeakDutchWell: said('othersDutch'),
    onlineOnly: said('online'),
  };
}

/** The rule behind each hard criterion. */
export const ruleOfHard = {
  setting: 'CR-03',
  mostlyAlone: 'CR-06',
  meetsNewPeople: 'CR-04',
  lastingContacts: 'CR-05',
  fluentSpeakers: 'CR-15',
  dutchContext: 'CR-01',
} as const satisfies Record<(typeof hardQuestions)[number], string>;

export type ActivityAnswer = { advice: ActivityAdvice['advice']; because: string[]; rules: string[] };

/** What the rules advise on an activity with these answers. When nobody knows one answer, the reason is that answer alone. */
export function activityAnswer(answers: ActivityAnswers): ActivityAnswer {
  const criteria = criteriaOf(answers);
  const { result, because, rules } = explainActivity(criteria);
  const unknown = hardQuestions.find((question) => answers[question] === 'weet-niet');
  if (!unknown) return { advice: result.advice, because, rules: rules.map(({ id }) => id) };
  const rule = ruleOfHard[unknown];
  const reason = because[unansweredCriteria(criteria).indexOf(rule)] ?? '';
  return { advice: result.advice, because: [reason], rules: [rule, 'CR-18'] };
}
