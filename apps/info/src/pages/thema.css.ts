import { theme } from '../theme.ts';

const variables = (colors: Record<string, string>) =>
  Object.entries(colors)
    .map(([name, color]) => `--${name}:${color};`)
    .join('');

/** The colors of the theme as a stylesheet of its own, so the content security policy needs no inline style. */
export function GET(): Response {
  const { light, dark } = theme.colors;
  const css = `:root{${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
