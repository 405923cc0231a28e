import { themeCss } from '@veertig/ui/theme-css';
import { theme } from '../theme.ts';

/** The colors of the theme as a stylesheet of its own, so the content security policy needs no inline style. */
export function GET(): Response {
  return new Response(themeCss(theme.colors), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
