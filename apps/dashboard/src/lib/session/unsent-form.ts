import type { Cookies } from '@sveltejs/kit';

const markName = 'veertig.form_mark';

/** The mark of the account that was signed in here: outlives its session, so that typed text comes back to it alone. */
export const markOf = (cookies: Cookies): string => cookies.get(markName) ?? '';

/** Keeps the mark until the browser closes or somebody signs out; no script can read it. */
export function keepMark(cookies: Cookies, mark: string, secure: boolean): void {
  if (markOf(cookies) === mark) return;
  cookies.set(markName, mark, { path: '/dashboard', httpOnly: true, sameSite: 'lax', secure });
}

/** After signing out on purpose nothing that is posted here belongs to anybody. */
export const forgetMark = (cookies: Cookies): void => cookies.delete(markName, { path: '/dashboard' });

/** The texts of a posted form in their order; `files` tells whether something chosen from a disk was with it. */
export function textsInOrder(form: FormData): { fields: [string, string][]; files: boolean } {
  const entries = [...form];
  const fields = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return { fields, files: entries.some(([, value]) => typeof value !== 'string' && value.size > 0) };
}

/** The page of a form: its address without the name of the action. */
export function pageOfAction(action: string): string {
  const { pathname, searchParams } = new URL(action, 'http://here.invalid');
  const kept = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/')));
  return kept.size > 0 ? `${pathname}?${kept}` : pathname;
}

/** What a person wrote: texts of more than one word, not the ids and choices that a form carries beside them. */
export const writtenTexts = (fields: readonly [string, string][]): string[] =>
  fields.map(([, value]) => value.trim()).filter((value) => /\s/.test(value) && !value.startsWith('{'));
