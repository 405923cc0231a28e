import { isHttpError, isRedirect } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import { describe, expect, test } from 'vitest';
import { answerAtForm, ask, isSignedOut, refusalOf } from './failure.ts';

const said = (data: object) =>
  new TRPCClientError('no', {
    result: { error: { code: -1, message: 'no', data: { refusal: null, problems: [], ...data } } } as never,
  });
const pageFor = (data: object) => ask(Promise.reject(said(data))).catch((cause: unknown) => cause);

describe('at a form', () => {
  test('a refusal is its sentence, with what was typed', () => {
    const refusal = { code: 'IS_PARTICIPANT', sentence: 'Kies een andere contactpersoon.' };
    const { status, data } = answerAtForm(said({ code: 'PRECONDITION_FAILED', refusal }), { name: 'A' });
    expect(status).toBe(409);
    expect(data).toEqual({ values: { name: 'A' }, problems: [{ sentence: 'Kies een andere contactpersoon.' }] });
  });

  test('mistakes stand at the fields of the page', () => {
    const problems = [{ field: 'reason', sentence: 'Schrijf kort de reden.' }];
    const answer = answerAtForm(said({ code: 'BAD_REQUEST', problems }), {}, (field) => `${field}-DOUBT`);
    expect(answer.status).toBe(400);
    expect(answer.data.problems).toEqual([{ field: 'reason-DOUBT', sentence: 'Schrijf kort de reden.' }]);
  });

  test('who was slower hears that it changed', () => {
    expect(answerAtForm(said({ code: 'CONFLICT' }), {}).data.problems[0]?.sentence).toContain('Iemand paste dit');
  });

  test('anything else is no answer but an error', () => {
    expect(() => answerAtForm(said({ code: 'INTERNAL_SERVER_ERROR' }), {})).toThrow(TRPCClientError);
    expect(() => answerAtForm(new TypeError('bug'), {})).toThrow(TypeError);
  });
});

describe('a question', () => {
  test.each([
    ['NOT_FOUND', 404],
    ['BAD_REQUEST', 404],
    ['FORBIDDEN', 403],
  ])('that ends in %s shows the page for %i', async (code, status) => {
    const cause = await pageFor({ code });
    expect(isHttpError(cause) && cause.status).toBe(status);
  });

  test('without a session leads to the page to sign in', async () => {
    const cause = await pageFor({ code: 'UNAUTHORIZED' });
    expect(isRedirect(cause) && cause.location).toBe('/dashboard/aanmelden');
    expect(isSignedOut(said({ code: 'UNAUTHORIZED' }))).toBe(true);
  });
});

describe('where there is no form', () => {
  test('a refusal is its code, and who was slower hears that it was decided', () => {
    expect(refusalOf(said({ code: 'PRECONDITION_FAILED', refusal: { code: 'IS_COUNSELOR', sentence: '' } }))).toBe(
      'IS_COUNSELOR',
    );
    expect(refusalOf(said({ code: 'CONFLICT' }))).toBe('ALREADY_DECIDED');
  });

  test('anything else is no refusal', () => {
    expect(() => refusalOf(new TypeError('bug'))).toThrow(TypeError);
  });
});
