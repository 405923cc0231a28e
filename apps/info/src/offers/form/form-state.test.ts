import { expect, test } from 'vitest';
import { postedTexts, problemAt } from './form-state.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  postedTexts(new Request('http://localhost/', { method: 'POST', body, headers }));

test('a posted form is text by name, without blanks around it; files are left out', async () => {
  const form = new FormData();
  form.append('title', ' Zing mee ');
  form.append('picture', new File(['x'], 'x.png'));
  expect(await post(form)).toEqual({ title: 'Zing mee' });
});

test('what is no form holds nothing', async () => {
  expect(await post('{"title":"x"}', { 'content-type': 'application/json' })).toEqual({});
});

test('a field shows its own first mistake', () => {
  const problems = [
    { sentence: 'form' },
    { field: 'title', sentence: 'first' },
    { field: 'title', sentence: 'second' },
  ];
  expect(problemAt({ values: {}, problems }, 'title')).toBe('first');
  expect(problemAt({ values: {}, problems }, 'place')).toBeUndefined();
});
