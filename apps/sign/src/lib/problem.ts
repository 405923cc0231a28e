/** One mistake in a form: `field` is the id and name of the field, `sentence` what to do about it. */
export interface Problem {
  field?: string;
  sentence: string;
}

/** The sentence at a field, or undefined when nothing is wrong with it. */
export const errorAt = (problems: readonly Problem[] | undefined, field: string): string | undefined =>
  problems?.find((problem) => problem.field === field)?.sentence;

/** The title of a page, which says so when something is wrong with its form; `word` is "Fout" in another language. */
export const titleOf = (title: string, problems: readonly Problem[] | undefined, word = 'Fout'): string =>
  problems && problems.length > 0 ? `${word}: ${title}` : title;
