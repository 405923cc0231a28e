/** The option somebody took at each question, in the order of asking. */
export type Answers<Question extends string> = Partial<Record<Question, string>>;

export type QuestionTree<Question extends string> = {
  options: Record<Question, readonly string[]>;
  /** The question that comes after these answers, or undefined when they are enough. */
  next: (answers: Answers<Question>) => Question | undefined;
};

/** Where somebody stands: the answers so far and the question to answer. Without a question it is an end. */
export type Place<Question extends string> = {
  answers: Answers<Question>;
  steps: readonly { question: Question; option: string }[];
  question: Question | undefined;
};

/** Every place of the tree, the start first, each once. */
export function placesOf<Question extends string>(
  tree: QuestionTree<Question>,
  steps: Place<Question>['steps'] = [],
): Place<Question>[] {
  const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Answers<Question>;
  const question = tree.next(answers);
  const here = { answers, steps, question };
  if (question === undefined) return [here];
  return [here, ...tree.options[question].flatMap((option) => placesOf(tree, [...steps, { question, option }]))];
}

/** The address of a place behind that of its start: one folder for each answer. */
export function addressOf(steps: readonly { option: string }[]): string {
  return steps.map(({ option }) => `${option}/`).join('');
}
