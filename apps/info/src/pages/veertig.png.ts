import { sharingPicture } from '../pictures/sharing-picture.ts';
import { theme } from '../theme.ts';

/** The picture beside a shared link, in the colors of the theme or of the tokens. */
export function GET(): Response {
  const { accent = '#0a4f4c', paper = '#fbfaf6' } = theme.colors.light;
  return new Response(sharingPicture({ accent, paper }), { headers: { 'content-type': 'image/png' } });
}
