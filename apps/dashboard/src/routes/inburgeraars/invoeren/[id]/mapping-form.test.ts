import { expect, test } from 'vitest';
import { leftOut, readMapping, writeMapping } from './mapping-form.ts';

test('reads what was chosen, leaves out what was not, and writes it back', () => {
  const typed = {
    'mapping.name': '0',
    'mapping.email': '',
    'mapping.phone': '12',
    'mapping.language': '-1',
    other: '3',
  };
  expect(readMapping(typed)).toEqual({ name: 0, phone: 12 });
  expect(readMapping(writeMapping({ name: 0, phone: 12 }))).toEqual({ name: 0, phone: 12 });
});

test('names the columns that go nowhere', () => {
  expect(leftOut(['Naam', 'Adres', 'Taal'], { name: 0, language: 2 })).toEqual(['Adres']);
});
