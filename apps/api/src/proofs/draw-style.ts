import type { Color } from '../pdf/canvas.ts';
import type { TextStyle } from '../pdf/paragraph.ts';
import { PAGE } from '../pdf/tagged-document.ts';

// The one place for the look of printed documents: colors of the screens on white paper, an 8 point grid.

export const INK: Color = [0.114, 0.106, 0.09];
export const SOFT: Color = [0.302, 0.286, 0.247];
export const ACCENT: Color = [0.039, 0.31, 0.298];
export const ACCENT_WASH: Color = [0.894, 0.937, 0.929];
export const LINE: Color = [0.851, 0.835, 0.788];
export const LINE_STRONG: Color = [0.545, 0.525, 0.467];
export const WARM: Color = [0.541, 0.239, 0];
export const WARM_WASH: Color = [0.984, 0.933, 0.867];
export const WHITE: Color = [1, 1, 1];

/** The column of text: left edge, width, and the space between two columns in it. */
export const COLUMN = { left: 56, width: PAGE.width - 112, gap: 24 } as const;

export const TITLE: TextStyle = { size: 27, lineHeight: 34, weight: 'semibold', color: ACCENT };
export const HEADING: TextStyle = { size: 11.5, lineHeight: 20, weight: 'semibold', color: ACCENT };
export const LABEL: TextStyle = { size: 8.5, lineHeight: 12, weight: 'semibold', color: ACCENT };
export const BODY: TextStyle = { size: 10, lineHeight: 14, weight: 'regular', color: INK };
export const STRONG: TextStyle = { ...BODY, weight: 'semibold' };
export const SMALL: TextStyle = { size: 8.5, lineHeight: 12, weight: 'regular', color: SOFT };
export const SMALL_STRONG: TextStyle = { ...SMALL, weight: 'semibold' };
export const NAME: TextStyle = { size: 18, lineHeight: 24, weight: 'semibold', color: INK };
/** For a name that does not fit on one line. */
export const LONG_NAME: TextStyle = { ...NAME, size: 13, lineHeight: 18 };
export const TOTAL: TextStyle = { size: 34, lineHeight: 40, weight: 'semibold', color: ACCENT };
