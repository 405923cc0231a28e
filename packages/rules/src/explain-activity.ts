import { type ActivityAdvice, type ActivityCriteria, assessActivity, unansweredCriteria } from './activity-criteria.ts';
import { type Explanation, explain, type Ground } from './explanation.ts';
import { fieldsOf } from './read-input.ts';

const conclusions: Record<ActivityAdvice['advice'], string> = {
  MEETS: 'Deze activiteit past bij de criteria.',
  FAILS: 'Deze activiteit past niet bij de criteria.',
  NEEDS_JUDGEMENT: 'Bespreek deze activiteit eerst met de inburgeraar.',
};

const problems: Record<string, string> = {
  'CR-01': 'Er is geen Nederlands rondom de inburgeraar.',
  'CR-03': 'De inburgeraar doet de activiteit alleen.',
  'CR-04': 'De inburgeraar leert er geen nieuwe mensen kennen.',
  'CR-05': 'De kans op blijvende contacten is klein.',
  'CR-06': 'De inburgeraar is er vooral alleen.',
  'CR-09': 'Nederlands is er niet de voertaal.',
  'CR-10': 'De mensen praten er weinig met elkaar.',
  'CR-11': 'De anderen leren zelf nog Nederlands.',
  'CR-15': 'Er is niemand die vlot Nederlands spreekt.',
};

const questions: Record<string, string> = {
  'CR-01': 'Is er Nederlands rondom de inburgeraar? Dat is nog niet bekend.',
  'CR-03': 'Gebeurt het met twee of in groep? Dat is nog niet bekend.',
  'CR-04': 'Leert de inburgeraar nieuwe mensen kennen? Dat is nog niet bekend.',
  'CR-05': 'Is er kans op blijvende contacten? Dat is nog niet bekend.',
  'CR-06': 'Is de inburgeraar er vooral alleen? Dat is nog niet bekend.',
  'CR-15': 'Is er iemand die vlot Nederlands spreekt? Dat is nog niet bekend.',
};

/** Why an activity meets the criteria, fails them or asks for a judgement. */
export function explainActivity(criteria: ActivityCriteria): Explanation<ActivityAdvice> {
  const advice = assessActivity(criteria);
  return explain(advice, conclusions[advice.advice], groundsOf(criteria, advice), ['CR-18']);
}

function groundsOf(criteria: ActivityCriteria, { advice, failed, attention }: ActivityAdvice): Ground[] {
  const ground = (texts: Record<string, string>) => (rule: string) => ({ because: texts[rule] ?? rule, rules: [rule] });
  if (advice === 'MEETS')
    return [{ because: 'Er is sociaal contact en Nederlands rondom.', rules: ['CR-01', 'CR-15'] }];
  if (advice === 'FAILS') return failed.map(ground(problems));
  const online = { because: 'De activiteit is alleen online. Daarover zeggen de bronnen niets.', rules: ['CR-01'] };
  return [
    ...unansweredCriteria(criteria).map(ground(questions)),
    ...attention.map(ground(problems)),
    ...(fieldsOf(criteria).onlineOnly === true ? [online] : []),
  ];
}
