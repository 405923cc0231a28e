import { error, fail, redirect } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@veertig/api';
import { linkPath } from './link-path.ts';
import type { Problem } from './problem.ts';

/** Whether the api does not know what was asked for, or could not read it as such. */
export const isUnknown = (failure: unknown): boolean =>
  ['NOT_FOUND', 'BAD_REQUEST'].includes(dataOf(failure)?.code ?? '');

/**
 * Ends a page whose link or code leads nowhere: with whom to call when its data were erased, else as one that does not
 * exist. Any other failure goes on.
 */
export function leadsNowhere(failure: unknown, sentence: string): never {
  const erased = erasedBehind(failure);
  if (erased) error(410, 'De gegevens zijn gewist.', { erased });
  if (isUnknown(failure)) error(404, sentence);
  throw failure;
}

/** Whom to call about data that were erased; null when that is not what the api says. */
export const erasedBehind = (failure: unknown) => dataOf(failure)?.erased?.agency ?? null;

/** Whether a proof was erased. */
export const isErasedProof = (failure: unknown): boolean => Boolean(dataOf(failure)?.erased);

/**
 * What a form shows after the api said no: its problems and everything that was typed. A link that closed meanwhile
 * leads to its page, what a rule refuses is said above the form, an outage goes on to the error page.
 */
export function formFailure<Typed>(failure: unknown, token: string, typed: Typed) {
  const data = dataOf(failure);
  if (data?.refusal?.code === 'DRAFT_CHANGED') {
    const problems: Problem[] = [{ sentence: data.refusal.sentence }];
    return fail(409, { problems, typed: undefined });
  }
  if (isOver(data?.refusal?.code) || data?.code === 'NOT_FOUND' || data?.code === 'CONFLICT') {
    redirect(303, linkPath(token));
  }
  if (data?.refusal) return fail(409, { problems: [{ sentence: data.refusal.sentence }] as Problem[], typed });
  if (!data || data.problems.length === 0) throw failure;
  const problems: Problem[] = [...data.problems];
  return fail(400, { problems, typed });
}

/** The mistakes that the api found in what was typed. */
export const problemsOf = (failure: unknown): Problem[] => [...(dataOf(failure)?.problems ?? [])];

/** Whether the link itself is the reason: its own page tells why. */
const isOver = (code: string | undefined) => /^(LINK|ALREADY)_/.test(code ?? '');

/** Whether the api wants us to wait, because this was tried too often. */
export const isTooOften = (failure: unknown): boolean => dataOf(failure)?.code === 'TOO_MANY_REQUESTS';

/** Ends a page because the api wants us to wait, or goes on with what nobody expected. */
export function passOn(failure: unknown): never {
  if (isTooOften(failure)) error(429, 'Te vaak geprobeerd.');
  throw failure;
}

function dataOf(failure: unknown) {
  return failure instanceof TRPCClientError ? (failure as TRPCClientError<AppRouter>).data : undefined;
}
