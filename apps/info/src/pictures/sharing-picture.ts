import { crc32, deflateSync } from 'node:zlib';
import { REQUIRED_MINUTES } from '@veertig/rules';

/** Size in pixels that most places want of a picture beside a link. */
export const sharingSize = { width: 1200, height: 630 };

const columns = 10;
const pitch = 104;
const block = 88;
const frame = 4;
const left = 88;
const top = 115;
/** As on the first page: hours that count already. */
const done = 27;

/** The forty as a PNG for whoever shares a link: no words, the link itself brings those. Colors as `#0a4f4c`. */
export function sharingPicture(colors: { paper: string; accent: string }): Uint8Array<ArrayBuffer> {
  const { width, height } = sharingSize;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (isInked(x, y)) rows[y * (width + 1) + x + 1] = 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(`${colors.paper}${colors.accent}`.replaceAll('#', ''), 'hex');
  const parts = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts, chunk('IEND')]));
}

function isInked(x: number, y: number): boolean {
  const [column, row] = [Math.floor((x - left) / pitch), Math.floor((y - top) / pitch)];
  const hour = row * columns + column;
  if (x < left || y < top || column >= columns || hour >= REQUIRED_MINUTES / 60) return false;
  const [across, down] = [(x - left) % pitch, (y - top) % pitch];
  if (across >= block || down >= block) return false;
  const onFrame = Math.min(across, down, block - 1 - across, block - 1 - down) < frame;
  return hour < done || onFrame;
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
