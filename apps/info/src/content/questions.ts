import type { QuestionGroup } from './question.ts';
import { questionsBefore } from './questions-before.ts';
import { questionsOfOthers } from './questions-of-others.ts';
import { questionsUnderway } from './questions-underway.ts';

/** The questions people ask, by subject. */
export const questionGroups: readonly QuestionGroup[] = [
  ...questionsBefore,
  ...questionsUnderway,
  ...questionsOfOthers,
];
