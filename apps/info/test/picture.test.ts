import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sharingSize } from '../src/pictures/sharing-picture.ts';
import { theme } from '../src/theme.ts';
import { builtPages, pagesWith, site } from './built-pages.ts';

const picture = readFileSync(`${site}veertig.png`);

test('the picture beside a shared link is a PNG of the size it says, with forty blocks', () => {
  expect(picture.toString('latin1', 1, 4)).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([sharingSize.width, sharingSize.height]);
  const at = picture.indexOf('IDAT');
  const pixels = inflateSync(picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4)));
  const rowLength = sharingSize.width + 1;
  // Left edges of ink on the line through the middle of each row of blocks.
  const edgesOn = (y: number) => {
    const row = pixels.subarray(y * rowLength + 1, (y + 1) * rowLength);
    return row.filter((ink, x) => ink === 1 && (x === 0 || row[x - 1] === 0)).length;
  };
  const full = edgesOn(160);
  const half = edgesOn(160 + 2 * 104);
  expect(full).toBe(10);
  // Seven full blocks, and three frames with a left and a right side.
  expect(half).toBe(7 + 3 * 2);
  expect(edgesOn(160 + 3 * 104)).toBe(20);
  expect(edgesOn(20)).toBe(0);
});

test('every page names it', () => {
  const tag = `<meta property="og:image" content="${theme.url}/veertig.png">`;
  expect(pagesWith(builtPages(), ({ html }) => (html.includes(tag) ? [] : ['no picture']))).toEqual({});
});
