import { type ActivityCriteria, ruleById } from '@veertig/rules';
import { type Typed, writeYesOrNo, yesOrNo } from '#lib/form/typed.ts';

type Question = { name: YesNoCriterion; rule: string; text: string };
type YesNoCriterion = Exclude<keyof ActivityCriteria, 'setting' | 'onlineOnly'>;

const questions: readonly Question[] = [
  { name: 'dutchContext', rule: 'CR-01', text: 'Is er Nederlands rondom de inburgeraar?' },
  { name: 'meetsNewPeople', rule: 'CR-04', text: 'Leert de inburgeraar er nieuwe mensen kennen?' },
  { name: 'lastingContactsLikely', rule: 'CR-05', text: 'Is er kans op blijvende contacten?' },
  { name: 'mostlyAlone', rule: 'CR-06', text: 'Is de inburgeraar er vooral alleen?' },
  { name: 'fluentDutchSpeakersPresent', rule: 'CR-15', text: 'Is er iemand die vlot Nederlands spreekt?' },
  { name: 'workingLanguageDutch', rule: 'CR-09', text: 'Is Nederlands er de voertaal?' },
  { name: 'mutualInteraction', rule: 'CR-10', text: 'Praten de mensen er echt met elkaar?' },
  { name: 'othersSpeakDutchWell', rule: 'CR-11', text: 'Spreken de anderen al goed Nederlands?' },
];

/** A question of the checklist with the sentence of its rule as help. */
export type CriteriaQuestion = { name: string; text: string; help: string };

const helpOf = (rule: string) => `Regel ${rule}: ${ruleById(rule)?.sentence ?? ''}`;

/** The checklist before an activity starts, for the form; made on the server so that the register stays there. */
export function criteriaQuestions(): { setting: string; yesNo: CriteriaQuestion[] } {
  return {
    setting: helpOf('CR-03'),
    yesNo: questions.map(({ name, rule, text }) => ({ name: `criteria.${name}`, text, help: helpOf(rule) })),
  };
}

/** Reads the answers; what was not answered is not known. */
export function readCriteria(typed: Typed) {
  const answer = (name: YesNoCriterion) => yesOrNo(typed, `criteria.${name}`);
  const setting = (['DUO', 'GROUP', 'ALONE'] as const).find((known) => known === typed['criteria.setting']);
  return {
    setting: setting ?? null,
    mostlyAlone: answer('mostlyAlone'),
    meetsNewPeople: answer('meetsNewPeople'),
    lastingContactsLikely: answer('lastingContactsLikely'),
    dutchContext: answer('dutchContext'),
    fluentDutchSpeakersPresent: answer('fluentDutchSpeakersPresent'),
    workingLanguageDutch: answer('workingLanguageDutch'),
    mutualInteraction: answer('mutualInteraction'),
    othersSpeakDutchWell: answer('othersSpeakDutchWell'),
    onlineOnly: typed['criteria.onlineOnly'] === 'on',
  };
}

/** Stored answers as the texts of the form. */
export function writeCriteria(criteria: ActivityCriteria): Typed {
  const answers = questions.map(({ name }) => [`criteria.${name}`, writeYesOrNo(criteria[name])]);
  return {
    ...Object.fromEntries(answers),
    'criteria.setting': criteria.setting ?? '',
    'criteria.onlineOnly': criteria.onlineOnly ? 'on' : '',
  };
}
