import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/:root \{([^}]*)\}/g)].map((match) => variables(match[1] ?? ''));
const light = blocks[0] ?? {};
const themes = { light, dark: { ...light, ...blocks[1] }, print: { ...light, ...blocks[2] } };

function variables(body: string): Record<string, string> {
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS: [text: string, background: string][] = [
  ...['ink', 'ink-soft', 'accent', 'warm', 'danger', 'good'].flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'surface'],
  ]),
  ...['accent', 'warm', 'danger', 'good'].flatMap((name): [string, string][] => [
    [name, `${name}-wash`],
    ['ink', `${name}-wash`],
    ['ink-soft', `${name}-wash`],
  ]),
  ['accent-ink', 'accent'],
  ['paper', 'danger'],
];

describe.each(Object.entries(themes))('colors of %s', (_name, theme) => {
  const color = (name: string) => theme[name] ?? expect.unreachable(`no color --${name}`);

  test.each(TEXT_PAIRS)('%s on %s reads with at least 7 to 1', (text, background) => {
    expect(contrast(color(text), color(background))).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'surface'])('an edge of a control stands out from %s with at least 3 to 1', (background) => {
    expect(contrast(color('line-strong'), color(background))).toBeGreaterThanOrEqual(3);
    expect(contrast(color('focus'), color(background))).toBeGreaterThanOrEqual(3);
  });
});
