type Colors = Record<'light' | 'dark', Record<string, string>>;

const variables = (colors: Record<string, string>) =>
  Object.entries(colors)
    .map(([name, color]) => `--${name}:${color};`)
    .join('');

/** The colors of a theme as styles that come after the tokens they replace; empty where it has none. */
export function themeCss({ light, dark }: Colors): string {
  const day = Object.keys(light).length > 0 ? `:root{${variables(light)}}` : '';
  const night = Object.keys(dark).length > 0 ? `@media (prefers-color-scheme:dark){:root{${variables(dark)}}}` : '';
  return day + night;
}
