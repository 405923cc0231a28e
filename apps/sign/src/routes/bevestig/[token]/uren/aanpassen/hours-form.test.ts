import { expect, test } from 'vitest';
import { NO_REVISION } from '#lib/typed-form.ts';
import { pressed, readHours } from './hours-form.ts';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const tuesday = { day: '6/10/2026', start: '13.30', end: '16.30', hours: '' };
const wednesday = { day: '7/10/2026', start: '', end: '', hours: '2,5' };

test('lines keep the order of their numbers, whatever the order and gaps in the form', () => {
  const form = formOf({
    'rows.10.day': '7/10/2026',
    'rows.10.hours': ' 2,5 ',
    'rows.2.day': '6/10/2026',
    'rows.2.start': '13.30',
    remark: ' dank u ',
    revision: '3',
  });
  expect(readHours(form)).toEqual({
    rows: [
      { day: '6/10/2026', start: '13.30' },
      { day: '7/10/2026', hours: '2,5' },
    ],
    remark: 'dank u',
    revision: 3,
  });
});

test('a form without rows has one to type in', () => {
  expect(readHours(formOf({})).rows).toEqual([{ day: '', start: '', end: '', hours: '' }]);
});

test('fields that are no hours are left out', () => {
  const form = formOf({
    'rows.0.__proto__': 'x',
    'rows.x.day': 'x',
    'rows.0.day.x': 'x',
    'rows.99999.day': 'x',
    revision: '0',
  });
  form.set('rows.0.hours', new File(['x'], 'x.txt'));
  expect(readHours(form).rows).toEqual([{ hours: '' }]);
});

test.each(['', '-1', '1.5', 'twee', '1e30'])('the revision "%s" matches no stored answers', (revision) => {
  expect(readHours(formOf({ revision })).revision).toBe(NO_REVISION);
});

test('a row is added at the end, or left out by its number', () => {
  expect(pressed('add', [tuesday], [])).toEqual([tuesday, { day: '', start: '', end: '', hours: '' }]);
  expect(pressed('remove-0', [tuesday, wednesday], [])).toEqual([wednesday]);
  expect(pressed('remove-7', [tuesday, wednesday], [])).toEqual([tuesday, wednesday]);
});

test('leaving out the last row leaves an empty one to type in', () => {
  expect(pressed('remove-0', [tuesday], [])).toEqual([{ day: '', start: '', end: '', hours: '' }]);
});

test('all rows become one total over their period', () => {
  expect(pressed('total', [tuesday, wednesday], [])).toEqual([{ from: '06/10/2026', to: '07/10/2026', hours: '5u30' }]);
});

test('the asked hours come back', () => {
  const asked = [{ date: '2026-10-06', start: '13:30', end: '16:30' }];
  expect(pressed('reset', [wednesday], asked)).toEqual([
    { day: '06/10/2026', start: '13.30', end: '16.30', hours: '' },
  ]);
});

test.each(['save', '', 'remove-', 'remove-x', 'iets'])('the button "%s" stores and changes no row', (press) => {
  expect(pressed(press, [tuesday], [])).toBeUndefined();
});
