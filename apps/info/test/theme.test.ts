import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { theme } from '../src/theme.ts';

// The colors a municipality sets in the theme, laid over the tokens, as a page shows them.

const css = readFileSync(new URL('../../../packages/ui/src/tokens.css', import.meta.url), 'utf8');
const [lightTokens = {}, darkTokens = {}] = [...css.matchAll(/:root \{([^}]*)\}/g)].map((match) =>
  Object.fromEntries([...(match[1] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2] ?? ''])),
);
const shown = {
  light: { ...lightTokens, ...theme.colors.light },
  dark: { ...lightTokens, ...darkTokens, ...theme.colors.dark },
};
const readTogether = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink', 'accent-wash'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'accent-wash'],
  ['accent-ink', 'accent'],
  ['warm', 'paper'],
  ['warm', 'warm-wash'],
] as const;

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(shown))('colors of the theme, %s', (_name, colors: Record<string, string>) => {
  test.each(readTogether)('%s on %s reads with at least 7 to 1', (text, background) => {
    expect(contrast(colors[text] ?? '', colors[background] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test('are written as six digits and replace only what exists', () => {
    for (const [name, color] of Object.entries({ ...theme.colors.light, ...theme.colors.dark })) {
      expect(color, name).toMatch(/^#[0-9a-f]{6}$/);
      expect(Object.keys(lightTokens)).toContain(name);
    }
  });
});

test('white reads on the accent of printed flyers', () => {
  expect(contrast('#ffffff', shown.light.accent ?? '')).toBeGreaterThanOrEqual(7);
});

test('phone, mail and address are whole', () => {
  expect(theme.phone.dialed).toMatch(/^\+\d{9,}$/);
  expect(theme.phone.shown.replace(/\D/g, '').slice(1)).toBe(theme.phone.dialed.slice(3));
  expect(theme.email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/);
  expect(theme.url).toMatch(/^https:\/\/[^/]+$/);
});
