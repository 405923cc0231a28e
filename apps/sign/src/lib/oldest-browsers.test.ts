import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import doiuse from 'doiuse';
import postcss, { type Declaration, type Rule } from 'postcss';
import { expect, test } from 'vitest';

// The oldest browsers of GOV.UK's grade C, which read JavaScript modules: about 2018. What they do not read in our
// styles must be decoration, or stand beside something that they do read. docs/old-browsers.md says what was checked.

const browsers = ['chrome 61', 'edge 16', 'firefox 60', 'safari 11', 'ios_saf 11', 'opera 48', 'samsung 8.2'];

/** What may be missing, and what is there without it. */
const mayMiss: Record<string, string> = {
  'css-has': 'the chosen answer has no border of its own; the dot or tick shows it',
  'css-focus-visible': 'the browser draws its own focus ring',
  'css-clip-path': 'clip, width and height hide what only screen readers say',
  'css-masks': 'as css-clip-path',
  'prefers-color-scheme': 'the page is light',
  'flexbox-gap': 'only at the header and between fields of a wide screen: they wrap and touch, and stay apart in words',
  'intrinsic-width': 'a link to press is as wide as its column',
  'text-size-adjust': 'the browser sizes text itself',
  'text-decoration': 'a line under a link keeps its thickness',
  'mdn-text-decoration-shorthand': 'the simple value is known everywhere',
  'font-variant-numeric': 'digits are not all as wide',
  wordwrap: 'Edge knows the older name; a long word may stick out',
  multicolumn: 'breaks between printed pages; the gap in a grid is known under this name',
  'css-overflow': 'the values used are known everywhere',
  'css-math-functions': 'minmax of a grid is no math function',
  'css-color-adjust': 'printed blocks keep their outline',
  'css-print-color-adjust': 'printed blocks keep their outline',
};

/** Sides that depend on the direction of writing and have no fallback, because they only decorate. */
const decoration = /^(text-align|border-inline-start|padding-inline-start|inset-inline-start)$/;

const root = join(import.meta.dirname, '..');
const own = globSync('**/*.css', { cwd: root }).map((file) => join(root, file));
const imported = globSync('**/*.svelte', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/'@veertig\/ui\/([\w-]+\.css)'/g)].map(([, name]) => name ?? ''),
);
const shared = [...new Set(imported)].map((name) => join(root, '../../../packages/ui/src', name));

interface Usage {
  feature: string;
  usage: Declaration | Rule;
}

async function missedIn(file: string): Promise<Usage[]> {
  const found: Usage[] = [];
  const onFeatureUsage = (usage: unknown) => found.push(usage as Usage);
  await postcss([doiuse({ browsers, onFeatureUsage })]).process(readFileSync(file, 'utf8'), { from: file });
  return found;
}

/** Whether the same rule first says it for the left and the right, as `margin-right` before `margin-inline`. */
function hasFallback(declaration: Declaration): boolean {
  const base = declaration.prop.split('-')[0] === 'inset' ? '(left|right)' : declaration.prop.split('-')[0];
  const sides = new RegExp(`^${base}(-left|-right)?$`);
  return (declaration.parent as Rule).some((other) => other.type === 'decl' && sides.test(other.prop));
}

test('the styles of link pages are looked at', () => {
  expect(own.length).toBeGreaterThan(4);
  expect(shared.length).toBeGreaterThan(6);
});

test.each([...own, ...shared])('%s says nothing that the oldest browsers cannot do without', async (file) => {
  const missed = await missedIn(file);
  const logical = missed.filter(({ feature }) => feature === 'css-logical-props');
  const unknown = missed.filter(({ feature }) => feature !== 'css-logical-props' && !(feature in mayMiss));
  expect(unknown.map(({ feature, usage }) => `${feature}: ${usage}`)).toEqual([]);
  const bare = logical
    .map(({ usage }) => usage as Declaration)
    .filter((declaration) => !decoration.test(declaration.prop) && !hasFallback(declaration));
  expect(bare.map(String)).toEqual([]);
});

test('no style nests, layers or mixes colors, which old browsers drop whole', () => {
  for (const file of [...own, ...shared]) {
    const sheet = postcss.parse(readFileSync(file, 'utf8'));
    sheet.walkRules((rule) => expect.soft(rule.parent?.type, `${file}: ${rule.selector}`).not.toBe('rule'));
    sheet.walkRules((rule) => expect.soft(rule.selector, file).not.toMatch(/:is\(|:where\(/));
    sheet.walkAtRules((rule) => expect.soft(rule.name, file).toMatch(/^(media|font-face|import)$/));
    sheet.walkDecls(({ value }) =>
      expect.soft(value, file).not.toMatch(/color-mix|oklch|light-dark|\b(min|max|clamp)\(/),
    );
  }
});
