import { expect, test } from 'vitest';
import { isOn, problemAt, readTyped, writeYesOrNo, yesOrNo } from './typed.ts';

test('a posted form is text by name; files are left out', async () => {
  const body = new FormData();
  body.append('name', ' Amina ');
  body.append('scan', new File(['x'], 'x.pdf'));
  const typed = await readTyped(new Request('http://localhost/', { method: 'POST', body }));
  expect(typed).toEqual({ name: ' Amina ' });
});

test.each([true, false, null])('%s stays %s through the form', (answer) => {
  expect(yesOrNo({ question: writeYesOrNo(answer) }, 'question')).toBe(answer);
});

test('a checkbox that was not posted is off', () => {
  expect([isOn({ a: 'on' }, 'a'), isOn({}, 'a')]).toEqual([true, false]);
});

test('a field shows its own first mistake only', () => {
  const problems = [{ sentence: 'form' }, { field: 'a', sentence: 'first' }, { field: 'a', sentence: 'second' }];
  expect(problemAt({ values: {}, problems }, 'a')).toBe('first');
  expect(problemAt({ values: {}, problems }, 'b')).toBeUndefined();
});
