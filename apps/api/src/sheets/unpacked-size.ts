import { SheetRefused } from './sheet-problem.ts';

const END = Buffer.from('504b0506', 'hex');
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;

/**
 * What a zip says it holds, unpacked, in bytes: a bomb is refused before anything is inflated. A zip that lies about it
 * meets the memory limit of the process.
 * @throws SheetRefused
 */
export function unpackedSize(file: Buffer): number {
  const end = file.lastIndexOf(END);
  if (end < 0 || file.length - end > LONGEST_COMMENT + 22) throw new SheetRefused('UNREADABLE');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw new SheetRefused('UNREADABLE');
    total += file.readUInt32LE(at + 24);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return total;
}
