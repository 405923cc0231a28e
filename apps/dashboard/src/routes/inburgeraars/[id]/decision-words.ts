import {
  formatDay,
  type TermDecision,
  termDecisionLabel,
  type WorkExemptionResult,
  workExemptionLabel,
} from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';

type Decision = Pick<
  Answered<'decisions', 'list'>['made'][number]['decision'],
  'subject' | 'outcome' | 'aboutOn' | 'facts'
>;

const choices: Record<string, string> = {
  IN: 'Kiest voor het participatietraject',
  OUT: 'Ziet af van het participatietraject',
  AMENDED: 'Het contract is aangepast',
};

/** What the participant chose, as a sentence without its day. */
export const choiceWords = (choice: string): string => choices[choice] ?? choice;

/** What was decided, in a few words with the day it is about. */
export function decisionWords({ subject, outcome, aboutOn, facts }: Decision): string {
  switch (subject) {
    case 'END_OF_TERM':
      return `${termDecisionLabel(outcome as TermDecision)} (termijn tot en met ${formatDay(aboutOn)})`;
    case 'CHOICE':
      return `${choiceWords(outcome)}, op ${formatDay(aboutOn)}`;
    case 'EXEMPTION': {
      const study = facts.studyStatus === 'CONFIRMED' ? ' Studie is bevestigd.' : '';
      return `${workExemptionLabel(outcome as WorkExemptionResult)}, beoordeeld op ${formatDay(aboutOn)}.${study}`;
    }
  }
}
