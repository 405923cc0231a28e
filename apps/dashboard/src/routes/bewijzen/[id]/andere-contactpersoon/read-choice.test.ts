import { expect, test } from 'vitest';
import { fieldOfChoice, readChoice } from './read-choice.ts';

test('reads a colleague, somebody new, and nothing', () => {
  expect(readChoice({ who: 'een-id', name: 'An' })).toEqual({ id: 'een-id' });
  expect(readChoice({ who: 'new', name: 'An' })).toEqual({ name: 'An', email: '', phone: '', role: '' });
  expect(readChoice({})).toBeUndefined();
});

test('puts a mistake at the field of the form', () => {
  const fields = ['contactPerson', 'contactPerson.id', 'contactPerson.email', 'revision'];
  expect(fields.map(fieldOfChoice)).toEqual(['who', 'who', 'email', 'revision']);
});
