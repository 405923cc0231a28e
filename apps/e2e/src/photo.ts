import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [120, 160];

/** A photo of a paper as a phone could make it: a small PNG of gray lines. */
export const photo = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, grayLine)))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** One row of pixels: its filter, then a level of gray each. */
function grayLine(_: unknown, row: number): Buffer {
  return Buffer.concat([Buffer.of(0), Buffer.alloc(width, row % 16 === 0 ? 40 : 235)]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
