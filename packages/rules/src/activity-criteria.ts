import { fieldsOf } from './read-input.ts';

type Answer = boolean | null | undefined;

/** The checklist of an activity; an answer that is missing is unknown. The participant's own Dutch is no question (CR-12). */
export type ActivityCriteria = {
  setting?: 'DUO' | 'GROUP' | 'ALONE' | null | undefined;
  mostlyAlone?: Answer;
  meetsNewPeople?: Answer;
  lastingContactsLikely?: Answer;
  dutchContext?: Answer;
  fluentDutchSpeakersPresent?: Answer;
  workingLanguageDutch?: Answer;
  mutualInteraction?: Answer;
  othersSpeakDutchWell?: Answer;
  onlineOnly?: Answer;
};

export type ActivityAdvice = { advice: 'MEETS' | 'FAILS' | 'NEEDS_JUDGEMENT'; failed: string[]; attention: string[] };

type Criterion = { rule: string; question: keyof ActivityCriteria; good: readonly unknown[]; bad: unknown };

const hardCriteria: readonly Criterion[] = [
  { rule: 'CR-01', question: 'dutchContext', good: [true], bad: false },
  { rule: 'CR-03', question: 'setting', good: ['DUO', 'GROUP'], bad: 'ALONE' },
  { rule: 'CR-04', question: 'meetsNewPeople', good: [true], bad: false },
  { rule: 'CR-05', question: 'lastingContactsLikely', good: [true], bad: false },
  { rule: 'CR-06', question: 'mostlyAlone', good: [false], bad: true },
  { rule: 'CR-15', question: 'fluentDutchSpeakersPresent', good: [true], bad: false },
];

const softCriteria: readonly Criterion[] = [
  { rule: 'CR-09', question: 'workingLanguageDutch', good: [true], bad: false },
  { rule: 'CR-10', question: 'mutualInteraction', good: [true], bad: false },
  { rule: 'CR-11', question: 'othersSpeakDutchWell', good: [true], bad: false },
];

/** Advice on an activity before it starts; counselor and participant judge it together (CR-01 to CR-19, D-18). */
export function assessActivity(criteria: ActivityCriteria): ActivityAdvice {
  const answers = fieldsOf(criteria);
  const badOf = (list: readonly Criterion[]) =>
    list.filter(({ question, bad }) => answers[question] === bad).map(({ rule }) => rule);
  const failed = badOf(hardCriteria);
  if (failed.length > 0) return { advice: 'FAILS', failed, attention: [] };
  const attention = badOf(softCriteria);
  const unknown = unansweredCriteria(criteria).length > 0;
  const doubtful = attention.length > 0 || unknown || answers.onlineOnly === true;
  return { advice: doubtful ? 'NEEDS_JUDGEMENT' : 'MEETS', failed, attention };
}

/** Ids of the hard criteria without a usable answer: what is unknown never meets the criteria. */
export function unansweredCriteria(criteria: ActivityCriteria): string[] {
  const answers = fieldsOf(criteria);
  const known = ({ question, good, bad }: Criterion) => answers[question] === bad || good.includes(answers[question]);
  return hardCriteria.filter((criterion) => !known(criterion)).map(({ rule }) => rule);
}
