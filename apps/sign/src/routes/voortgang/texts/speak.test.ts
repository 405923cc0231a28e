import { expect, test } from 'vitest';
import { languageFor, languages } from './languages.ts';
import { dutchAside, dutchVoice, speak } from './speak.ts';

const voiceOf = (code: string) => speak(languageFor(code, 'nl'));

test('Dutch is said as everywhere else', () => {
  expect(dutchVoice.text('toGo', { hours: dutchVoice.hours(750) })).toBe('12 u 30 te gaan');
});

test('hours and days in other languages', () => {
  expect(voiceOf('en').hours(750)).toBe('12 hours 30 minutes');
  expect(voiceOf('fr').hours(60)).toMatch(/^1\sheure$/);
  expect(voiceOf('en').day('2026-11-22')).toBe('November 22, 2026');
});

test.each(languages)('$name writes digits and years as on every letter', ({ code }) => {
  const voice = voiceOf(code);
  expect(voice.hours(750)).toMatch(/12.*30/);
  expect(voice.day('2026-11-22')).toMatch(/22.*2026|2026.*22/);
});

test.each(languages)('$name ends no sentence about a day with two full stops', (language) => {
  const voice = speak(language);
  expect(voice.text('termDays', { day: voice.day('2026-11-22'), days: 3 })).not.toMatch(/\.\P{L}*\./u);
});

test('a name keeps its own direction inside a sentence', () => {
  expect(voiceOf('ar').text('title', { name: 'Jan' })).toContain('\u2068Jan\u2069');
});

test('what looks like a placeholder in a name is no placeholder', () => {
  expect(dutchVoice.text('nextRefused', { activity: '{counselor}', counselor: 'Jan' })).toBe(
    'Voor {counselor} is niet ondertekend. Bel Jan.',
  );
});

test('Dutch without markup of its own keeps its direction', () => {
  expect(dutchAside('what')).toBe('\u2066Wat wil je doen?\u2069');
});
