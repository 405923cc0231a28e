import type { Obligation, WorkExemption } from '@veertig/rules';
import type { ObligationReason } from './obligation-answer.ts';
import type { ObligationQuestion, obligationOptions } from './obligation-questions.ts';

type WorkReason = WorkExemption['reasons'][number];
type QuestionWords<Q extends ObligationQuestion> = {
  question: string;
  hint?: string;
  options: Record<(typeof obligationOptions)[Q][number], string>;
};

/** The words of "Moet ik?" in one language. Words in braces are filled in: see `fill.ts`. */
export type WizardWords = {
  title: string;
  lead: string;
  /** On the link that leads to the first question. */
  start: string;
  yourAnswers: string;
  change: string;
  again: string;
  back: string;
  why: string;
  next: string;
  ask: string;
  rules: string;
  /** That this is no decision. */
  notDecision: string;
  /** Whom to ask, in a sentence. */
  whomToAsk: string;
  questions: { [Q in ObligationQuestion]: QuestionWords<Q> };
  outcomes: Record<Obligation, { answer: string; next: string }>;
  reasons: Record<ObligationReason, string>;
  workReasons: Record<WorkReason, string>;
};
