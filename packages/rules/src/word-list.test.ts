import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registeredRules } from './register.ts';

/** Words that never stand on a screen, each as it would be typed. */
const bannedOnScreen: [word: string, pattern: RegExp][] = [
  ['attest voor het bewijs', /(?<!inburgerings)attest/i],
  ['certificaat', /certifica/i],
  ['cliënt of klant', /cli[eë]nt|\bklant/i],
  ['coach', /coach/i],
  [
    'ambtelijke woorden',
    /\b(teneinde|middels|inzake|betreffende|dienaangaande|desgevallend|ingevolge|conform|alsmede|derhalve|zulks|aangaande|omtrent|gelieve|mits|onverwijld|te dien einde|bovenvermelde?|hierbij|dienen? te)\b/i,
  ],
  ['lijdende vorm', /\bworden? (door|gecontroleerd|verwacht|uitgevoerd|ingediend|toegekend)\b/i],
];

/** Names that the glossary keeps out of code. */
const bannedInCode: [name: string, pattern: RegExp][] = [
  ['client, citizen or user for the participant', /\b\w*(client|citizen)\w*\b|\buser\b/i],
  ['coach for the counselor', /coach/i],
  ['attest for the proof', /(?<!inburgerings|integration)attest/i],
  ['certificate for the proof', /\bproofCertificate|certificateOf|\bcertificate\b(?! is still)/],
  ['trajectory or program for the pathway', /\bprogram\b|\bpathwayTrajectory|\btrajectory\b(?!Type)/i],
];

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const sentencesIn = (text: string) =>
  [...text.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '');
const onScreen = [
  ...files.flatMap((name) => sentencesIn(textOf(name))),
  ...registeredRules.map(({ sentence }) => sentence),
].filter((text) => /^[A-Z0-9(].* .*[a-z]/.test(text));

describe('de woordenlijst', () => {
  it.each(bannedOnScreen)('op het scherm staat geen %s', (_word, pattern) => {
    expect(onScreen.filter((text) => pattern.test(text))).toEqual([]);
  });

  it.each(bannedInCode)('in code staat geen %s', (_name, pattern) => {
    const identifiers = files.flatMap((name) =>
      (
        textOf(name)
          .replace(/'[^'\n]*'|`[^`]*`/g, '')
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
          .match(/[A-Za-z_]\w*/g) ?? []
      ).map((found) => `${name}: ${found}`),
    );
    expect(identifiers.filter((found) => pattern.test(found.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('heeft genoeg zinnen gelezen om iets te zeggen', () => {
    expect(onScreen.length).toBeGreaterThan(250);
  });

  it('houdt zinnen kort: gemiddeld hoogstens 12 woorden', () => {
    const lengths = onScreen
      .flatMap((text) => text.split(/(?<=[.?!]) /))
      .map((sentence) => sentence.split(/\s+/).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });

  it('noemt het bewijs voluit en de inburgeraar bij zijn naam', () => {
    expect(onScreen.some((text) => text.includes('bewijs van deelname'))).toBe(true);
    expect(onScreen.some((text) => text.includes('inburgeraar'))).toBe(true);
  });
});
