import { type ActionFailure, error, fail, redirect } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@veertig/api';
import type { Problem, Typed } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';

/** What a form gets back when nothing was stored: what was typed, and why not. */
export type Answer = {
  values: Typed;
  problems: Problem[];
  /** Somebody else stored this form since it was shown: both versions have to be put side by side. */
  overtaken?: boolean;
};

const changedMeanwhile = 'Iemand paste dit intussen aan. Hieronder staat wat nu klopt. Probeer het opnieuw.';

/** Waits for a question to the api; what does not exist or may not be seen becomes the page that says so. */
export async function ask<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (cause) {
    return pageOf(cause);
  }
}

/**
 * Makes a failed change into an answer at the form; what no form can answer becomes a page. `fieldId` says which
 * field of the page the api's own field name stands for.
 */
export function answerAtForm(
  cause: unknown,
  values: Typed,
  fieldId: (field: string) => string = (field) => field,
): ActionFailure<Answer> {
  const data = dataOf(cause);
  if (data?.refusal) return fail(409, { values, problems: [{ sentence: data.refusal.sentence }] });
  if (data?.problems.length) {
    const problems = data.problems.map(({ field, sentence }) => ({ field: fieldId(field), sentence }));
    return fail(400, { values, problems });
  }
  if (data?.code === 'CONFLICT')
    return fail(409, { values, problems: [{ sentence: changedMeanwhile }], overtaken: true });
  return pageOf(cause);
}

/** The code of the rule that said no, for a page that has no form; what is no refusal becomes a page. */
export function refusalOf(cause: unknown): string {
  const data = dataOf(cause);
  if (data?.refusal) return data.refusal.code;
  if (data?.code === 'CONFLICT') return 'ALREADY_DECIDED';
  return pageOf(cause);
}

/** Whether the api says that nobody is signed in. */
export function isSignedOut(cause: unknown): boolean {
  return dataOf(cause)?.code === 'UNAUTHORIZED';
}

function pageOf(cause: unknown): never {
  switch (dataOf(cause)?.code) {
    case 'UNAUTHORIZED':
      redirect(303, resolve('/aanmelden'));
      break;
    case 'FORBIDDEN':
      error(403, 'Deze pagina hoort niet bij deze rol.');
      break;
    case 'NOT_FOUND':
    case 'BAD_REQUEST':
      error(404, 'Deze pagina bestaat niet.');
  }
  throw cause;
}

function dataOf(cause: unknown) {
  return cause instanceof TRPCClientError ? (cause as TRPCClientError<AppRouter>).data : undefined;
}
