import type { Color } from '../pdf/canvas.ts';

/** A drawing in one color: an SVG path in a field of `width` by `height`. */
export interface Logo {
  path: string;
  width: number;
  height: number;
}

/** Who hands out the flyers, as the theme says. */
export interface Publisher {
  organization: string;
  /** For reading. */
  phone: string;
  email: string;
  /** Address of the public site, without a slash at the end. */
  url: string;
  /** The accent of the theme as `#0a4f4c`, dark enough to read white on it; null for our own. */
  accent: string | null;
  /** Null leaves white space for a stamp. */
  logo: Logo | null;
}

/** Red, green and blue from 0 to 1 of `#0a4f4c`. */
export function colorOf(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [red, green, blue];
}
