import { expect, test } from 'vitest';
import { themeCss } from './theme-css.ts';

test('a theme without colors adds nothing', () => {
  expect(themeCss({ light: {}, dark: {} })).toBe('');
});

test('colors of a theme replace the tokens by name, by day and by night', () => {
  const css = themeCss({ light: { accent: '#123456' }, dark: { accent: '#abcdef' } });
  expect(css).toBe(':root{--accent:#123456;}@media (prefers-color-scheme:dark){:root{--accent:#abcdef;}}');
});
