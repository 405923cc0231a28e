import { fail } from '@sveltejs/kit';
import { leadsNowhere, problemsOf } from '#lib/failure.ts';
import type { Problem } from '#lib/problem.ts';
import { languageFor } from '../texts/languages.ts';
import { dutchAside } from '../texts/speak.ts';

/** What a participant's form shows after the api said no: its problems and what was typed. */
export function ownFailure<Typed>(failure: unknown, typed: Typed) {
  const problems = problemsOf(failure);
  if (problems.length > 0) return fail(400, { typed, problems });
  return leadsNowhere(failure, 'Deze link bestaat niet.');
}

/** What to say at a field that stayed empty: in the language of the page, with the Dutch behind it. */
export function emptyAt(field: string, code: string): Problem[] {
  const { texts } = languageFor(code, 'nl');
  const sentences = code === 'nl' ? [texts.empty] : [texts.empty, dutchAside('empty')];
  return [{ field, sentence: sentences.join(' / ') }];
}
