import type { Block } from '@veertig/rules';

/** Four rows of ten, or one row of forty. */
export type FortySize = 'card' | 'strip';

/** SVG path data in one layer per meaning. An empty layer is an empty string. */
export type FortyDrawing = { width: number; height: number; toGo: string; waiting: string; done: string };

type Layout = { columns: number; width: number; height: number; gap: number; hatch: number };
type Box = { left: number; top: number; right: number; bottom: number };

const LAYOUTS: Record<FortySize, Layout> = {
  card: { columns: 10, width: 20, height: 20, gap: 5, hatch: 5 },
  strip: { columns: 40, width: 5, height: 14, gap: 1.5, hatch: 3 },
};

/**
 * Draws the hour blocks as path data: filled, hatched, outlined, partly where an hour is partly done.
 * Lines and not patterns carry the hatching, so it needs no ids and prints in grey.
 */
export function drawForty(blocks: readonly Block[], size: FortySize): FortyDrawing {
  const layout = LAYOUTS[size];
  const rows = Math.ceil(blocks.length / layout.columns);
  const drawing: FortyDrawing = {
    width: round(layout.columns * (layout.width + layout.gap) - layout.gap),
    height: round(rows * (layout.height + layout.gap) - layout.gap),
    toGo: '',
    waiting: '',
    done: '',
  };
  for (const [index, block] of blocks.entries()) {
    const box = boxAt(index, layout);
    if (block.done > 0) drawing.done += rectangle(hourPart(box, 0, block.done));
    if (block.waiting > 0) drawing.waiting += hatching(hourPart(box, block.done, block.waiting), layout.hatch);
    if (block.done + block.waiting > 0) drawing.waiting += rectangle(box);
    else drawing.toGo += rectangle(box);
  }
  return drawing;
}

function boxAt(index: number, { columns, width, height, gap }: Layout): Box {
  const left = (index % columns) * (width + gap);
  const top = Math.floor(index / columns) * (height + gap);
  return { left, top, right: left + width, bottom: top + height };
}

/** The part of the box that stands for `minutes` of its hour, after the first `skipped` minutes. */
function hourPart(box: Box, skipped: number, minutes: number): Box {
  const perMinute = (box.right - box.left) / 60;
  const left = box.left + skipped * perMinute;
  return { ...box, left, right: left + minutes * perMinute };
}

function rectangle({ left, top, right, bottom }: Box): string {
  return `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
}

/** Lines at 45 degrees on which x + y is constant, cut off at the edges of the box. */
function hatching({ left, top, right, bottom }: Box, distance: number): string {
  let lines = '';
  for (let sum = left + top + distance; sum < right + bottom; sum += distance) {
    const startX = Math.min(right, sum - top);
    const endX = Math.max(left, sum - bottom);
    lines += `M${round(startX)} ${round(sum - startX)}L${round(endX)} ${round(sum - endX)}`;
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
