import { ScanRefused } from './scan-problem.ts';

export type FileKind = 'PDF' | 'JPEG' | 'PNG';

const marks: readonly [kind: FileKind, mark: Buffer][] = [
  ['PDF', Buffer.from('%PDF-')],
  ['JPEG', Buffer.from('ffd8ff', 'hex')],
  ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
];

// Readers look this far for the begin of a PDF, and this far back for the directory of a zip.
const PDF_SEARCH = 1024;
const ZIP_SEARCH = 65_557;
const ZIP_END = Buffer.from('504b0506', 'hex');
const ZIP_END_SIZE = 22;

/**
 * What a file is by its first bytes; its name and the type it was sent with say nothing. A file that another program
 * could also take for a PDF, a zip or a page is refused.
 * @throws ScanRefused
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = marks.find(([, mark]) => file.subarray(0, mark.length).equals(mark))?.[0];
  if (!kind) throw new ScanRefused(isHeic(file) ? 'HEIC' : 'UNKNOWN_TYPE');
  const begin = file.subarray(1, PDF_SEARCH).toString('latin1');
  if (begin.includes('%PDF-') || /<(html|script|!doctype|svg)/i.test(begin) || endsAsZip(file)) {
    throw new ScanRefused('TWO_TYPES');
  }
  return kind;
}

/** A zip is read from its end: a directory whose comment reaches exactly to the last byte. */
function endsAsZip(file: Buffer): boolean {
  const tail = file.subarray(-ZIP_SEARCH);
  for (let at = tail.lastIndexOf(ZIP_END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(ZIP_END, at - 1)) {
    const whole = at + ZIP_END_SIZE <= tail.length;
    if (whole && at + ZIP_END_SIZE + tail.readUInt16LE(at + 20) === tail.length) return true;
  }
  return false;
}

const isHeic = (file: Buffer) => /^ftyp(heic|heix|mif1|hevc|msf1)/.test(file.subarray(4, 12).toString('latin1'));
