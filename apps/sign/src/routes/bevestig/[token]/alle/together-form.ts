import type { Problem } from '#lib/problem.ts';
import { textOf } from '#lib/typed-form.ts';

export interface TogetherForm {
  picks: string[];
  name: string;
  role: string;
  reach: string;
}

const isText = (value: FormDataEntryValue): value is string => typeof value === 'string';

/** The ticked requests, each once, as the browser sends them. */
export const picksOf = (form: FormData): string[] => [...new Set(form.getAll('picks').filter(isText))];

export function readTogether(form: FormData): TogetherForm {
  const field = (name: string) => textOf(form, name);
  return { picks: picksOf(form), name: field('name'), role: field('role'), reach: field('reach') };
}

/** Problems at one pick stand at the list as a whole: a request that closed is no longer on the page. */
export const atList = (problems: readonly Problem[]): Problem[] =>
  problems.map(({ field, sentence }) => ({
    sentence,
    ...(field && { field: field.startsWith('picks') ? 'picks' : field }),
  }));
