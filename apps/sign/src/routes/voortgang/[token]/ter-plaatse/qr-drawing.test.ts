import { expect, test } from 'vitest';
import { drawQr } from './qr-drawing.ts';

test('a QR code is drawn within its quiet zone', () => {
  const { size, path } = drawQr('https://veertig.example.be/ter-plaatse/abc');
  const corners = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(corners.length).toBeGreaterThan(200);
  const all = corners.flat();
  expect([Math.min(...all), Math.max(...all)]).toEqual([4, size - 5]);
});
