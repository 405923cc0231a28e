import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrDrawing } from './qr.ts';

test('the drawing has the dark modules of the code and no others', () => {
  const text = 'https://aanbod.example.be/aanbod/koor-gent-ab12cd/';
  const { path, size } = qrDrawing(text);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) (drawn[Number(y)] ?? [])[Number(x) + step] = true;
  }
  expect(drawn).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
});
