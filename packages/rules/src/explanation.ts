import { type RuleReference, rulesById } from './register.ts';

/** A decision that explains itself, in Dutch for the dashboard: what follows, from which facts, by which rules. */
export type Explanation<Result> = { result: Result; sentence: string; because: string[]; rules: RuleReference[] };

/** One fact that carried the decision, with the rules it rests on. */
export type Ground = { because: string; rules: readonly string[] };

/** Puts an explanation together; rules that stand for no single fact come last. */
export function explain<Result>(
  result: Result,
  sentence: string,
  grounds: readonly Ground[],
  furtherRules: readonly string[] = [],
): Explanation<Result> {
  const rules = rulesById([...grounds.flatMap((ground) => ground.rules), ...furtherRules]);
  return { result, sentence, because: grounds.map((ground) => ground.because), rules };
}
