import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('the code has its quiet edge and the three corners that readers look for', () => {
  const { size, path } = qrPath('https://veertig.example/ter-plaatse/abc');
  const dark = new Set(path.match(/M\d+ \d+/g));
  const ring = (left: number, top: number) => dark.has(`M${left} ${top}`) && dark.has(`M${left + 6} ${top + 6}`);
  expect([ring(4, 4), ring(size - 11, 4), ring(4, size - 11)]).toEqual([true, true, true]);
  expect([...dark].some((cell) => /^M[0-3] | [0-3]$/.test(cell))).toBe(false);
});
