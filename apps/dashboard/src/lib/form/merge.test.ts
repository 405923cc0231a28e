import { describe, expect, test } from 'vitest';
import { leftOpen, mergeLines, readTexts, unquestioned } from './merge.ts';

const fields = [
  { name: 'name', label: 'Naam' },
  { name: 'phone', label: 'Telefoon' },
  { name: 'language', label: 'Taal', options: [{ value: 'fr', label: 'Frans' }] },
  { name: 'wants', label: 'Wil het attest' },
];
const begin = { name: 'Amina', phone: '1', language: 'nl', wants: '' };
const chosen = (mine: object, theirs: object) =>
  mergeLines({ begin, mine: { ...begin, ...mine }, theirs: { ...begin, ...theirs } }, fields).map(
    ({ name, chosen: side }) => [name, side],
  );

describe('two versions side by side', () => {
  test('show only what differs', () => {
    expect(chosen({ phone: '2' }, { phone: '2' })).toEqual([]);
    expect(chosen({}, {})).toEqual([]);
  });

  test('choose the side that was changed, and leave it open when both were', () => {
    expect(chosen({ name: 'Amina H.' }, { phone: '3' })).toEqual([
      ['name', 'MINE'],
      ['phone', 'THEIRS'],
    ]);
    expect(chosen({ phone: '2' }, { phone: '3' })).toEqual([['phone', null]]);
  });

  test('leave all open when nobody knows how the form began', () => {
    const lines = mergeLines({ begin: {}, mine: { phone: '2' }, theirs: { phone: '3' } }, fields);
    expect(lines.map((line) => line.chosen)).toEqual([null]);
  });

  test('forget no field that nobody named', () => {
    const lines = mergeLines({ begin: {}, mine: { x: '1', begin: '{}' }, theirs: { x: '2' } }, []);
    expect(lines.map(({ label }) => label)).toEqual(['x']);
  });

  test('take other line ends for the same text', () => {
    const text = [{ name: 'text', label: 'Tekst' }];
    expect(mergeLines({ begin: {}, mine: { text: 'a\r\nb ' }, theirs: { text: 'a\nb' } }, text)).toEqual([]);
  });

  test('say choices, boxes and what is empty in words', () => {
    const lines = mergeLines(
      { begin, mine: { ...begin, language: 'fr', wants: 'on', phone: '' }, theirs: begin },
      fields,
    );
    expect(lines.map(({ mine, theirs }) => [mine.words, theirs.words])).toEqual([
      ['leeg', '1'],
      ['Frans', 'nl'],
      ['ja', 'leeg'],
    ]);
  });
});

test('what nobody is asked about goes along, without what the form itself carried', () => {
  const mine = { ...begin, phone: '2', revision: '3', begin: '{}', toChoose: 'phone' };
  const lines = mergeLines({ begin, mine, theirs: begin }, fields);
  expect(unquestioned(mine, lines)).toEqual([
    ['name', 'Amina'],
    ['language', 'nl'],
    ['wants', ''],
  ]);
});

describe('a merged form', () => {
  test('in which all was chosen is like any other', () => {
    expect(leftOpen({ phone: '2', toChoose: 'phone' })).toBeNull();
    expect(leftOpen({ phone: '2' })).toBeNull();
  });

  test('in which a field was left open says so there, and keeps what was typed', () => {
    const values = { toChoose: 'phone name', name: 'Amina', mine: '{"phone":"2","name":"x"}' };
    const answer = leftOpen(values);
    expect(answer?.problems).toEqual([{ field: 'phone', sentence: 'Kies een van de twee.' }]);
    expect(answer?.values).toMatchObject({ phone: '2', name: 'Amina' });
  });
});

test.each([undefined, '', 'x', 'null', '3'])('%s is no text of a form', (json) => expect(readTexts(json)).toEqual({}));
