import type { Problem } from '#lib/problem.ts';
import { textOf } from '#lib/typed-form.ts';

export interface HandOverForm {
  name: string;
  email: string;
  sure: boolean;
}

export function readHandOver(form: FormData): HandOverForm {
  return { name: textOf(form, 'name'), email: textOf(form, 'email'), sure: textOf(form, 'sure') === 'yes' };
}

/** What is missing, in the order of the page. What the api reads better than we do is left to it. */
export function handOverProblems({ name, email, sure }: HandOverForm): Problem[] {
  const problems: Problem[] = [];
  if (!name) problems.push({ field: 'name', sentence: 'Vul de naam van uw collega in.' });
  if (!email) problems.push({ field: 'email', sentence: 'Vul het e-mailadres van uw collega in.' });
  if (!sure) problems.push({ field: 'sure', sentence: 'Zet een vinkje als u de vraag wilt doorgeven.' });
  return problems;
}
