/** `answer` is one paragraph of plain text; `rules` are ids of the rule register. */
export type Question = { id: string; question: string; answer: string; rules: readonly string[] };
export type QuestionGroup = { id: string; title: string; questions: readonly Question[] };
