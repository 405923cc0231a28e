import { expect, test } from 'vitest';
import { addRow, dropRow } from './change-rows.ts';

const typed = {
  'rows.0.kind': 'day',
  'rows.0.day': '6/10/2026',
  'rows.1.kind': 'day',
  'rows.1.day': '7/10/2026',
  name: 'Rita',
};

test('one more line keeps what was typed everywhere, and goes on there', () => {
  const { values, problems, focus } = addRow(typed, 'period');
  expect(values).toMatchObject({ ...typed, 'rows.2.kind': 'period', 'rows.2.from': '' });
  expect(problems).toEqual([]);
  expect(focus).toBe('rows.2.from');
});

test('one line less closes the gap', () => {
  const { values } = dropRow({ ...typed, weg: '0' });
  expect(values).toMatchObject({ 'rows.0.day': '7/10/2026', name: 'Rita' });
  expect(Object.keys(values).some((name) => name.startsWith('rows.1.') || name === 'weg')).toBe(false);
});
