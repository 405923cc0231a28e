import { expect, test } from 'vitest';
import { momentText } from './moment-text.ts';

test('a moment is a weekday, or a day once', () => {
  expect(momentText({ weekday: 7, from: '10:00', until: '12:00' })).toBe('zondag 10:00–12:00');
  expect(momentText({ date: '2026-12-05', from: '10:00', until: '12:00' })).toBe(
    'zaterdag 5 december 2026 10:00–12:00',
  );
});
