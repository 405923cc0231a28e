import { error, fail } from '@sveltejs/kit';
import { isUnknown, problemsOf } from '#lib/failure.ts';

/** What a participant's form shows after the api said no: its problems and what was typed. */
export function ownFailure<Typed>(failure: unknown, typed: Typed) {
  const problems = problemsOf(failure);
  if (problems.length > 0) return fail(400, { typed, problems });
  if (isUnknown(failure)) error(404, 'Deze link bestaat niet.');
  throw failure;
}
