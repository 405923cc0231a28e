/** The address of a page behind a link; without a step, its first page. */
export const linkPath = (token: string, step = ''): string =>
  `/bevestig/${encodeURIComponent(token)}${step && `/${step}`}`;
