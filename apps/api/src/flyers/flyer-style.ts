import type { TextStyle } from '../pdf/paragraph.ts';
import { PAGE } from '../pdf/tagged-document.ts';
import { INK, SOFT } from '../proofs/draw-style.ts';

// Sizes on A4; A5 has seven tenths of them.

export const MARGIN = 42;
export const AREA = { left: MARGIN, width: PAGE.width - 2 * MARGIN } as const;

export const TITLE: TextStyle = { size: 35, lineHeight: 41, weight: 'semibold', color: INK };
export const LEAD: TextStyle = { size: 15, lineHeight: 20, weight: 'regular', color: INK };
export const STEP: TextStyle = { size: 16, lineHeight: 21, weight: 'semibold', color: INK };
export const BESIDE: TextStyle = { size: 12.5, lineHeight: 17, weight: 'regular', color: SOFT };
export const NOTE: TextStyle = { size: 11.5, lineHeight: 16, weight: 'regular', color: SOFT };
export const SENDER: TextStyle = { ...NOTE, size: 13, lineHeight: 17, weight: 'semibold', color: INK };
