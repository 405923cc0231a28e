import type { criteriaQuestions } from '#lib/criteria/questions.ts';
import type { MergeField } from '#lib/form/merge.ts';

/** What counselor and participant can conclude. */
export const verdicts = [
  { value: 'SUITABLE', label: 'De activiteit past' },
  { value: 'NOT_SUITABLE', label: 'De activiteit past niet' },
];

const settings = [
  { value: 'DUO', label: 'Met twee' },
  { value: 'GROUP', label: 'In groep' },
  { value: 'ALONE', label: 'Alleen' },
];

/** The fields of JudgementForm, by name. */
export const judgementFields = (questions: ReturnType<typeof criteriaQuestions>): MergeField[] => [
  { name: 'judgement', label: 'Samen besloten', options: verdicts },
  { name: 'reason', label: 'Reden' },
  { name: 'criteria.setting', label: 'Met hoeveel is het?', options: settings },
  ...questions.yesNo.map(({ name, text }) => ({ name, label: text })),
  { name: 'criteria.onlineOnly', label: 'De activiteit is alleen online' },
];
