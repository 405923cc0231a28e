import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const linesOf = (text: string, width: number) => wrapText(text, 'regular', width, 'ltr').map((line) => line.text);

test('text that fits stays on one line', () => {
  expect(linesOf('Ik bevestig dit.', 20_000)).toEqual(['Ik bevestig dit.']);
});

test('a line breaks at a space and keeps it, so copied words stay apart', () => {
  expect(linesOf('een twee drie', 5000)).toEqual(['een twee ', 'drie']);
});

test('a long word breaks after a sign before it breaks between letters', () => {
  expect(linesOf('Konstantinopoulou-Vandenbroucke', 12_000).at(0)).toBe('Konstantinopoulou-');
  expect(linesOf('Konstantinopoulou', 5000).length).toBeGreaterThan(1);
});

test('line breaks in the text stay', () => {
  expect(linesOf('eerste\r\ntweede', 20_000)).toEqual(['eerste', 'tweede']);
});

test('the lines together are the text, and no line is too wide', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopéëïŁ-@.'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 2000, max: 20_000 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), 'regular', width, 'ltr');
        expect(lines.map((line) => line.text).join('')).toBe(words.join(' '));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 300);
      },
    ),
    { numRuns: 50 },
  );
});
