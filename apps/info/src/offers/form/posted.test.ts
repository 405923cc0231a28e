import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { problemsOf } from './posted.ts';

const failed = (data: object) => TRPCClientError.from({ error: { code: -32600, message: 'no', data } } as never);

test('mistakes stand in the order of the form, at the ids of its fields', () => {
  const problems = ['agreed', 'offer.contactName', 'offer.times', 'offer.title', 'offer.times.1.from'].map((field) => ({
    field,
    sentence: field,
  }));
  expect(problemsOf(failed({ code: 'BAD_REQUEST', problems })).map(({ field }) => field)).toEqual([
    'title',
    'times.0.weekday',
    'times.1.from',
    'contactName',
    'agreed',
  ]);
});

test('a refusal of a rule and a change of somebody else are about the form as a whole', () => {
  const refusal = { code: 'ILLEGAL_TRANSITION', sentence: 'Dit kan nu niet.' };
  expect(problemsOf(failed({ code: 'PRECONDITION_FAILED', refusal, problems: [] }))).toEqual([
    { sentence: 'Dit kan nu niet.' },
  ]);
  expect(problemsOf(failed({ code: 'CONFLICT', problems: [] }))[0]?.sentence).toMatch(/intussen/);
});

test('an outage is nothing a form can answer', () => {
  const outage = new Error('down');
  expect(() => problemsOf(outage)).toThrow(outage);
});
