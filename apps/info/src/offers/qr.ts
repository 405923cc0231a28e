import { encode } from 'uqr';

/** A QR code as the path of a drawing of `size` by `size`: one run of dark modules is one rectangle. */
export function qrDrawing(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.map((row, y) => {
    const dark = row.map((module) => (module ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)]
      .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
      .join('');
  });
  return { path: runs.join(''), size };
}
