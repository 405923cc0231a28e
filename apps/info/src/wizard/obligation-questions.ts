import type { Answers, QuestionTree } from './question-tree.ts';
import { workExemptionOf } from './work-evidence.ts';

/** The questions of "Moet ik?" with their options; an option is a folder in the address. */
export const obligationOptions = {
  trajectory: ['gewoon', 'voortraject'],
  status: ['verplicht', 'rechthebbend', 'weet-niet'],
  protection: ['niet-beschermd', 'beschermd'],
  since: ['vanaf', 'ervoor', 'weet-niet'],
  capacity: ['geen-werk', 'werknemer', 'zelfstandige', 'ambtenaar'],
  legal: ['wettelijk', 'niet-wettelijk'],
  contracts: ['contract', 'geen-contract'],
  contractHours: ['halftijds', 'samen-halftijds', 'minder'],
  contractLength: ['lang-genoeg', 'weekend-ertussen', 'te-kort'],
  selfEmployment: ['bewijs', 'geen-bewijs'],
  appointment: ['besluit', 'geen-besluit'],
  halfTime: ['halftijds', 'minder', 'weet-niet'],
  study: ['geen-studie', 'studie-bevestigd', 'studie-niet-bevestigd'],
} as const;

export type ObligationQuestion = keyof typeof obligationOptions;
export type ObligationAnswers = Answers<ObligationQuestion>;

export const obligationTree: QuestionTree<ObligationQuestion> = { options: obligationOptions, next: nextQuestion };

type Ask = { question: ObligationQuestion; goesOnWith: string };

/** What is asked about work; any other answer settles it. */
const workQuestions: Record<string, readonly Ask[]> = {
  werknemer: [
    { question: 'legal', goesOnWith: 'wettelijk' },
    { question: 'contracts', goesOnWith: 'contract' },
    { question: 'contractHours', goesOnWith: 'halftijds' },
    { question: 'contractLength', goesOnWith: 'lang-genoeg' },
  ],
  zelfstandige: [
    { question: 'legal', goesOnWith: 'wettelijk' },
    { question: 'selfEmployment', goesOnWith: 'bewijs' },
    { question: 'halfTime', goesOnWith: 'halftijds' },
  ],
  ambtenaar: [
    { question: 'appointment', goesOnWith: 'besluit' },
    { question: 'halfTime', goesOnWith: 'halftijds' },
  ],
};

/** The questions in the order of `determineObligation`; each is asked only while it can change the answer. */
function nextQuestion(answers: ObligationAnswers): ObligationQuestion | undefined {
  const start: readonly Ask[] = [
    { question: 'trajectory', goesOnWith: 'gewoon' },
    { question: 'status', goesOnWith: answers.status === 'rechthebbend' ? 'rechthebbend' : 'verplicht' },
    { question: 'protection', goesOnWith: answers.status === 'rechthebbend' ? '' : 'niet-beschermd' },
    { question: 'since', goesOnWith: 'vanaf' },
    { question: 'capacity', goesOnWith: answers.capacity ?? '' },
  ];
  const open = firstOpen(start, answers);
  if (open.question || open.settled) return open.question;
  const work = firstOpen(workQuestions[answers.capacity ?? ''] ?? [], answers).question;
  if (work) return work;
  const decided = answers.study !== undefined || workExemptionOf(answers).result.result === 'YES';
  return decided ? undefined : 'study';
}

/** The first question without an answer, or `settled` when an answer before it ends the row. */
function firstOpen(
  asks: readonly Ask[],
  answers: ObligationAnswers,
): { question: ObligationQuestion | undefined; settled: boolean } {
  for (const { question, goesOnWith } of asks) {
    const answer = answers[question];
    if (answer === undefined) return { question, settled: false };
    if (answer !== goesOnWith) return { question: undefined, settled: true };
  }
  return { question: undefined, settled: false };
}
