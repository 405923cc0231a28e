import { expect, test } from 'vitest';
import { criteriaQuestions, readCriteria, writeCriteria } from './questions.ts';

const answered = {
  setting: 'GROUP',
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: null,
  workingLanguageDutch: false,
  mutualInteraction: true,
  othersSpeakDutchWell: null,
  onlineOnly: true,
} as const;

test('answers come back the same from the form', () => {
  expect(readCriteria(writeCriteria(answered))).toEqual(answered);
});

test('an empty form knows nothing, and is not online only', () => {
  const { onlineOnly, ...rest } = readCriteria({});
  expect(Object.values(rest).every((answer) => answer === null)).toBe(true);
  expect(onlineOnly).toBe(false);
});

test('an answer that is no answer is not known', () => {
  expect(readCriteria({ 'criteria.setting': 'CROWD', 'criteria.mostlyAlone': 'misschien' })).toMatchObject({
    setting: null,
    mostlyAlone: null,
  });
});

test('every question shows the sentence of its rule', () => {
  const { setting, yesNo } = criteriaQuestions();
  for (const help of [setting, ...yesNo.map((question) => question.help)]) {
    expect(help).toMatch(/^Regel CR-\d\d: [A-Z].+\.$/);
  }
});
